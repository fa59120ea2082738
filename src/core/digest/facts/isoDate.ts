/** Dates as bibliographies, feeds and mails write them, in one shape. */
import { foldWhiteSpace } from '../text/foldWhiteSpace';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b\.?/gi;

/** Works this project can cite are printed books and later. */
const FIRST_YEAR = 1450;
const LAST_YEAR = 2199;

/** Nobody writes a longer date; the rest is a remark. */
const LONGEST = 64;

/**
 * `text` as an ISO date, as precise as it says: `2023`, `2023-08`, `2023-08-24`; undefined where it names no year.
 * Reads ISO 8601, `2001/09/01/` (RIS), `20060110` and `2006 Mar 1` (PubMed), RFC 822, `March 1, 2006`, `1 Mar. 2006`.
 * What could be two dates (`03/04/2006`, `Mar-Apr 2006`) keeps only what is sure. A time of day is left out.
 */
export function isoDate(text: string): string | undefined {
  // "2022–12–01" is what some mail programs make of it.
  const date = foldWhiteSpace(text.slice(0, 4 * LONGEST)).slice(0, LONGEST).replace(/(?<=\d)[–‐‑](?=\d)/g, '-');
  return compact(date) ?? numeric(date) ?? withMonthName(date);
}

function compact(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
  return year === undefined || !isDay(Number(month), Number(day)) ? undefined : joined(year, month, day);
}

function numeric(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(date) ?? [];
  if (year === undefined || !isYear(year)) return dayFirst(date);
  if (month === undefined) return date.search(MONTH_NAME) >= 0 ? undefined : year;
  return joined(year, month, day);
}

/** `23/02/2024` and `02/23/2024`: the number above twelve is the day; where both could be, neither is known. */
function dayFirst(date: string): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(date) ?? [];
  if (year === undefined || !isYear(year)) return undefined;
  if (Number(first) > 12) return joined(year, second, first);
  return Number(second) > 12 ? joined(year, first, second) : year;
}

function withMonthName(date: string): string | undefined {
  const year = [...date.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([digits]) => digits).find(isYear);
  if (year === undefined) return undefined;
  const names = [...date.matchAll(MONTH_NAME)];
  const [name] = names;
  if (name === undefined || names.length > 1) return year;
  const month = String(MONTHS.indexOf(english(name[0])) + 1);
  const before = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?$/i.exec(date.slice(0, name.index))?.[1];
  const after = /^[ ,-]*(\d{1,2})(?:st|nd|rd|th)?(?![\d:–-])/i.exec(date.slice(name.index + name[0].length))?.[1];
  return joined(year, month, before ?? after);
}

/** "okt" and "Dez." are the months that other languages write nearly alike. */
function english(month: string): string {
  return month.slice(0, 3).toLowerCase().replace('okt', 'oct').replace('dez', 'dec');
}

/** The parts that are possible, most significant first; a month that is none hides the day too. */
function joined(year: string, month?: string, day?: string): string | undefined {
  if (!isYear(year)) return undefined;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  return day === undefined || !isDay(Number(month), Number(day)) ? yearAndMonth : `${yearAndMonth}-${day.padStart(2, '0')}`;
}

function isYear(digits: string): boolean {
  return Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

function isDay(month: number, day: number): boolean {
  const days = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
