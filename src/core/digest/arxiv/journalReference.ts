/** Where a paper appeared, as arXiv's authors write it in one line. */

/** The parts of a journal reference; only those that are sure. */
export interface JournalReference {
  /** Empty where the reference does not name it. */
  readonly venue: string;
  readonly volume?: string;
  readonly pages?: string;
  /** The year of the version of record. */
  readonly published?: string;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const YEARS = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g');
const NAME = String.raw`^(?<venue>[^\d(]{2,200}?),?\s`;
const VOLUME = String.raw`(?:vol(?:ume|\.)?\s?)?(?<volume>[A-Z]?\d{1,4})(?:\s?\(\d{1,3}\))?`;
const PAGES = String.raw`(?:pp?\.\s?)?(?<pages>[A-Za-z]{0,2}\d{1,9}(?:\s?[-–]{1,2}\s?[A-Za-z]{0,2}\d{1,9})?)(?![A-Za-z\d])`;

const SHAPES = [
  // "MNRAS 519 (2023) 5922-5930", "Advances in Mathematics, Vol. 427 (2023) 109128"
  new RegExp(`${NAME}${VOLUME}\\s?\\(${YEAR}\\),?\\s?${PAGES}`, 'i'),
  // "Galaxies 2023, 11(2), 39", "Eur. Phys. J. Plus (2023) 138:181"
  new RegExp(`${NAME}\\(?${YEAR}\\)?,?\\s?${VOLUME}[,:]\\s?${PAGES}`, 'i'),
  // "Phys. Rev. D 103, 103025 (2021)"
  new RegExp(`${NAME}${VOLUME}[,:]\\s?${PAGES}`, 'i'),
];

/** Nobody writes a longer reference; the rest is a remark. */
const LONGEST = 400;

/** The parts of `text`, one line of a listing. What fits no usual shape is the venue as it stands, with its year. */
export function journalReference(text: string): JournalReference {
  const reference = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const years: readonly string[] = reference.match(YEARS) ?? [];
  const year = years.every((other) => other === years[0]) ? years[0] : new RegExp(`\\((${YEAR})\\)`).exec(reference)?.[1];
  const published = year === undefined ? {} : { published: year };
  for (const shape of SHAPES) {
    const { venue, volume, pages } = shape.exec(reference)?.groups ?? {};
    if (venue === undefined || volume === undefined || pages === undefined) continue;
    if (/^vol(?:ume)?\b/i.test(venue) || years.includes(volume) || years.includes(pages)) continue;
    return { venue, volume, pages, ...published };
  }
  // "Volume 99, 2025": whose volume is not said.
  return { venue: /^vol(?:ume|\.)?\s?\d/i.test(reference) ? '' : reference, ...published };
}
