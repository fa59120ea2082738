/** Where an article appeared, as Embase writes it into one cell: "Cancer (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004". */
import { isoDate } from './facts/isoDate';

export interface EmbaseSource {
  readonly venue: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly date: string | undefined;
}

const SOURCE = /^(.{2,300}?) \((\d{4})\)(?: (\w{1,12})(?::([\w -]{1,30}?))?)?(?: \(([^()]{1,40})\))?(?: Article Number: (\S{1,20}?))?\. Date of Publication: (.{4,40})$/;

/** What the cell says; undefined where it is written in any other way. */
export function embaseSource(cell: string): EmbaseSource | undefined {
  const [whole, venue, year, volume, issue, pages, article, date] = SOURCE.exec(cell) ?? [];
  if (whole === undefined || venue === undefined) return undefined;
  return { venue, volume: volume ?? '', issue: issue ?? '', pages: pages ?? article ?? '', date: isoDate(date ?? '') ?? year };
}
