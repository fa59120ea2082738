/** Text with its markup told apart: what Markdown and reStructuredText lines are made of, whichever wrote them. */
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { plainMarkup } from '../text/plainMarkup';

/** A stretch of text of one look. */
export interface Run {
  /** As written; a `\n` in it is a line that was wrapped. */
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** Where it links to, as written: also `#anchor` and relative paths. Empty for a link without address. */
  readonly href?: string;
  /** Whether the link's text has words of another look, too: what it says is told by all of them. */
  readonly isPart?: boolean;
}

/** Runs up to a line end that is meant: a paragraph or table cell with `<br>` has several. */
export type Line = readonly Run[];

/** The text of runs on one line, character references resolved. */
export function textOf(runs: Line): string {
  return foldWhiteSpace(plainMarkup(runs.map(({ text }) => text).join('')));
}

/** A line at its line ends, whether they were meant or not; empty lines left out. */
export function softLines(line: Line): readonly Line[] {
  const parts: Run[][] = [[]];
  for (const run of line) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) parts.push([]);
      parts[parts.length - 1]?.push({ ...run, text });
    });
  }
  return parts.filter((part) => part.some(({ text, href }) => text.trim() !== '' || href !== undefined));
}
