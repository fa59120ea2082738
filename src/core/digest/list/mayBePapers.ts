/** Titles that a page says in its own way, and that general reading found no paper by: whether they may be papers at all. */
import type { Stretch } from '../titles/passage';
import type { Block, Heading } from './block';
import { headingText } from './headings';
import { linkRole } from './linkRole';
import { withoutTitle } from './passageOf';
import { isElse } from './saysPapers';
import { isInWordsOfResearch } from './soundLikeResearch';
import type { TitledGroup, TitledUnit } from './titledUnits';
import type { Unit } from './units';

/** On a page of which nothing says that it lists papers, titles must be likelier. */
const LEAST_UNDECLARED = 1.5;
/** And so many have words of research: dishes and songs are written like titles, too. */
const LEAST_IN_WORDS = 0.5;
/** So many papers say how the page lists them: what is of another make must be likelier. */
const MANY = 8;
const LEAST_OF_ANOTHER_MAKE = 1.5;

/** Who stands beside a lecture. */
const TEACHER = /^(?:lecturers?|instructors?|teachers?|tutors?)$/i;
/** What is longer names nothing. */
const LONGEST_NAME = 100;
const MOST_COLUMNS = 12;

/** What is known of the page. */
export interface PageKind {
  readonly title: Heading | undefined;
  readonly isDeclared: boolean;
  readonly isOfProgram: boolean;
}

/** Whether a group may be papers, on a page where general reading found so many others. */
export function mayBePapers({ titled, odds }: TitledGroup, papers: number, page: PageKind): boolean {
  if (isPageOfElse(page.title)) return false;
  if (papers >= MANY) return odds >= LEAST_OF_ANOTHER_MAKE;
  if (page.isDeclared) return true;
  const inWords = titled.filter(({ title }) => isInWordsOfResearch(title.title)).length;
  const marked = titled.filter(({ unit }) => saysWhereOrWhen(unit)).length;
  return odds >= LEAST_UNDECLARED && !page.isOfProgram && Math.min(inWords, marked) >= LEAST_IN_WORDS * titled.length;
}

/** Whether one of them is something else: talks, courses and programs have titles, too, and what stands above them or where they lead says so. */
export function isSomethingElse({ unit, title }: TitledUnit, blocks: readonly Block[]): boolean {
  return isOfElse(unit, blocks) || leadsToCode(unit, title);
}

/** Whether the page is called by something else than papers. */
function isPageOfElse(title: Heading | undefined): boolean {
  return title !== undefined && isElseCalled(headingText(title.lines));
}

function isElseCalled(name: string): boolean {
  return name.length <= LONGEST_NAME && isElse(name);
}

function isOfElse({ headings, block, column }: Unit, blocks: readonly Block[]): boolean {
  const inner = headings.at(-1) ?? '';
  const table = blocks[block];
  const header = table?.kind === 'table' ? table.header.slice(0, MOST_COLUMNS) : [];
  return [inner, header[column ?? -1] ?? ''].some(isElseCalled) || header.some((name) => TEACHER.test(name));
}

/** A year, or a link to something that is no code: chapters, agendas and wishes are words alone. */
function saysWhereOrWhen({ lines }: Unit): boolean {
  return lines.flat().some(({ text, href }) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) || (href !== undefined && ['paper', 'other'].includes(linkRole('', href).role)));
}

/** "[Treelib](https://github.com/…)": a program. */
function leadsToCode({ lines }: Unit, { start, end }: Stretch): boolean {
  const { href } = withoutTitle(lines, start, end);
  return href !== undefined && linkRole('', href).role === 'code';
}
