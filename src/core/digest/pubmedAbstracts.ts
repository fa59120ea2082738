/** PubMed's search results as plain text, "Abstract": paragraphs for the journal, the title, the names, and the abstract. https://pubmed.ncbi.nlm.nih.gov/help/#save */
import type { Paper, Problem } from '../paper';
import { type DigestFormat, problemAt } from './format';
import { paperFromFacts } from './facts/paperFromFacts';
import { pubmedAuthors, pubmedJournal, pubmedLinks, pubmedTitle } from './pubmedCitation';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

const FIRST_LINE = /^\s{0,4}(\d{1,6})\. (?=\S)/;
const IDENTIFIERS = /^(?:DOI|PMID|PMCID): \S/m;

/** Paragraphs that say something about the paper and are no abstract. */
const ASIDE =
  /^(?:Author information:|Collaborators:|Comment(?:ed)? (?:in|on)|Update (?:in|of)|Erratum (?:in|for)|Retraction (?:in|of)|Expression of concern|Republished|Original report|Summary for patients|Conflict of interest|Publisher:|Plain Language Summary|Copyright|©|\[(?:Article in|Indexed)|(?:DOI|PMID|PMCID): )/i;

export const pubmedAbstracts: DigestFormat = {
  name: 'PubMed abstracts',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return FIRST_LINE.test(sample.trimStart()) && /^PMID: \d/m.test(sample) && pubmedJournal(sample.trimStart().slice(0, 400)) !== undefined ? 0.96 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const entry of entriesOf(text)) {
      const paper = paperOf(entry, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'unreadable-entry', 'error', entry.paragraphs[0] ?? '', entry.start, entry.end));
    }
    return { papers, problems };
  },
};

interface Entry {
  readonly paragraphs: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** An entry begins at a number behind the identifiers that end the one before. */
function entriesOf(text: string): readonly Entry[] {
  const entries: { paragraphs: string[][]; isOver: boolean; start: number; end: number }[] = [];
  let isAfterBlank = true;
  text.split('\n').forEach((raw, place) => {
    const line = raw.trim();
    const last = entries[entries.length - 1];
    if (isAfterBlank && FIRST_LINE.test(raw) && last?.isOver !== false) {
      entries.push({ paragraphs: [[line.replace(FIRST_LINE, '')]], isOver: false, start: place, end: place });
    } else if (line !== '' && last !== undefined) {
      if (isAfterBlank) last.paragraphs.push([line]);
      else last.paragraphs[last.paragraphs.length - 1]?.push(line);
      last.isOver ||= IDENTIFIERS.test(line);
      last.end = place;
    }
    isAfterBlank = line === '';
  });
  return entries.map(({ paragraphs, start, end }) => ({ paragraphs: paragraphs.map((lines) => lines.join(' ')), start, end }));
}

function paperOf({ paragraphs: [first = '', title = '', ...others], start, end }: Entry, fileName: string): Paper | undefined {
  const journal = pubmedJournal(`1. ${first}`);
  if (journal === undefined || IDENTIFIERS.test(title)) return undefined;
  const [names = '', ...rest] = others.filter((paragraph) => !/^\[Article in/.test(paragraph));
  // Marks of the addresses below stand behind the names: "Jumper J(1)(2)".
  const authors = pubmedAuthors(names.replace(/\(\d{1,3}\)/g, '').replace(/\.$/, ''));
  const abstract = (authors === undefined ? [names, ...rest] : rest).filter((paragraph) => !ASIDE.test(paragraph)).join(' ');
  return paperFromFacts({ title: pubmedTitle(title), abstract, authors, ...journal.facts, ...pubmedLinks([first, ...others].join(' ')), source: { uri: fileName, startLine: start, endLine: end } });
}
