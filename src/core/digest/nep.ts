/**
 * The mails of NEP, RePEc's lists of new working papers, as they were before each line had its label: a numbered title, people with where
 * they work, an abstract and a few labelled lines, with blank lines between. Today's have "By:" and are labelled blocks.
 */
import type { Author, Paper, Problem } from '../paper';
import { authorNamed } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import { type DigestFormat, problemAt } from './format';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { latexToText } from './text/latex';

/** How much of a mail tells what it is, in characters. */
const SAMPLE = 65_536;

const OVERVIEW = /^\s*In this issue (?:we have|you will find)\s*:/im;
const RULE = /^\s*-{5,}\s*$/;
const NUMBERED = /^\s{0,4}(\d{1,4})\.\s+(\S.*)$/;
const LABELLED = /^\s*(Keywords?|JEL|Date|URL|DOI|Note|Classification-JEL|Length|Pages|Publication Status)\s*:\s*(.*)$/i;
/** "Papers: 16" in the head of the mail. */
const STATED = /^Papers:\s+(\d{1,4})\s*$/m;
const LABEL_BY = /^\s*By:\s/m;

/** A name, and where somebody works. */
const PERSON = /^(\p{Lu}[^(){}\d]{2,60}?)(?:\s*[({].*)?$/u;

export const nep: DigestFormat = {
  name: 'NEP mail',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return OVERVIEW.test(sample) && !LABEL_BY.test(sample) && /^\s*(?:URL|JEL|Keywords)\s*:/m.test(sample) ? 0.9 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const entry of entriesOf(text.split('\n'))) {
      const paper = paperOf(entry, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'warning', entry.paragraphs.flat().join(' '), entry.start, entry.end));
    }
    const stated = STATED.exec(text.slice(0, SAMPLE))?.[1];
    return { papers, problems, ...(stated === undefined ? {} : { stated: Number(stated) }) };
  },
};

interface NepEntry {
  readonly paragraphs: string[][];
  readonly labels: Map<string, string>;
  readonly start: number;
  end: number;
}

/** The numbered entries that count on, behind the overview. */
function entriesOf(lines: readonly string[]): readonly NepEntry[] {
  const entries: NepEntry[] = [];
  let entry: NepEntry | undefined;
  let label: string | undefined;
  /** The overview has a rule below its name, and one at its end. */
  let overview: 'none' | 'announced' | 'listing' = 'none';
  let isBlank = true;
  lines.forEach((line, index) => {
    if (OVERVIEW.test(line)) overview = 'announced';
    if (RULE.test(line)) {
      if (overview === 'listing') overview = 'none';
      entry = undefined;
    }
    if (overview === 'announced' && NUMBERED.test(line)) overview = 'listing';
    const [, number, title] = overview !== 'none' || !isBlank ? [] : (NUMBERED.exec(line) ?? []);
    isBlank = line.trim() === '' || RULE.test(line);
    if (number !== undefined && Number(number) === entries.length + 1) {
      entry = { paragraphs: [[title ?? '']], labels: new Map(), start: index, end: index };
      entries.push(entry);
      label = undefined;
      return;
    }
    if (entry === undefined) return;
    if (isBlank) {
      label = undefined;
      if (entry.paragraphs[entry.paragraphs.length - 1]?.length !== 0) entry.paragraphs.push([]);
      return;
    }
    entry.end = index;
    const [, name, value = ''] = LABELLED.exec(line) ?? [];
    if (name !== undefined) entry.labels.set((label = name.toLowerCase()), value);
    else if (label !== undefined) entry.labels.set(label, `${entry.labels.get(label) ?? ''} ${line}`);
    else entry.paragraphs[entry.paragraphs.length - 1]?.push(line.trim());
  });
  return entries;
}

function paperOf({ paragraphs, labels, start, end }: NepEntry, fileName: string): Paper | undefined {
  const [title = [], people = [], ...abstract] = paragraphs;
  const authors = joinedAtBrackets(people).map(authorOf);
  const arePeople = people.length > 0 && authors.every((author) => author !== undefined);
  const said = (name: string): string => foldWhiteSpace(labels.get(name) ?? '');
  return paperFromFacts({
    title: latexToText(title.join(' ')),
    abstract: latexToText((arePeople ? abstract : [people, ...abstract]).flat().join(' ')),
    authors: arePeople ? authors.filter((author) => author !== undefined) : [],
    date: isoDate(said('date')),
    doi: said('doi'),
    url: said('url').replace(/\s/g, ''),
    keywords: said('keywords').split(/[;,]/),
    source: { uri: fileName, startLine: start, endLine: end },
  });
}

/** "Ann Lee (Department of Trees,", "University of Mandalay)": where somebody works may be longer than a line. */
function joinedAtBrackets(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.split('(').length > last.split(')').length) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function authorOf(line: string): Author | undefined {
  const [, name] = PERSON.exec(line) ?? [];
  return name === undefined || name.split(/\s+/).length > 6 ? undefined : authorNamed(latexToText(name));
}
