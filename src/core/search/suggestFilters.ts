import { FILTERS } from './filters';

/** One thing that could be completed at the caret. */
export interface FilterSuggestion {
  /** What stands there afterwards: `author:`, `is:cited`. */
  readonly text: string;
  readonly description: string;
  /** The part of the box that it replaces; `end` is the caret. */
  readonly start: number;
  readonly end: number;
}

/** The run before the caret, without the minus that may stand before it. */
const TYPED = /(?:^|\s)-?([^\s"-][^\s"]*)?$/;

/** Filters, or once a name is typed its known values, that continue what stands before the caret. Between words, all filters do. */
export function suggestFilters(text: string, caret: number): readonly FilterSuggestion[] {
  const before = text.slice(0, caret);
  const isQuoted = before.split('"').length % 2 === 0;
  const match = isQuoted ? null : TYPED.exec(before);
  if (match === null) return [];
  const typed = (match[1] ?? '').toLowerCase();
  return FILTERS.flatMap(({ name, values, description }) => {
    const suggestions = typed.startsWith(`${name}:`)
      ? values.map((known) => ({ text: `${name}:${known.value}`, description: known.description }))
      : [{ text: `${name}:`, description }];
    return suggestions
      .filter(({ text: suggested }) => suggested.startsWith(typed) && suggested !== typed)
      .map((suggestion) => ({ ...suggestion, start: caret - typed.length, end: caret }));
  });
}
