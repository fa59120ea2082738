/** A page copied as text: titles and abstracts in alternation, with whatever else stood on the page. */
import type { Paper, Problem } from '../paper';
import { arxivId } from '../identity';
import { codeLink } from './codeLink';
import { foldWhiteSpace } from './foldWhiteSpace';
import { type DigestFormat, type Reading, problemAt } from './format';
import { latexToText } from './latex';
import { isFurniture, withoutGluedLabel } from './page/pageFurniture';
import { isScholarly } from './page/isScholarly';
import { type PageEntry, type PageLine, segmentPage } from './page/segmentPage';
import { paperFromFacts } from './paperFromFacts';

/** How sure it is where it finds papers: any format that knows its own marks is surer. */
const CERTAINTY = 0.3;

/** How much of the text is looked at, in characters: some dozens of papers. */
const SAMPLE = 60_000;

/** The share of entries with a scholarly abstract that makes a text a digest; other texts alternate headings and paragraphs too. */
const SCHOLARLY_SHARE = 0.6;

export const plainPage: DigestFormat = {
  name: 'Plain page',

  recognise(text) {
    return isDigest(entriesOf(text.slice(0, SAMPLE))) ? CERTAINTY : 0;
  },

  read(text, fileName): Reading {
    const entries = entriesOf(text);
    if (!isDigest(entries)) return { papers: [], problems: [] };
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const { title, abstract } of entries) {
      const first = title[0];
      if (first === undefined) continue;
      const startLine = first.line;
      const endLine = (abstract.at(-1) ?? title.at(-1) ?? first).line;
      const raw = joinLines(abstract);
      const paper = paperFromFacts({
        title: latexToText(joinLines(title)),
        abstract: latexToText(withoutLabel(raw)),
        code: codeLink(raw),
        arxiv: arxivId(raw),
        source: { uri: fileName, startLine, endLine },
      });
      if (paper === undefined) continue;
      papers.push(paper);
      if (abstract.length === 0) problems.push(problemAt(fileName, 'missing-abstract', 'information', paper.title, startLine, endLine));
    }
    return { papers, problems };
  },
};

function entriesOf(text: string): readonly PageEntry[] {
  return segmentPage(pageLines(text)).filter(({ abstract, title }) => abstract.length > 0 || looksWhole(title));
}

/** The lines that belong to papers. */
function pageLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let afterBlank = false;
  text.split('\n').forEach((raw, line) => {
    const folded = foldWhiteSpace(raw);
    const content = lines.length === 0 ? withoutGluedLabel(folded) : folded;
    if (content === '' || isFurniture(content)) {
      afterBlank = true;
      return;
    }
    lines.push({ text: content, line, afterBlank });
    afterBlank = false;
  });
  return lines;
}

/** A title that stands without abstract must be one beyond doubt: a line of two words is more likely the page's. */
function looksWhole(title: readonly PageLine[]): boolean {
  return joinLines(title).split(' ').length > 2;
}

function isDigest(entries: readonly PageEntry[]): boolean {
  const scholarly = entries.filter(({ abstract }) => isScholarly(joinLines(abstract))).length;
  return scholarly > 0 && scholarly >= entries.length * SCHOLARLY_SHARE;
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
