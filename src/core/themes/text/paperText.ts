import type { Paper } from '../../paper';
import { Acronyms, definedAcronyms } from './acronyms';
import { cleanText } from './cleanText';
import { segmentText, type Segment, type Sentence } from './segments';
import type { WordForms } from './wordForm';
import { wordSet } from './wordSet';

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
      abstract: segmentText(abstract, forms, acronyms, own).map(weighed),
    };
  });
}

/** What the sentence that says what was done counts for; more makes no difference, since others repeat its words. */
const CLAIM_WEIGHT = 1.3;
const SPEAKERS = /* @__PURE__ */ wordSet('we paper work study article');
const CLAIM_VERBS = /* @__PURE__ */ wordSet(
  'propose present introduce develop describe study investigate explore address design show demonstrate analyze examine consider ' +
    'report formulate devise',
);
const OWN_WORK = /* @__PURE__ */ wordSet('paper work study article survey');

function weighed({ segments }: Sentence): WeighedSentence {
  return { segments, weight: segments.some(isClaim) ? CLAIM_WEIGHT : 1 };
}

/** "We propose …", "This paper …" */
function isClaim(segment: Segment): boolean {
  return segment.some(({ key }, at) => {
    const next = segment[at + 1]?.key;
    return next !== undefined && ((SPEAKERS.has(key) && CLAIM_VERBS.has(next)) || (key === 'this' && OWN_WORK.has(next)));
  });
}
