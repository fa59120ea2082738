/** Two readings of a page made one: that by how papers are listed in general, and that by how this page says its titles. */
import { normaliseTitle } from '../../identity';
import { wordCount } from '../text/wordCount';
import { titleOdds } from '../titles/titleOdds';
import type { Block, Heading } from './block';
import { headingText } from './headings';
import type { ListedPaper } from './listedPaper';
import { isElse } from './saysPapers';
import { isInWordsOfResearch } from './soundLikeResearch';
import { titledEntry } from './titledEntry';
import { type TitledGroup, type TitledUnit, titledUnits } from './titledUnits';
import { unitsOf } from './units';

/** Titles of the page's own way are so much likelier, in the mean, where they are taken instead of those found in general. */
const LIKELIER = 0.7;

/** On a page of which nothing says that it lists papers, titles must be likelier. */
const LEAST_UNDECLARED = 1.5;
/** And so many have words of research: dishes and songs are written like titles, too. */
const LEAST_IN_WORDS = 0.5;
/** A unit that general reading left out, among others that it took, has a reason to be left out. */
const LEAST_LEFT_OUT = 0.5;
/** So many papers say how the page lists them: what is of another make must be likelier. */
const MANY = 8;
const LEAST_OF_ANOTHER_MAKE = 1.5;

/** Fewer words are a name, where nothing else speaks for a title. */
const FEWEST_WORDS = 3;

/** No paper has more lines. */
const MOST_LINES_ABOUT = 200;

/** What is known of the page. */
export interface PageKind {
  readonly title: Heading | undefined;
  readonly isDeclared: boolean;
  readonly isOfProgram: boolean;
}

/** `papers`, with those that the page's own way of titles tells better or tells alone. Linear in the page. */
export function withTitledUnits(papers: readonly ListedPaper[], blocks: readonly Block[], page: PageKind): readonly ListedPaper[] {
  const groups = titledUnits(unitsOf(blocks, page.title));
  const starts = new Set(groups.flatMap(({ titled }) => titled.map(({ unit }) => unit.start)));
  let all = papers;
  for (const group of groups.toSorted((left, right) => right.odds * right.titled.length - left.odds * left.titled.length)) all = settle(all, group, blocks, page, (line) => starts.has(line));
  return all;
}

/** Who stands beside a lecture. */
const TEACHER = /^(?:lecturers?|instructors?|teachers?|tutors?)$/i;

interface Place extends TitledUnit {
  readonly known: readonly ListedPaper[];
}

function settle(papers: readonly ListedPaper[], { titled, odds }: TitledGroup, blocks: readonly Block[], page: PageKind, isTaken: (line: number) => boolean): readonly ListedPaper[] {
  const sorted = papers.toSorted((left, right) => left.start - right.start);
  const isAbout = linesAbout(sorted);
  const places: readonly Place[] = titled.map((each) => ({ ...each, known: within(sorted, each.unit.start, lastLineOf(each, blocks)) }));
  const told = places.filter(({ known }) => known.length > 0);
  const isTold = told.length * 2 >= places.length;
  const other = told.filter(isOther);
  const gain = other.reduce((sum, place) => sum + gainOf(place), 0);
  const changed = other.length > 0 && gain >= LIKELIER * other.length ? other : [];
  const least = isTold ? LEAST_LEFT_OUT : -Infinity;
  const added = mayAdd({ titled, odds }, isTold, papers.length, page) ? places.filter(({ known, title, unit }) => known.length === 0 && (isTold || !isOfElse(unit, blocks, page)) && title.odds > least && wordCount(title.title) >= FEWEST_WORDS && !isAbout(unit.start)) : [];
  const gone = new Set(changed.flatMap(({ known }) => known));
  const found = [...changed, ...added].map((each) => titledEntry(each, blocks, isTaken)).filter((paper) => paper !== undefined);
  return [...papers.filter((paper) => !gone.has(paper)), ...found];
}

/** Whether units that general reading found no paper in may be papers. */
function mayAdd({ titled, odds }: Pick<TitledGroup, 'titled' | 'odds'>, isTold: boolean, papers: number, page: PageKind): boolean {
  if (isTold) return true;
  if (papers >= MANY) return odds >= LEAST_OF_ANOTHER_MAKE;
  if (page.isDeclared) return true;
  const inWords = titled.filter(({ title }) => isInWordsOfResearch(title.title)).length;
  return odds >= LEAST_UNDECLARED && !page.isOfProgram && inWords >= LEAST_IN_WORDS * titled.length;
}

/** Talks, courses and tools have titles, too: what stands above them says so. */
function isOfElse({ headings, block, column }: TitledUnit['unit'], blocks: readonly Block[], { title }: PageKind): boolean {
  const above = [...headings.slice(-1), ...(title === undefined ? [] : [headingText(title.lines)])];
  const table = blocks[block];
  const header = table?.kind === 'table' ? table.header : [];
  return above.some(isElse) || isElse(header[column ?? -1] ?? '') || header.some((name) => TEACHER.test(name));
}

/** By how much the page's own way tells a likelier title than what is known. */
function gainOf({ known, title }: Place): number {
  return title.odds - Math.max(...known.map(({ entry }) => titleOdds(entry.title)));
}

/** Whether the page's own way tells another title, and not only more words around one that may be it. */
function isOther({ known, title }: Place): boolean {
  const told = normaliseTitle(title.title);
  return !known.some(({ entry }) => {
    const found = normaliseTitle(entry.title);
    return found === told || (told.includes(found) && wordCount(found) > 1);
  });
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

/** Those of the papers, which are sorted, that begin in these lines. */
function within(sorted: readonly ListedPaper[], start: number, end: number): readonly ListedPaper[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < sorted.length && (sorted[after]?.start ?? end) <= end) after++;
  return sorted.slice(low, after);
}
