/** Which lines of a page are titles and which are abstracts: the cheapest reading of all lines together. */
import { titleOdds } from './titleOdds';
import { wrapWidth } from './wrapWidth';

/** A line with text, folded, and where it stands. */
export interface PageLine {
  readonly text: string;
  readonly line: number;
  readonly afterBlank: boolean;
}

/** Some lines of a page: a title and the abstract under it. */
export interface PageEntry {
  readonly title: readonly PageLine[];
  readonly abstract: readonly PageLine[];
}

/** What a line is: it begins or continues a title or an abstract, or begins another paragraph of the abstract. */
const enum Role {
  Title,
  TitleContinued,
  Abstract,
  AbstractContinued,
  Paragraph,
}
const ROLES = [Role.Title, Role.TitleContinued, Role.Abstract, Role.AbstractContinued, Role.Paragraph] as const;

/** Costs are in the units of the log odds of a line. */
const COST = {
  /** A title under a title: the abstract of the first is missing. */
  missingAbstract: 3.5,
  /** An abstract of more than one paragraph. */
  paragraph: 2.5,
  /** A title that goes on in the next line. */
  wrappedTitle: 0.5,
  /** Going on across a line end that looks like the end of a paragraph, and the other way round. */
  joinAcrossBreak: 6,
  breakInFullLine: 2,
};

/** What may stand before a role, with what it costs; `joined` says whether the line goes on the one before. */
const STEPS: readonly { readonly from: Role; readonly to: Role; readonly cost: number; readonly joined: boolean }[] = [
  { from: Role.Title, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.TitleContinued, to: Role.Title, cost: COST.missingAbstract, joined: false },
  { from: Role.Abstract, to: Role.Title, cost: 0, joined: false },
  { from: Role.AbstractContinued, to: Role.Title, cost: 0, joined: false },
  { from: Role.Paragraph, to: Role.Title, cost: 0, joined: false },
  { from: Role.Title, to: Role.TitleContinued, cost: COST.wrappedTitle, joined: true },
  { from: Role.TitleContinued, to: Role.TitleContinued, cost: 2 * COST.wrappedTitle, joined: true },
  { from: Role.Title, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.TitleContinued, to: Role.Abstract, cost: 0, joined: false },
  { from: Role.Abstract, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.AbstractContinued, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.Paragraph, to: Role.AbstractContinued, cost: 0, joined: true },
  { from: Role.Abstract, to: Role.Paragraph, cost: COST.paragraph, joined: false },
  { from: Role.AbstractContinued, to: Role.Paragraph, cost: COST.paragraph, joined: false },
  { from: Role.Paragraph, to: Role.Paragraph, cost: COST.paragraph, joined: false },
];

/**
 * Titles with their abstracts, in the order of the page. A line alone often looks like either; what stands before and after it and how
 * the page was wrapped decide, by the cheapest path through all lines (Viterbi's algorithm: linear in their number).
 */
export function segmentPage(lines: readonly PageLine[]): readonly PageEntry[] {
  if (lines.length === 0) return [];
  const width = wrapWidth(lines.map(({ text }) => text));
  const cameFrom: Role[][] = [];
  let costs: readonly number[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const following = lines[index + 1];
    const odds = titleOdds(line.text, { endsParagraph: following === undefined || breaks(line, following, width) === 'break' });
    const next = ROLES.map(() => Infinity);
    const from = ROLES.map((role) => role);
    if (previous === undefined) {
      next[Role.Title] = emission(Role.Title, odds);
      // A page may begin in the middle of an abstract; better than to read prose as a title.
      next[Role.Abstract] = emission(Role.Abstract, odds) + COST.missingAbstract;
    } else {
      const between = breaks(previous, line, width);
      for (const step of STEPS) {
        const cost = (costs[step.from] ?? Infinity) + step.cost + boundary(step.joined, between) + emission(step.to, odds);
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
  return role === Role.Title || role === Role.TitleContinued ? Math.max(0, -odds) : Math.max(0, odds);
}

type Boundary = 'break' | 'open';

/** Where the next word would still have fitted on the line, the line ended on purpose. */
function breaks(previous: PageLine, line: PageLine, width: number | undefined): Boundary {
  if (line.afterBlank || width === undefined || previous.text.length > width || line.text.length > width) return 'break';
  const space = line.text.indexOf(' ');
  const firstWord = space < 0 ? line.text.length : space;
  return previous.text.length + 1 + firstWord <= width - 2 ? 'break' : 'open';
}

function boundary(joined: boolean, between: Boundary): number {
  if (joined) return between === 'break' ? COST.joinAcrossBreak : 0;
  return between === 'open' ? COST.breakInFullLine : 0;
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
  const found: { title: PageLine[]; abstract: PageLine[] }[] = [];
  lines.forEach((line, index) => {
    const role = path[index];
    if (role === Role.Title) found.push({ title: [line], abstract: [] });
    else if (role === Role.TitleContinued) found.at(-1)?.title.push(line);
    else found.at(-1)?.abstract.push(line);
  });
  return found;
}
