/** What is found in a section of a list. */
import type { Entry } from './entry';

/** A place that links to a paper and does not say which. */
export interface UntitledPlace {
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** A paper found, where it stands. */
export interface Found {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  /** Names of the bold lines and list items that it is grouped under, below the headings. */
  readonly group: readonly string[];
}
