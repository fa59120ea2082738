import type { Paper } from '../../paper';
import { Acronyms, definedAcronyms } from './acronyms';
import { cleanText } from './cleanText';
import { segmentText, type Sentence } from './segments';
import type { WordForms } from './wordForm';

/** A sentence of an abstract and how much it says about the paper's own subject; an ordinary one weighs 1. */
export interface WeighedSentence extends Sentence {
  readonly weight: number;
}

/** A paper as the themes read it. */
export interface PaperText {
  readonly paper: Paper;
  readonly title: readonly Sentence[];
  readonly abstract: readonly WeighedSentence[];
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
      abstract: weigh(segmentText(abstract, forms, acronyms, own)),
    };
  });
}

const CLAIM_VERBS = new Set(
  'propose present introduce develop describe study investigate explore address design show demonstrate analyze examine consider report formulate devise'.split(' '),
);
export const WEIGHTS = { claim: 1.3, plain: 1 };

function weigh(sentences: readonly Sentence[]): readonly WeighedSentence[] {
  return sentences.map((sentence) => ({ segments: sentence.segments, weight: isClaim(sentence) ? WEIGHTS.claim : WEIGHTS.plain }));
}

/** "We propose …", "This paper presents …": the sentence that says what the paper is about. */
function isClaim(sentence: Sentence): boolean {
  for (const segment of sentence.segments) {
    for (let at = 0; at + 1 < segment.length; at++) {
      const key = segment[at]!.key;
      if ((key === 'we' || key === 'paper' || key === 'work' || key === 'study' || key === 'article') && CLAIM_VERBS.has(segment[at + 1]!.key)) return true;
      if (key === 'this' && /^(?:paper|work|study|article|survey)$/.test(segment[at + 1]!.key)) return true;
    }
  }
  return false;
}
