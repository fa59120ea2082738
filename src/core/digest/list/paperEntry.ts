/** Whether an entry is a paper, by what it says itself and by what stands around it. */
import { type Entry, withoutNotes } from './entry';
import { isLabel } from './label';
import { isNote } from './paperAddress';
import { linkRole } from './linkRole';
import type { Line } from './run';

/** Whether what an entry says makes it a paper. */
export function isPaper(entry: Entry, listed: 'papers' | 'news' | 'nothing'): boolean {
  if (entry.shape === 'text') return listed !== 'news' && (entry.paperLink === 'labelled' || entry.isDescribed);
  // "**Bugfix** The widths of the [standard](…) are kept."
  if (entry.shape === 'strong' && entry.paperLink === 'addressed' && !entry.title.includes(' ')) return entry.isDescribed;
  return entry.paperLink !== 'none' || entry.isDescribed;
}

/** Among nothing but papers, a title that stands out, or has a venue behind it, is one too, though it has lost its link. */
export function couldBePaper(entry: Entry): boolean {
  if (entry.shape === 'text') return entry.title.split(' ').length > 3 && (entry.venue !== undefined || entry.date !== undefined);
  return entry.title.split(' ').length > 2 && (entry.venue !== undefined || entry.date !== undefined || entry.authors.length > 0);
}

/** "ICCV 2023, Seeing everything at once, [Website](…)" among papers with links to themselves. */
export function hasHome(entry: Entry): boolean {
  return entry.url !== undefined && (entry.venue !== undefined || entry.date !== undefined) && entry.title.split(' ').length > 3;
}

/** "Seeing everything at once [[Site](…)]" among papers that are titles with labels. */
export function hasPage(entry: Entry, lines: readonly Line[]): boolean {
  const labels = lines.flat().filter(isLabel);
  return entry.shape === 'text' && entry.title.split(' ').length > 3 && labels.some(({ href = '' }) => /^https?:/i.test(href) && linkRole('', href).role === 'other');
}

/** Among so many papers, a title that links to somewhere unknown is one too, or whose link is still to come. */
export function looksLikeThem(entry: Entry): boolean {
  if (entry.shape !== 'link' || entry.title.split(' ').length <= 3) return false;
  const url = entry.url ?? '';
  return url === '' || (/^https?:/i.test(url) && linkRole('', url).role === 'other');
}

/** "1. Seeing the wood for the trees" among papers that are no more than a title without markup, and a link. */
export function isTitleAmongTitles(entry: Entry, neighbours: readonly Entry[]): boolean {
  return entry.shape === 'text' && entry.title.split(' ').length > 3 && neighbours.every(({ shape }) => shape === 'text');
}

/** A title without a link of its own, or with one to a note beside the page or in a repository; labels may follow. */
export function isBare({ shape, paperLink, url }: Entry, lines: readonly Line[]): boolean {
  return (shape !== 'link' || (url !== undefined && isNote(url))) && paperLink === 'none' && lines.length > 0 && lines.every((line) => withoutNotes(line).every((run) => run.href === undefined || (shape === 'link' && isNote(run.href)) || isLabel(run)));
}
