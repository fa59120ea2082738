/** The entry that a unit makes whose title is known. Nothing is guessed: only what stands on its own lines, or says itself what it is, is said of the paper. */
import { soundsLikeVenue } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import type { Block } from './block';
import { type Entry, readEntry } from './entry';
import { factOn } from './factLine';
import { readBelowHeading } from './headingPaper';
import type { ListedPaper } from './listedPaper';
import { hasPaperLink, isOnlyLabels } from './paperLines';
import { withoutTitle } from './passageOf';
import { type Line, softLines } from './run';
import { factsOfRow } from './table';
import type { TitledUnit } from './titledUnits';
import type { Unit } from './units';

/** No list says more of one paper, line by line. */
const MOST_LINES = 40;

interface Below {
  readonly lines: readonly Line[];
  readonly end: number;
}

/**
 * The paper that a titled unit is; undefined where its title can be none. `isTaken` tells the blocks in which other papers begin: there,
 * what is said of this one ends.
 */
export function titledEntry({ unit, title }: TitledUnit, blocks: readonly Block[], isTaken: (block: number) => boolean): ListedPaper | undefined {
  const { headings, start } = unit;
  const section = belowHeading(unit, blocks);
  if (section !== undefined) return { entry: { ...section.entry, title: title.title }, headings, start: section.start, end: section.end };
  const { others, href } = withoutTitle(unit.lines, title.start, title.end);
  const below = linesBelow(unit, blocks, isTaken);
  const link: readonly Line[] = href === undefined || href.startsWith('#') ? [] : [[{ text: 'link', href }]];
  const entry = readEntry([[], ...others.flatMap(softLines), ...link, ...below.lines], { title: title.title });
  return entry === undefined ? undefined : { entry: sure(withLink(entry, href)), headings, start, end: Math.max(unit.end, below.end) };
}

/** What a section says of the paper that its heading is, if it links to it or names the facts that it states. */
function belowHeading(unit: Unit, blocks: readonly Block[]): Omit<ListedPaper, 'headings'> | undefined {
  const heading = blocks[unit.block];
  if (heading?.kind !== 'heading') return undefined;
  const found = readBelowHeading(heading, blocks.slice(unit.block + 1, unit.nextHeading), blocks[unit.nextHeading]);
  return found !== undefined && (found.entry.paperLink !== 'none' || found.below.some(statesFact)) ? found : undefined;
}

/** A title that is a link leads to its paper, or to the page about it. */
function withLink(entry: Entry, href: string | undefined): Entry {
  return entry.url === undefined && href !== undefined && /^https?:\/\//i.test(href) ? { ...entry, url: href } : entry;
}

/** Names alone may be those of who presents a paper, a day that of the meeting, and words before a year anything. */
function sure(entry: Entry): Entry {
  const venue = entry.venue !== undefined && (isKnownSeries(entry.venue) || soundsLikeVenue(entry.venue)) ? entry.venue : undefined;
  const isDay = entry.date !== undefined && (entry.date.length > '2024-03'.length || venue !== entry.venue);
  return { ...entry, venue, date: isDay ? undefined : entry.date, authors: entry.isDescribed && !isDay ? entry.authors : [], abstract: '' };
}

function linesBelow({ block: at, row, column, end }: Unit, blocks: readonly Block[], isTaken: (block: number) => boolean): Below {
  const block = blocks[at];
  if (block?.kind === 'table') {
    const cells = block.rows[row ?? 0];
    return { lines: cells === undefined ? [] : factsOfRow(block, cells, column ?? 0), end };
  }
  // A line of many: what stands below it is another one.
  if (block === undefined || row !== undefined) return { lines: [], end };
  const found: Line[] = [];
  let last = end;
  for (let index = at + 1; index < blocks.length && found.length < MOST_LINES; index++) {
    const next = blocks[index];
    if (next === undefined || next.kind === 'table' || next.kind === 'rule' || next.kind === 'heading' || isTaken(index)) break;
    const isNested = block.kind === 'item' && next.kind === 'item' && next.depth > block.depth;
    const says = next.lines.filter((line) => statesFact(line) || (hasPaperLink([line]) && isOnlyLabels(line)));
    if (!isNested && (block.kind === 'item' || says.length === 0)) break;
    for (const line of says) found.push(line);
    last = next.end;
  }
  return { lines: found, end: last };
}

function statesFact(line: Line): boolean {
  const fact = factOn(line);
  return fact !== undefined && fact.name !== 'title';
}
