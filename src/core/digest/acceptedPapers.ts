/** A list of titles and people, one paper a line and nothing else said of it, as conferences announce what they have accepted. */
import type { Paper, Problem } from '../paper';
import { authorList, listedNames } from './facts/authorNames';
import { paperFromFacts } from './facts/paperFromFacts';
import { type DigestFormat, problemAt } from './format';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { latexToText } from './text/latex';
import { trimmed } from './text/trimmed';

/** Any list is about something: who knows more of it reads it. */
const CERTAINTY = 0.2;
/** How much of the text is looked at, in characters. */
const SAMPLE = 20_000;
/** Fewer such lines are there by chance. */
const FEWEST_PAPERS = 3;
/** The share of lines that must be of one order. */
const SHARE = 0.8;
const FEWEST_WORDS = 3;
/** In characters. */
const LONGEST_LINE = 1000;

/** The page says what it lists, in a line of its own. */
const ANNOUNCED = /^[^.]{0,60}\b(?:accepted|papers|publications|proceedings|contributions|posters)\b[^.]{0,40}$/i;
const HEADING = /^\s{0,3}#{1,6}\s|^\s*[=-]{3,}\s*$/;
const MARKER = /^\s{0,8}(?:[-*+•]|\[\d{1,4}\]|\(?\d{1,4}[.)]|#?\d{1,4}:?)\s+/;
const EMPHASIS = /\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g;

interface Found {
  readonly title: string;
  readonly people: string;
}

type Order = (line: string) => Found | undefined;

/** In which order a page has title and people, and what stands between them. A page keeps to one. */
const ORDERS: readonly Order[] = [
  // Title. Ann Lee, Bo Chen
  (line) => split(line, line.lastIndexOf('. ', line.length - 3), 2, 'title'),
  // Ann Lee, Bo Chen. Title
  (line) => peopleFirst(line, '. '),
  // Ann Lee, Bo Chen: Title
  (line) => peopleFirst(line, ': '),
  // Title (Ann Lee, Bo Chen)
  (line) => (line.endsWith(')') ? split(line.slice(0, -1), line.lastIndexOf(' ('), 2, 'title') : undefined),
  // Title - Ann Lee, Bo Chen
  (line) => {
    const dash = [' - ', ' – ', ' — ', ' | ', ' / ', ' by '].map((mark) => ({ mark, at: line.lastIndexOf(mark) })).find(({ at }) => at > 0);
    return dash && split(line, dash.at, dash.mark.length, 'title');
  },
  // Title, Ann Lee, Bo Chen
  (line) => {
    for (let comma = line.indexOf(', '), tries = 0; comma > 0 && tries < 8; comma = line.indexOf(', ', comma + 1), tries++) {
      const found = split(line, comma, 2, 'title');
      if (found !== undefined && (listedNames(found.people)?.length ?? 0) > 1) return found;
    }
    return undefined;
  },
];

export const acceptedPapers: DigestFormat = {
  name: 'Titles and people',

  recognise(text) {
    return orderOf(linesOf(text.slice(0, SAMPLE))) === undefined ? 0 : CERTAINTY;
  },

  read(text, fileName) {
    const lines = linesOf(text);
    const order = orderOf(lines);
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const { line, text: content } of lines) {
      const found = order?.(content);
      const paper = found && paperFromFacts({ title: latexToText(found.title), authors: authorList(found.people), source: { uri: fileName, startLine: line, endLine: line } });
      if (paper !== undefined) papers.push(paper);
      // Shorter lines are names of sessions.
      else if (content.split(' ').length > FEWEST_WORDS) problems.push(problemAt(fileName, 'unreadable-entry', 'information', content, line));
    }
    return { papers, problems };
  },
};

interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines behind the first that says what the page lists, without what marks them as items; none where no line says so. */
function linesOf(text: string): readonly Line[] {
  const all = text.split('\n').map((raw, line) => ({ raw, line }));
  const start = all.findIndex(({ raw }) => raw.length < LONGEST_LINE && ANNOUNCED.test(raw.replace(/^[\s#*]+/, '')));
  if (start < 0) return [];
  return all
    .slice(start + 1)
    .filter(({ raw }) => raw.trim() !== '' && !HEADING.test(raw))
    .map(({ raw, line }) => ({ line, text: foldWhiteSpace(raw.slice(0, LONGEST_LINE)).replace(MARKER, '').replace(EMPHASIS, '') }));
}

/** The order of nearly all lines; undefined where there is none. */
function orderOf(lines: readonly Line[]): Order | undefined {
  if (lines.length < FEWEST_PAPERS) return undefined;
  return ORDERS.find((order) => lines.filter(({ text }) => order(text) !== undefined).length >= Math.max(FEWEST_PAPERS, lines.length * SHARE));
}

function peopleFirst(line: string, mark: string): Found | undefined {
  for (let at = line.indexOf(mark), tries = 0; at > 0 && tries < 8; at = line.indexOf(mark, at + 1), tries++) {
    const found = split(line, at, mark.length, 'people');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The two sides of a mark, where one is a title and the other can only be people. */
function split(line: string, at: number, length: number, first: 'title' | 'people'): Found | undefined {
  if (at <= 0) return undefined;
  const [before, behind] = [line.slice(0, at), line.slice(at + length)];
  const [title, people] = (first === 'title' ? [before, behind] : [behind, before]).map((side) => trimmed(side, ' ,;"“”.')) as [string, string];
  const names = listedNames(people) ?? [];
  const isTitle = title.split(' ').length >= FEWEST_WORDS && !/https?:/.test(line);
  return isTitle && names.length > 0 && names.every((name) => / /.test(name)) ? { title, people } : undefined;
}
