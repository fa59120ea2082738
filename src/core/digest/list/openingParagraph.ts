/** Whether a paragraph begins a paper, or names a group of them. */
import { letteredWords } from '../text/wordCount';
import { authorsIn } from './authorsIn';
import type { Block, Paragraph } from './block';
import type { Entry } from './entry';
import { MOST_NAME_WORDS } from './factLine';
import { isLabel, linksToPaper } from './label';
import { MOST_TAG_WORDS } from './leadingTag';
import { hasPaperLink, isOnlyLabels, isShortRemark, saysOnlyFacts } from './paperLines';
import { type Line, type Run, softLines, textOf } from './run';

/** A bold line of more words above a list is a remark on it, not its heading. */
export const MOST_HEADING_WORDS = 8;

/** A bold line above a list or table, or one in brackets and italics, groups what follows: `**Vision**`, `*(2016)*`. */
export function groupName(block: Paragraph, next: Block | undefined, afterNext: Block | undefined): string | undefined {
  if (next?.kind !== 'item' && next?.kind !== 'table') return undefined;
  // What follows says something of the line itself.
  if (next.kind === 'item' && saysOnlyFacts(next)) return undefined;
  if (next.kind === 'item' && isShortRemark(next) && afterNext?.kind === 'item' && saysOnlyFacts(afterNext)) return undefined;
  const runs = block.lines.length === 1 ? (block.lines[0] ?? []).filter((run) => run.text.trim() !== '') : [];
  const text = textOf(runs).replace(/[:：]$/, '');
  const isBold = runs.every((run: Run) => run.strong === true && run.href === undefined);
  const isAside = runs.every((run: Run) => run.emphasis === true) && /^\(.{1,40}\)$/.test(text);
  return runs.length > 0 && (isBold || isAside) && text.split(' ').length <= MOST_HEADING_WORDS ? text : undefined;
}

/** "**My score:** 49": a few words in bold before a colon, and neither a link to a paper nor the rest of a title behind it. */
function isNameOfFact(line: Line, title: string): boolean {
  const text = textOf(line);
  return title.split(' ').length <= MOST_NAME_WORDS && /^\s*[:：]\s*\S/.test(text.slice(text.indexOf(title) + title.length)) && !line.some(linksToPaper);
}

/** Whether a paragraph is the title of a paper, alone or with what belongs to it, and not a sentence that begins in bold. */
export function opensPaper(block: Paragraph, entry: Entry, next: Block | undefined): boolean {
  if (entry.shape === 'text' || entry.shape === 'given' || (entry.shape === 'strong' && isNameOfFact(block.lines[0] ?? [], entry.title))) return false;
  if (entry.paperLink !== 'none' || (entry.isDescribed && entry.shape !== 'link')) return true;
  if (entry.authors.length > 0 && next?.kind === 'item' && saysOnlyFacts(next) && hasPaperLink(next.lines)) return true;
  const first = textOf((block.lines[0] ?? []).filter((run) => !isLabel(run)));
  const others = letteredWords(first) - letteredWords(entry.title);
  return others <= MOST_TAG_WORDS && (entry.title.split(' ').length > 2 || /《/.test(first));
}

/** Whether names come next, and then nothing but links to a paper. */
function standsAboveAuthors(next: Block | undefined, afterNext: Block | undefined): boolean {
  if (next?.kind !== 'paragraph' || (afterNext?.kind !== 'item' && afterNext?.kind !== 'paragraph')) return false;
  return authorsIn(textOf(next.lines.flat()), false) !== undefined && hasPaperLink(afterNext.lines) && afterNext.lines.every(isOnlyLabels);
}

/** Whether a title without markup begins a paper: by what is said of it at once, or next. */
export function opensPlainPaper(entry: Entry, next: Block | undefined, afterNext: Block | undefined): boolean {
  if (entry.shape !== 'text') return false;
  if (entry.isReference || (entry.paperLink === 'labelled' && entry.authors.length > 0) || standsAboveAuthors(next, afterNext)) return true;
  return next?.kind === 'item' && saysOnlyFacts(next) && hasPaperLink(next.lines);
}

/** "Seeing the wood for the trees\nhttps://arxiv.org/…": nothing but words, and the address of the paper in the next line. */
export function isAboveAddress(block: Paragraph, { shape, paperLink }: Entry): boolean {
  const [title = [], address = []] = block.lines.flatMap(softLines);
  return shape === 'text' && paperLink === 'labelled' && title.every(({ href }) => href === undefined) && hasPaperLink([address.slice(0, 1)]) && letteredWords(textOf(title)) > MOST_TAG_WORDS;
}
