/** Two words that someone wrote as one: `pointprocess` for "point process". */
import type { IndexView } from './indexView';
import { frequencyOf, WEIGHT_BITS } from './segment';
import type { Terms } from './terms';

export interface WordPair {
  readonly words: readonly [string, string];
  /** For every segment, postings of the documents that hold both, those with both in the title apart. */
  readonly postings: readonly PairPostings[];
}

export interface PairPostings {
  readonly inTitle: Uint32Array;
  readonly elsewhere: Uint32Array;
}

/** Shorter halves are found in any word. */
const SHORTEST_HALF = 3;

/** The pair that `word` can be parted into; of several the one whose rarer half is commonest, undefined where there is none. */
export function wordPair(word: string, view: IndexView): WordPair | undefined {
  let best: readonly [string, string] | undefined;
  let mostPapers = 0;
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)] as const;
    const papers = Math.min(papersWith(halves[0], false, view), papersWith(halves[1], true, view));
    if (papers <= mostPapers) continue;
    best = halves;
    mostPapers = papers;
  }
  return best && { words: best, postings: pairPostings(best, view) };
}

function papersWith(word: string, unfinished: boolean, view: IndexView): number {
  return view.segments.reduce((sum, { segment }) => {
    const [first, end] = termRun(segment.terms, word, unfinished);
    return sum + frequencyOf(segment, first, end);
  }, 0);
}

/** First and end of the term itself, or with `unfinished` of all that begin with it. */
function termRun(terms: Terms, word: string, unfinished: boolean): readonly [number, number] {
  if (unfinished) return terms.range(word);
  const index = terms.indexOf(word);
  return index < 0 ? [0, 0] : [index, index + 1];
}

function pairPostings([firstWord, secondWord]: readonly [string, string], view: IndexView): readonly PairPostings[] {
  return view.segments.map(({ segment }) => {
    const { starts, titleEnds, postings } = segment;
    const [term, none] = termRun(segment.terms, firstWord, false);
    const inTitle: number[] = [];
    const elsewhere: number[] = [];
    if (term === none) return { inTitle: new Uint32Array(), elsewhere: new Uint32Array() };
    const placeOf = new Map<number, number>();
    for (let i = starts[term]!; i < starts[term + 1]!; i++) placeOf.set(postings[i]! >>> WEIGHT_BITS, i);
    const [first, end] = termRun(segment.terms, secondWord, true);
    for (let second = first; second < end; second++) {
      for (let i = starts[second]!; i < starts[second + 1]!; i++) {
        const place = placeOf.get(postings[i]! >>> WEIGHT_BITS);
        if (place === undefined) continue;
        // The weaker of the two says how well the document holds the pair.
        const weaker = Math.min(postings[i]!, postings[place]!);
        (place < titleEnds[term]! && i < titleEnds[second]! ? inTitle : elsewhere).push(weaker);
      }
    }
    return { inTitle: Uint32Array.from(inTitle), elsewhere: Uint32Array.from(elsewhere) };
  });
}
