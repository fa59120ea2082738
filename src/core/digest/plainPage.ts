/** A page copied as text: titles and abstracts in alternation, with whatever else stood on the page. */
import type { Paper, Problem } from '../paper';
import { authorList } from './facts/authorNames';
import { codeLink } from './facts/codeLink';
import { type DigestFormat, type Reading, problemAt } from './format';
import { latexToText } from './text/latex';
import { isScholarly } from './page/isScholarly';
import { type PageLine, pageLines } from './page/pageLines';
import { type PageEntry, segmentPage } from './page/segmentPage';
import { paperFromFacts } from './facts/paperFromFacts';

/** How sure it is where it finds papers: any format that knows its own marks is surer. */
const CERTAINTY = 0.3;

/** How much of the text is looked at, in characters: some dozens of papers. */
const SAMPLE = 60_000;

/** So many entries show what a page is. */
const SAMPLE_ENTRIES = 200;

/** So many lines in a row may be titles that have lost their abstracts. */
const MOST_MISSING = 2;

/** In characters; what is shorter is no abstract, in any language. */
const SHORTEST_ABSTRACT = 40;

/** So many first lines are asked whether they are rows of a table, which has so many delimiters in each. */
const DELIMITED_LINES = 12;
const FEWEST_DELIMITERS = 2;

/** The share of lines that begin with a tag in a page of markup. */
const MARKUP_SHARE = 0.3;

/** The share of entries with a scholarly abstract that makes a text a digest; other texts alternate headings and paragraphs too. */
const SCHOLARLY_SHARE = 0.6;

export const plainPage: DigestFormat = {
  name: 'Plain page',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return !isMarkup(sample) && !isDelimited(sample) && isDigest(entriesOf(sample)) ? CERTAINTY : 0;
  },

  read(text, fileName): Reading {
    const entries = entriesOf(text);
    if (!isDigest(entries)) return { papers: [], problems: [] };
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const { title, authors, abstract } of entries) {
      const first = title[0];
      if (first === undefined) continue;
      const startLine = first.line;
      const endLine = (abstract.at(-1) ?? authors.at(-1) ?? title.at(-1) ?? first).line;
      const raw = joinLines(abstract);
      const remarks = [...title, ...authors, ...abstract].flatMap((line) => line.remarks);
      const paper = paperFromFacts({
        title: latexToText(joinLines(title).replace(TITLE_LABEL, '')),
        abstract: latexToText(withoutLabel(raw)),
        authors: authors.length > 0 ? authorList(joinLines(authors)) : remarks.find((remark) => remark.authors !== undefined)?.authors,
        date: remarks.find(({ date }) => date !== undefined)?.date,
        arxiv: remarks.find(({ arxiv }) => arxiv !== undefined)?.arxiv,
        doi: remarks.find(({ doi }) => doi !== undefined)?.doi,
        url: remarks.find(({ url }) => url !== undefined)?.url,
        code: remarks.find(({ code }) => code !== undefined)?.code ?? codeLink(raw),
        source: { uri: fileName, startLine, endLine },
      });
      if (paper === undefined) continue;
      papers.push(paper);
      if (abstract.length === 0) problems.push(problemAt(fileName, 'missing-abstract', 'information', paper.title, startLine, endLine));
    }
    return { papers, problems };
  },
};

/** "Title: Seeing things": what a page of titles and abstracts calls them is no part of them. */
const TITLE_LABEL = /^(?:paper )?title ?[:：] ?/i;

/** HTML and XML are read for what they show, and not as they stand. */
function isMarkup(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => /^\s*<\/?[a-z!?]/i.test(line)).length > lines.length * MARKUP_SHARE;
}

/** Lines with the same delimiters in the same number are rows of a table. */
function isDelimited(sample: string): boolean {
  const lines = sample.split('\n', DELIMITED_LINES + 1).filter((line) => line.trim() !== '');
  return [',', '\t', ';'].some((delimiter) => {
    const [first, ...others] = lines.map((line) => line.split(delimiter).length - 1);
    return first !== undefined && first >= FEWEST_DELIMITERS && others.length > 0 && others.every((count) => count === first);
  });
}

function entriesOf(text: string): readonly PageEntry[] {
  return withoutMenus(segmentPage(pageLines(text)).filter((entry) => entry.abstract.length > 0 || looksWhole(entry.title)));
}

/** An abstract may be missing here and there; where a run of lines has none, they are the page's and no titles. */
function withoutMenus(entries: readonly PageEntry[]): readonly PageEntry[] {
  const kept: PageEntry[] = [];
  let run: PageEntry[] = [];
  const settle = (): void => {
    const lines = run.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0);
    if (lines <= MOST_MISSING) kept.push(...run);
    run = [];
  };
  for (const entry of entries) {
    // One line of a menu under another looks like a title with a very short abstract.
    if (joinLines(entry.abstract).length < SHORTEST_ABSTRACT && !isNamed(entry)) {
      run.push(entry);
    } else {
      settle();
      kept.push(entry);
    }
  }
  settle();
  return kept;
}

/** A title that stands without abstract must be one beyond doubt: a line of two words is more likely the page's. */
function looksWhole(title: readonly PageLine[]): boolean {
  return joinLines(title).split(' ').length > 2;
}

function isDigest(entries: readonly PageEntry[]): boolean {
  const sample = entries.slice(0, SAMPLE_ENTRIES).filter((entry) => entry.abstract.length > 0 || isNamed(entry));
  const papers = sample.filter((entry) => isNamed(entry) || (isScholarly(joinLines(entry.abstract)) && !isMarkdownHeading(entry))).length;
  return papers > 0 && papers >= sample.length * SCHOLARLY_SHARE;
}

/** "# Changelog": headings are those of Markdown, which is read as such. */
function isMarkdownHeading({ title }: PageEntry): boolean {
  return /^#{1,6} /.test(title[0]?.text ?? '');
}

/** A line of its own says which paper it is. */
function isNamed({ title, authors, abstract }: PageEntry): boolean {
  return [...title, ...authors, ...abstract].some(({ remarks }) => remarks.some(({ arxiv, doi }) => arxiv !== undefined || doi !== undefined));
}

/** One line of text; a word that was broken at its hyphen ("on-" "device") stays in one piece. */
function joinLines(lines: readonly PageLine[]): string {
  return lines.reduce((joined, { text }) => {
    if (joined === '') return text;
    const broken = /\p{L}-$/u.test(joined.slice(-2)) && /^\p{L}/u.test(text) && !/^(?:and|or|to|und)\b/.test(text);
    return broken ? joined + text : `${joined} ${text}`;
  }, '');
}

function withoutLabel(abstract: string): string {
  return abstract.replace(/^abstract\s?[:.—–-]\s?/i, '');
}
