import type { Paper } from '../../paper';
import { Acronyms, definedAcronyms } from './acronyms';
import { cleanText } from './cleanText';
import type { WordForms, Words } from './wordForms';
import { WordReader } from './wordReader';

/** A paper as the themes read it. */
export interface PaperText {
  readonly paper: Paper;
  readonly title: Words;
  readonly abstract: Words;
}

/** What an abstract is about it says in so many characters; what is longer is a text of another kind. */
const LONGEST = 4000;
/** In a library so many papers are enough to compare that the beginning of each will do. */
const LIBRARY = { papers: 2000, longest: 500 };

/** Reads all papers: acronyms need the whole collection, so that a paper that never writes one out is understood too. */
export function readPapers(papers: readonly Paper[], forms: WordForms): readonly PaperText[] {
  const longest = papers.length > LIBRARY.papers ? LIBRARY.longest : LONGEST;
  const cleaned = papers.map((paper) => ({
    paper,
    title: cleanText(paper.title.slice(0, longest)),
    abstract: cleanText(paper.abstract.slice(0, longest)),
  }));
  const definitions = cleaned.map(({ title, abstract }) => definedAcronyms(`${title}. ${abstract}`));
  const reader = new WordReader(forms, new Acronyms(definitions));
  return cleaned.map(({ paper, title, abstract }, index) => {
    const own = definitions[index]!;
    return { paper, title: reader.read(title, own), abstract: reader.read(abstract, own) };
  });
}
