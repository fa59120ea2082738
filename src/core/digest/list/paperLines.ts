/** What the lines of an item are: facts of a paper, links to it, remarks on it. */
import type { ListItem } from './block';
import { factOn } from './factLine';
import { isLabel, linksToPaper } from './label';
import { type Line, textOf } from './run';

/** What is said of a paper in an item of its own is short. */
export const MOST_REMARK_WORDS = 4;

/** A line of a table of contents. */
export function leadsInside(line: Line): boolean {
  return line.some(({ href }) => href?.startsWith('#')) && line.every((run) => run.href !== undefined || !/\p{L}/u.test(run.text));
}

/** Whether an item tells only facts of a paper, or links to it by labels. */
export function saysOnlyFacts({ lines }: ListItem): boolean {
  return lines.every((line) => factOn(line) !== undefined || isOnlyLabels(line));
}

/** "Oral", "CVPR 2020 Best Paper": what lists say of a paper in an item of its own. */
export function isShortRemark({ lines }: ListItem): boolean {
  return lines.every((line) => line.every(({ href }) => href === undefined)) && textOf(lines.flat()).split(' ').length <= MOST_REMARK_WORDS;
}

export function hasPaperLink(lines: readonly Line[]): boolean {
  return lines.some((line) => line.some(linksToPaper));
}

export function isOnlyLabels(line: Line): boolean {
  return line.every((run) => !/[\p{L}\p{N}]/u.test(run.text) || isLabel(run));
}
