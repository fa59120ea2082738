/** Dates as services write them, in one shape. Works this project can cite are printed books and later. */
const FIRST_YEAR = 1450;
const LAST_YEAR = 2199;

/** The ISO date, without time of day, that a text begins with: `2023`, `2023-08`, `2023-08-24`. Undefined where it begins with none. */
export function isoDate(value: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/.exec(value ?? '') ?? [];
  return year === undefined ? undefined : dateOf(Number(year), Number(month), Number(day));
}

/** The date of these parts, as far as they can be one; parts that are not known may be NaN or 0. */
export function dateOf(year: number, month = 0, day = 0): string | undefined {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!(month >= 1 && month <= 12)) return String(year);
  const yearAndMonth = `${year}-${String(Math.trunc(month)).padStart(2, '0')}`;
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? `${yearAndMonth}-${String(Math.trunc(day)).padStart(2, '0')}` : yearAndMonth;
}

/** The day, in UTC, of a time in milliseconds since 1970. */
export function dayOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : isoDate(date.toISOString());
}
