import type { Entry } from './entry';

/** A paper of the page, where it stands and under which headings, outermost first. */
export interface ListedPaper {
  readonly entry: Entry;
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
}
