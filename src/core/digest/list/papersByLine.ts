/** Several papers in one paragraph: a list without bullets. */
import { soundsLikeVenue } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import { letteredWords } from '../text/wordCount';
import type { Paragraph } from './block';
import { readEntry } from './entry';
import type { Found } from './found';
import { isLabel, linksToPaper } from './label';
import { MOST_TAG_WORDS } from './leadingTag';
import { SURE_COUNT } from './listShares';
import { isNote } from './paperAddress';
import { hasPaperLink, isOnlyLabels } from './paperLines';
import { type Line, type Run, softLines, textOf } from './run';

/**
 * Papers in one paragraph, each with its title in a bold line of its own, the one before complete. What stands above the first,
 * "--- 2010 ---", is none of it.
 */
export function titlesApart(block: Paragraph): readonly Paragraph[] {
  if (!block.lines.slice(1).some(isBoldTitle)) return [block];
  const parts: { lines: Line[]; start: number; words: number; isLinked: boolean }[] = [];
  let at = block.start;
  for (const line of block.lines) {
    const last = parts[parts.length - 1];
    const isComplete = last === undefined || last.isLinked || (parts.length === 1 && last.words <= MOST_TAG_WORDS);
    const part = isComplete && (last === undefined || isBoldTitle(line)) ? { lines: [], start: at, words: 0, isLinked: false } : last;
    if (part !== undefined && part !== last) parts.push(part);
    part?.lines.push(line);
    if (part !== undefined) {
      part.isLinked ||= hasPaperLink([line]);
      part.words += letteredWords(textOf(line));
    }
    at += line.reduce((count, { text }) => count + text.split('\n').length - 1, 1);
  }
  const end = (index: number): number => Math.min(block.end, (parts[index + 1]?.start ?? block.end + 1) - 1);
  return parts.length < 2 || !leadElsewhere(parts) ? [block] : parts.map(({ lines, start }, index) => ({ ...block, lines, start: Math.min(start, block.end), end: end(index) }));
}

/** Whether each part but a first one above the others links to a paper that no part before it links to. */
function leadElsewhere(parts: readonly { readonly lines: readonly Line[] }[]): boolean {
  const known = new Set<string>();
  return parts.every(({ lines }, index) => {
    const links = lines.flat().filter(linksToPaper).map(({ href = '' }) => href);
    const isOther = links.some((href) => !known.has(href)) || (index === 0 && links.length === 0);
    for (const href of links) known.add(href);
    return isOther;
  });
}

function isBoldTitle(line: Line): boolean {
  const said = line.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ strong }) => strong === true) && textOf(said).split(' ').length > 2;
}

/** Several lines of one paragraph that each are a link to a paper, or a title and links to it: a list without bullets. */
export function entriesByLine(block: Paragraph): readonly Omit<Found, 'group'>[] {
  const entries: Omit<Found, 'group'>[] = [];
  const isLinked = block.lines[0]?.find((run) => run.text.trim() !== '')?.href !== undefined;
  const lines = block.lines.flatMap(softLines);
  // Where nothing makes a title stand out, each line ends in links.
  if (!isLinked && (lines.length < SURE_COUNT || !lines.every(endsInLabels))) return entries;
  let at = block.start;
  for (const line of lines) {
    const entry = readEntry([line]);
    if (entry !== undefined && (isLinked ? entry.shape === 'link' && entry.paperLink !== 'none' : entry.paperLink === 'labelled')) entries.push({ entry, start: at, end: at });
    at++;
  }
  return at - block.start === entries.length && at - 1 <= block.end ? entries : [];
}

/** Lines of one paragraph that are each a link to a note and nothing else, or "[EYES 2014][Seeing the wood]": titles, on a page of papers. */
export function titlesByLine(block: Paragraph): readonly (Omit<Found, 'group'> & { readonly isSure: boolean })[] {
  const lines = block.lines.flatMap(softLines);
  const isTagged = lines.every((line) => /^\[[^[\]]{3,60}(?:19|20)\d\d[^[\]]{0,20}\] ?\[[^[\]]{10,300}\]$/.test(textOf(line)));
  if (!isTagged && (lines.length < 2 || !lines.every(isLinkBeside))) return [];
  const entries = lines.flatMap((line, index) => {
    const entry = readEntry([line]);
    const at = Math.min(block.start + index, block.end);
    return entry === undefined || (isTagged && entry.date === undefined) ? [] : [{ entry, start: at, end: at, isSure: isTagged && lines.length > 1 && (isKnownSeries(entry.venue ?? '') || soundsLikeVenue(entry.venue ?? '')) }];
  });
  return entries.length === lines.length ? entries : [];
}

function isLinkBeside(line: Line): boolean {
  const said = line.filter(({ text }) => text.trim() !== '');
  return said.length === 1 && said[0]?.href !== undefined && isNote(said[0].href) && !isLabel(said[0]);
}

function endsInLabels(line: Line): boolean {
  const labels = line.findIndex(isLabel);
  return labels > 0 && linksToPaper(line[labels] as Run) && isOnlyLabels(line.slice(labels));
}
