/** A list of references in one of the usual citation styles, as it stands at the end of a paper. */
import type { Paper, Problem } from '../paper';
import { paperFromFacts } from './facts/paperFromFacts';
import { type DigestFormat, problemAt } from './format';
import { formattedReference, type ReferenceFacts } from './reference/formattedReference';
import { latexToText } from './text/latex';

const CERTAINTY = 0.42;
/** How much of the text is looked at, in characters: some dozens. */
const SAMPLE = 8_000;
const FEWEST_REFERENCES = 2;
/** The share of paragraphs or lines that must be references. */
const SHARE = 0.6;

/** No reference is wrapped over more. */
const MOST_LINES = 40;

/** "[12] ", "12. ", "(12) ", "[Doe23] " */
const MARKER = /^\s{0,8}(?:\[[\w+-]{1,12}\]|\(?\d{1,4}[.)])(?:[\s:]+|$)/;
const BULLET = /^\s{0,8}[-*+•]\s+/;
/** What stands above a list of references, or above those of a year. */
const HEADING = /^\s*(?:19|20)\d\d\s*$|^\W*(?:\d+\.? )?(?:references|bibliography|literature(?: cited)?|works cited|further reading|publications|reading list|papers)\W*$/i;

export const referenceList: DigestFormat = {
  name: 'Reference list',

  recognise(text) {
    const blocks = blocksOf(text.slice(0, SAMPLE));
    const references = blocks.filter(({ facts }) => facts !== undefined);
    return references.length >= FEWEST_REFERENCES && references.length >= blocks.length * SHARE ? CERTAINTY : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const { facts, text: said, isMarked, start, end } of blocksOf(text)) {
      const paper = facts && paperFromFacts({ ...facts, title: latexToText(facts.title), source: { uri: fileName, startLine: start, endLine: end } });
      if (paper !== undefined) papers.push(paper);
      // What has no number may be a remark.
      else if (isMarked) problems.push(problemAt(fileName, 'unreadable-entry', 'warning', said, start, end));
    }
    return { papers, problems };
  },
};

/** `_Journal_`: the references may stand in a Markdown page. */
const EMPHASIS = /(?<![\w*])[*_]{1,2}([^*_\n]{1,300})[*_]{1,2}(?![\w*])/g;

interface Block {
  readonly facts: ReferenceFacts | undefined;
  readonly text: string;
  /** Whether it begins with a number or a bullet. */
  readonly isMarked: boolean;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Paragraphs that are one reference each, or of which each line, or each line that stands out, begins one. Linear in the length of the text. */
function blocksOf(text: string): readonly Block[] {
  const paragraphs: Line[][] = [[]];
  text.split('\n').forEach((raw, line) => {
    if (raw.trim() === '' || HEADING.test(raw)) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ text: raw, line });
  });
  return paragraphs.filter((lines) => lines.length > 0).flatMap(blocksIn);
}

function blocksIn(lines: readonly Line[]): readonly Block[] {
  const whole = block(lines);
  if (lines.length === 1) return [whole];
  const marked = split(lines, ({ text }) => isMarked(text));
  if (marked.length > 1) return marked.map(block);
  const hanging = split(lines, ({ text }) => !/^\s/.test(text));
  const parts = (hanging.length > 1 ? hanging : [lines]).map(block);
  const single = lines.map((line) => block([line]));
  return [parts, single].reduce((best, other) => (count(other) > count(best) ? other : best), [whole]);
}

function isMarked(line: string): boolean {
  return MARKER.test(line) || BULLET.test(line);
}

function count(blocks: readonly Block[]): number {
  return blocks.filter(({ facts }) => facts !== undefined).length;
}

/** The lines in pieces that each begin with a line for which `begins` holds. */
function split(lines: readonly Line[], begins: (line: Line) => boolean): readonly (readonly Line[])[] {
  const pieces: Line[][] = [];
  for (const line of lines) {
    if (pieces.length === 0 || begins(line)) pieces.push([line]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}

function block(lines: readonly Line[]): Block {
  const first = lines[0]?.text ?? '';
  const place = { isMarked: isMarked(first), start: lines[0]?.line ?? 0, end: lines.at(-1)?.line ?? 0 };
  if (lines.length > MOST_LINES) return { facts: undefined, text: first, ...place };
  const text = joined(lines.map(({ text: line }) => line.trim()));
  return { facts: formattedReference(text.replace(MARKER, '').replace(BULLET, '').replace(EMPHASIS, '$1')), text, ...place };
}

/** One line; a word that was broken at its hyphen stays in one piece. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' ? line : /\p{L}-$/u.test(text.slice(-2)) && /^\p{L}/u.test(line) ? text + line : `${text} ${line}`), '');
}
