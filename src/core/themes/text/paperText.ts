import type { Paper } from '../../paper';
import { Acronyms, definedAcronyms } from './acronyms';
import { cleanText } from './cleanText';
import { segmentText, type Segment } from './segments';
import type { WordForms } from './wordForm';

/** A paper as the themes read it. */
export interface PaperText {
  readonly paper: Paper;
  readonly title: readonly Segment[];
  readonly abstract: readonly Segment[];
}

/** Reads all papers: acronyms need the whole collection, so that a paper that never writes one out is understood too. */
export function readPapers(papers: readonly Paper[], forms: WordForms): readonly PaperText[] {
  const cleaned = papers.map((paper) => ({ paper, title: cleanText(paper.title), abstract: cleanText(paper.abstract) }));
  const definitions = cleaned.map(({ title, abstract }) => definedAcronyms(`${title}. ${abstract}`));
  const acronyms = new Acronyms(definitions);
  return cleaned.map(({ paper, title, abstract }, index) => {
    const own = definitions[index]!;
    return {
      paper,
      title: segmentText(title, forms, acronyms, own),
      abstract: segmentText(abstract, forms, acronyms, own),
    };
  });
}
