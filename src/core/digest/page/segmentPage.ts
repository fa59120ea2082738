/** Which lines of a page are titles and which are abstracts: the cheapest reading of all lines together. */
import { isNameList } from '../facts/authorNames';
import type { Page, PageLine } from './pageLines';
import { titleOdds } from './titleOdds';
import { endsOnPurpose } from './wrapping';

/** Some lines of a page: a title, its authors where a line names them, and the abstract under it. */
export interface PageEntry {
  readonly title: readonly PageLine[];
  readonly authors: readonly PageLine[];
  readonly abstract: readonly PageLine[];
}

/** What a line is: it begins or continues a title, a list of names or an abstract, or begins another paragraph of the abstract. */
const enum Role {
  Title,
  TitleContinued,
  Authors,
  AuthorsContinued,
  Abstract,
  AbstractContinued,
  Paragraph,
}
const ROLES = [Role.Title, Role.TitleContinued, Role.Authors, Role.AuthorsContinued, Role.Abstract, Role.AbstractContinued, Role.Paragraph] as const;

/** Costs are in the units of the log odds of a line. */
const COST = {
  /** A title under a title: the abstract of the first is missing. */
  missingAbstract: 3.5,
  /** An abstract of one short line. */
  shortAbstract: 2,
  /** An abstract of more than one paragraph. */
  paragraph: 2.5,
  /** A title that goes on in the next line. */
  wrappedTitle: 0.5,
  /** A line of names under a title. */
  authors: 0.5,
  /** Going on across a line end that looks like the end of a paragraph. */
  joinAcrossBreak: 6,
  /** Ending a paragraph with a line that is full by chance. */
  breakInFullLine: 2,
  /** Ending an abstract in the middle of a sentence: at a line end made on purpose, and at a full line. */
  unfinishedSentence: 1,
  unfinishedSentenceInFullLine: 3.5,
  /** Beginning a title or a paragraph with a small letter or a bracket. */
  smallBeginning: 2.5,
  /** A full line that goes on with a capital although no sentence ended. */
  capitalInSentence: 1.3,
};

/** Shorter than this, in characters, is short for an abstract. */
const SHORT_ABSTRACT = 160;

/** What may stand before a role, with what it costs; `joined` says whether the line goes on the one before. */
interface Step {
  readonly from: Role;
  readonly to: Role;
  readonly cost: number;
  readonly joined: boolean;
}

const STEPS: readonly Step[] = [
  { from: Role.Title, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.TitleContinued, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.Authors, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.AuthorsContinued, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.Abstract, to: Role.Title, cost: 0, joined: false },
  { from: Role.AbstractContinued, to: Role.Title, cost: 0, joined: false },
  { from: Role.Paragraph, to: Role.Title, cost: 0, joined: false },
  { from: Role.Title, to: Role.TitleContinued, cost: COST.wrappedTitle, joined: true },
  { from: Role.TitleContinued, to: Role.TitleContinued, cost: 2 * COST.wrappedTitle, joined: true },
  { from: Role.Title, to: Role.Authors, cost: COST.authors, joined: false },
  { from: Role.TitleContinued, to: Role.Authors, cost: COST.authors, joined: false },
  { from: Role.Authors, to: Role.AuthorsContinued, cost: 0, joined: true },
  { from: Role.AuthorsContinued, to: Role.AuthorsContinued, cost: 0, joined: true },
  { from: Role.Authors, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.AuthorsContinued, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.Title, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.TitleContinued, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.Abstract, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.AbstractContinued, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.Paragraph, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.Abstract, to: Role.Paragraph, cost: COST.paragraph, joined: false },
  { from: Role.AbstractContinued, to: Role.Paragraph, cost: COST.paragraph, joined: false },
  { from: Role.Paragraph, to: Role.Paragraph, cost: COST.paragraph, joined: false },
];

/** A word in small letters that is too long for a name's particle: a quick no for most lines. */
const PLAIN_WORD = / \p{Ll}{6,}[ ,.]/u;

/** Longer lines are prose, however many names they have, in characters. */
const LONGEST_NAME_LINE = 3000;

/**
 * Titles with their abstracts, in the order of the page. A line alone often looks like either; what stands before and after it and how
 * the page was wrapped decide, by the cheapest path through all lines (Viterbi's algorithm: linear in their number).
 */
export function segmentPage({ lines, width }: Page): readonly PageEntry[] {
  if (lines.length === 0) return [];
  const cameFrom: Role[][] = [];
  let costs: readonly number[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const following = lines[index + 1];
    const odds = titleOdds(line.text, { endsParagraph: following === undefined || boundaryBetween(line, following, width) === 'break', numbered: line.numbered });
    const names = namesPeople(line.text);
    const next = ROLES.map(() => Infinity);
    const from = ROLES.map((role) => role);
    if (previous === undefined) {
      next[Role.Title] = emission(Role.Title, odds);
      // A page may begin in the middle of an abstract; better than to read prose as a title.
      next[Role.Abstract] = emission(Role.Abstract, odds) + COST.missingAbstract;
    } else {
      const seam = seamBetween(previous, line, width);
      for (const step of STEPS) {
        if (isNames(step.to) && !names) continue;
        const cost = (costs[step.from] ?? Infinity) + step.cost + turn(step, seam) + emission(step.to, odds);
        if (cost < (next[step.to] ?? Infinity)) {
          next[step.to] = cost;
          from[step.to] = step.from;
        }
      }
    }
    cameFrom.push(from);
    costs = next;
  });
  return entries(lines, bestPath(cameFrom, costs));
}

function emission(role: Role, odds: number): number {
  if (isNames(role)) return 0;
  return role === Role.Title || role === Role.TitleContinued ? Math.max(0, -odds) : Math.max(0, odds);
}

function isNames(role: Role): boolean {
  return role === Role.Authors || role === Role.AuthorsContinued;
}

/** Two names at least: a single one looks like a short title in capitals. */
function namesPeople(text: string): boolean {
  return text.length <= LONGEST_NAME_LINE && !PLAIN_WORD.test(text) && /[,;]| and | & /.test(text) && isNameList(text);
}

type Boundary = 'break' | 'open';

function boundaryBetween(previous: PageLine, line: PageLine, width: number | undefined): Boundary {
  return line.afterBlank || line.numbered || endsOnPurpose(previous, line, width) ? 'break' : 'open';
}

/** Two neighbouring lines: how the first ends and the second begins. */
interface Seam {
  readonly isBreak: boolean;
  /** The first ends a sentence; it would be short for an abstract. */
  readonly ended: boolean;
  readonly isShort: boolean;
  readonly capital: boolean;
  readonly small: boolean;
}

function seamBetween(previous: PageLine, line: PageLine, width: number | undefined): Seam {
  return {
    isBreak: boundaryBetween(previous, line, width) === 'break',
    ended: endsSentence(previous.text),
    isShort: previous.text.length < SHORT_ABSTRACT,
    capital: beginsWithCapital(line.text),
    small: beginsSmall(line.text),
  };
}

/** What a seam says for or against a step across it. */
function turn({ from, to, joined }: Step, { isBreak, ended, isShort, capital, small }: Seam): number {
  if (joined) {
    const odd = to === Role.AbstractContinued && !ended && capital;
    return (isBreak ? COST.joinAcrossBreak : 0) + (odd ? COST.capitalInSentence : 0);
  }
  let cost = isBreak ? 0 : COST.breakInFullLine;
  if (small) cost += COST.smallBeginning;
  const fromAbstract = from === Role.Abstract || from === Role.AbstractContinued || from === Role.Paragraph;
  if (fromAbstract && !ended) cost += isBreak ? COST.unfinishedSentence : COST.unfinishedSentenceInFullLine;
  if (from === Role.Abstract && to === Role.Title && isShort) cost += COST.shortAbstract;
  return cost;
}

function endsSentence(text: string): boolean {
  return /[.!?…:。！？][")'’”\])]*$/.test(text.slice(-4));
}

function beginsWithCapital(text: string): boolean {
  return /^["“(‘']?\p{Lu}/u.test(text);
}

/** An ordinary word in small letters, or the inside of a bracket; names like "eKalibr" and "k-Means" are neither. */
function beginsSmall(text: string): boolean {
  return /^(?:\p{Ll}+[ ,.;:)]|[(),;:%])/u.test(text);
}

function bestPath(cameFrom: readonly (readonly Role[])[], costs: readonly number[]): readonly Role[] {
  let role = ROLES.reduce((best, candidate) => ((costs[candidate] ?? Infinity) < (costs[best] ?? Infinity) ? candidate : best), Role.Title);
  const path: Role[] = [];
  for (let index = cameFrom.length - 1; index >= 0; index--) {
    path.push(role);
    role = cameFrom[index]?.[role] ?? Role.Title;
  }
  return path.reverse();
}

function entries(lines: readonly PageLine[], path: readonly Role[]): readonly PageEntry[] {
  const found: { title: PageLine[]; authors: PageLine[]; abstract: PageLine[] }[] = [];
  lines.forEach((line, index) => {
    const role = path[index];
    if (role === Role.Title) found.push({ title: [line], authors: [], abstract: [] });
    else if (role === Role.TitleContinued) found.at(-1)?.title.push(line);
    else if (role !== undefined && isNames(role)) found.at(-1)?.authors.push(line);
    else found.at(-1)?.abstract.push(line);
  });
  return found;
}
