/** What a list of papers is written in: the blocks of a Markdown or reStructuredText page, with the lines they stand on. */
import type { Line } from './run';

interface Place {
  /** First and last line in the file, from 0. */
  readonly start: number;
  readonly end: number;
}

export interface Heading extends Place {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly level: number;
  readonly lines: readonly Line[];
}

export interface ListItem extends Place {
  readonly kind: 'item';
  /** How deep it is nested: 0 for an item of an outermost list. */
  readonly depth: number;
  /** Its own lines, those of nested items left out. */
  readonly lines: readonly Line[];
}

export interface Paragraph extends Place {
  readonly kind: 'paragraph' | 'quote';
  readonly lines: readonly Line[];
}

export interface TableRow extends Place {
  readonly cells: readonly (readonly Line[])[];
}

export interface Table extends Place {
  readonly kind: 'table';
  /** One text a column; empty where the table has no header. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A line drawn across the page. */
export interface Rule extends Place {
  readonly kind: 'rule';
}

export type Block = Heading | ListItem | Paragraph | Table | Rule;
