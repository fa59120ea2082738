/** Two readings of a page made one: that by how papers are listed in general, and that by how this page says its titles. */
import { normaliseTitle } from '../../identity';
import { wordCount } from '../text/wordCount';
import { titleOdds } from '../titles/titleOdds';
import { authorsIn } from './authorsIn';
import type { Block } from './block';
import type { ListedPaper } from './listedPaper';
import { type PageKind, isSomethingElse, mayBePapers } from './mayBePapers';
import { textOf } from './run';
import { titledEntry } from './titledEntry';
import { type TitledGroup, type TitledUnit, titledUnits } from './titledUnits';
import { unitsOf } from './units';

/** Titles of the page's own way are so much likelier, in the mean, where they are taken instead of those found in general. */
const LIKELIER = 0.7;

/** A unit that general reading left out, among others that it took, has a reason to be left out. */
const LEAST_LEFT_OUT = 0.5;
/** "[Lee et al. 2016](…)" is no title; what is likelier than that may be one, and so may many words that are no names. */
const LEAST_OF_LINK = -1;
const MANY_WORDS = 6;

/** Fewer words are a name, where nothing else speaks for a title. */
const FEWEST_WORDS = 3;

/** No paper has more lines. */
const MOST_LINES_ABOUT = 200;

/** `papers`, with those that the page's own way of titles tells better or tells alone. Linear in the page. */
export function withTitledUnits(papers: readonly ListedPaper[], blocks: readonly Block[], page: PageKind): readonly ListedPaper[] {
  const groups = titledUnits(unitsOf(blocks, page.title));
  const taken = new Set(groups.flatMap(({ titled }) => titled.map(({ unit }) => unit.block)));
  let all = papers;
  for (const group of groups.toSorted((left, right) => right.odds * right.titled.length - left.odds * left.titled.length)) all = settle(all, group, blocks, page, (block) => taken.has(block));
  return all;
}

interface Place extends TitledUnit {
  readonly known: readonly ListedPaper[];
}

function settle(papers: readonly ListedPaper[], group: TitledGroup, blocks: readonly Block[], page: PageKind, isTaken: (block: number) => boolean): readonly ListedPaper[] {
  const sorted = papers.toSorted((left, right) => left.start - right.start);
  const starts = new Set(group.titled.map(({ unit }) => unit.start));
  const isAbout = linesAbout(sorted.filter(({ start }) => !starts.has(start)));
  const places: readonly Place[] = group.titled.map((each) => ({ ...each, known: within(sorted, each.unit.start, lastLineOf(each, blocks)) }));
  const told = places.filter(({ known }) => known.length > 0);
  const other = told.filter(mayReplace);
  const gain = other.reduce((sum, place) => sum + gainOf(place), 0);
  const better = other.length > 0 && gain >= LIKELIER * other.length ? other : [];
  const changed = [...better, ...told.filter((place) => !better.includes(place) && saysMoreThanOne(place, starts))];
  const mayBe = mayBePapers(group, papers.length, page);
  const untold = places.filter(({ known, title, unit }) => known.length === 0 && wordCount(title.title) >= FEWEST_WORDS && !isAbout(unit.start));
  const added = told.length * 2 >= places.length ? untold.filter(({ title }) => title.odds > LEAST_LEFT_OUT) : untold.filter((place) => mayBe && !isSomethingElse(place, blocks));
  const gone = new Set(changed.flatMap(({ known }) => known));
  const found = [...changed, ...added].map((each) => titledEntry(each, blocks, isTaken)).filter((paper) => paper !== undefined);
  return [...papers.filter((paper) => !gone.has(paper)), ...found];
}

/** By how much the page's own way tells a likelier title than what is known. */
function gainOf({ known, title }: Place): number {
  return title.odds - titleOdds(known[0]?.entry.title ?? '');
}

/**
 * Whether the page's own way tells another title for the one paper that is known there, and not only more words around it. What links
 * to its paper, or has authors or an identifier, may be called otherwise only by its own line, and not where a title is the link.
 */
function mayReplace({ known, title, unit }: Place): boolean {
  const [paper, second] = known;
  if (paper === undefined || second !== undefined) return false;
  const told = normaliseTitle(title.title);
  const { title: called, paperLink, isDescribed, arxiv, doi, shape } = paper.entry;
  const found = normaliseTitle(called);
  if (found === told || (told.includes(found) && wordCount(found) > 1)) return false;
  if (found.includes(told) || (paperLink === 'none' && !isDescribed && arxiv === undefined && doi === undefined)) return true;
  const isLink = shape === 'link' && paperLink !== 'none' && (titleOdds(called) > LEAST_OF_LINK || (wordCount(called) >= MANY_WORDS && !/\bet al\b|\d{4}/.test(called) && authorsIn(called, true) === undefined));
  // A theme above a paper, or a topic beside it, is not what it is called.
  const isBeside = unit.column !== undefined || unit.make.startsWith('heading');
  return !isLink && (!isBeside || normaliseTitle(textOf(unit.lines.flat())).includes(found));
}

/** Whether what was read as one paper goes on over the next unit of its own make: another paper, and what is said there is said of that one. */
function saysMoreThanOne({ known: [paper, second], unit, title }: Place, starts: ReadonlySet<number>): boolean {
  if (paper === undefined || second !== undefined || paper.start !== unit.start || normaliseTitle(paper.entry.title) !== normaliseTitle(title.title)) return false;
  for (let line = paper.start + 1; line <= Math.min(paper.end, paper.start + MOST_LINES_ABOUT); line++) if (starts.has(line)) return true;
  return false;
}

/** Whether a line below the first of a paper still speaks of it. */
function linesAbout(sorted: readonly ListedPaper[]): (line: number) => boolean {
  const lines = new Set<number>();
  for (const { start, end } of sorted) for (let line = start + 1; line <= Math.min(end, start + MOST_LINES_ABOUT); line++) lines.add(line);
  return (line) => lines.has(line);
}

/** Below a heading everything is said of it; a row, an item and a line are what they are. */
function lastLineOf({ unit }: TitledUnit, blocks: readonly Block[]): number {
  if (blocks[unit.block]?.kind !== 'heading') return unit.end;
  const next = blocks[unit.nextHeading];
  return next === undefined ? Infinity : next.start - 1;
}

/** More than one paper is several. */
const MOST_KNOWN = 2;

/** Those of the papers, which are sorted, that begin in these lines, two at most. */
function within(sorted: readonly ListedPaper[], start: number, end: number): readonly ListedPaper[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + MOST_KNOWN).filter((paper) => paper.start <= end);
}
