/** PubMed's search results as plain text, "Summary": a number, names, title, journal and numbers, one paragraph a paper. https://pubmed.ncbi.nlm.nih.gov/help/#save */
import type { Paper, Problem } from '../paper';
import { type DigestFormat, problemAt } from './format';
import { paperFromFacts } from './facts/paperFromFacts';
import { pubmedAuthors, pubmedJournal, pubmedLinks, pubmedTitle } from './pubmedCitation';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

const FIRST_LINE = /^\s{0,4}(\d{1,6}): (?=\S)/;

export const pubmedSummary: DigestFormat = {
  name: 'PubMed summary',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return FIRST_LINE.test(sample.trimStart()) && /\bPMID: ?\d/.test(sample) ? 0.96 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const entry of entriesOf(text)) {
      const paper = paperOf(entry, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'unreadable-entry', 'error', entry.text, entry.start, entry.end));
    }
    return { papers, problems };
  },
};

interface Entry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number begins an entry behind an empty line, or where it is the next one. */
function entriesOf(text: string): readonly Entry[] {
  const entries: { lines: string[]; start: number; end: number }[] = [];
  let number = 0;
  let isAfterBlank = true;
  text.split('\n').forEach((line, place) => {
    const next = FIRST_LINE.exec(line)?.[1];
    const last = entries[entries.length - 1];
    if (next !== undefined && (isAfterBlank || Number(next) === number + 1)) {
      number = Number(next);
      entries.push({ lines: [line.replace(FIRST_LINE, '')], start: place, end: place });
    } else if (line.trim() !== '' && last !== undefined) {
      last.lines.push(line);
      last.end = place;
    }
    isAfterBlank = line.trim() === '';
  });
  return entries.map(({ lines, start, end }) => ({ text: lines.map((line) => line.trim()).join(' '), start, end }));
}

function paperOf({ text, start, end }: Entry, fileName: string): Paper | undefined {
  const journal = pubmedJournal(text);
  const links = pubmedLinks(text);
  if (journal === undefined && links.url === undefined) return undefined;
  const head = (journal === undefined ? text.slice(0, Math.max(0, text.search(/\b(?:doi|PMID|PMCID): /))) : text.slice(0, journal.index)).trim();
  const names = head.indexOf('. ');
  const authors = pubmedAuthors(head.slice(0, Math.max(0, names)));
  const title = pubmedTitle(authors === undefined ? head : head.slice(names + 2));
  return paperFromFacts({ title, authors, ...journal?.facts, ...links, source: { uri: fileName, startLine: start, endLine: end } });
}
