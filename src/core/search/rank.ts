import { BestDocuments } from './bestDocuments';
import { plainWords } from './conditions';
import type { IndexView } from './indexView';
import type { JoinedForm } from './joinedForms';
import { termWeight, type QueryWord } from './queryWord';
import type { ScoredDocument } from './scores';
import type { WordPair } from './wordPair';

/** A query made ready: its words as typed, each looked up unless it carries no meaning, and its neighbours as one. */
export interface RankedQuery {
  readonly words: readonly { readonly text: string; readonly lookedUp: QueryWord | undefined }[];
  readonly joined: readonly JoinedForm[];
}

export interface RankOptions {
  readonly limit: number;
  /** Only papers that hold every word. */
  readonly everyWord: boolean;
  readonly accepts: (document: number) => boolean;
  /** Papers that go before others whose match is about as good. */
  readonly favours: (document: number) => boolean;
}

/** What a joined form counts beside two words of its rarity. */
const JOINED_WEIGHT = 0.62;
const LEAST_RARITY = 0.5;
/** What two words count beside the one they were written as. */
const PAIR_WEIGHT = 0.9;
/** So many of the best are looked at more closely. */
const CLOSER_LOOK = 100;
/** Parts of the best score that a title adds by beginning with the query, or by holding it as it stands. */
const TITLE_START_BONUS = 0.35;
const TITLE_PHRASE_BONUS = 0.2;
const TITLE_WORDS_BONUS = 0.4;
/** A shorter word must stand in the title as it is to count for that. */
const SHORTEST_BEGINNING = 3;
/** A shorter query stands in too many titles to say anything. */
const SHORTEST_PHRASE = 5;
/** What a favoured paper gains: more than the chance differences between equal matches, less than a word. */
const FAVOUR = 1.1;

/** The best documents for the query, best first. */
export function rank(query: RankedQuery, view: IndexView, { limit, everyWord, accepts, favours }: RankOptions): readonly ScoredDocument[] {
  score(query, view);
  const wanted = everyWord ? query.words.filter(({ lookedUp }) => lookedUp !== undefined).length : 0;
  const best = new BestDocuments(Math.min(view.papers.length, Math.max(limit, CLOSER_LOOK)), view.positions);
  view.scores.drain((document, documentScore, words) => {
    if (words < wanted || view.papers[document] === undefined || !accepts(document)) return;
    best.add(document, favours(document) ? documentScore * FAVOUR : documentScore);
  });
  return withTitleBonus(best.all(), query, view)
    .sort((a, b) => b.score - a.score || view.positions[a.document]! - view.positions[b.document]!)
    .slice(0, limit);
}

function score({ words, joined }: RankedQuery, view: IndexView): void {
  const { scores } = view;
  words.forEach(({ lookedUp: word }, wordNumber) => {
    if (word === undefined) return;
    view.segments.forEach(({ segment, firstDocument }, number) => {
      const { terms, starts, titleEnds, postings } = segment;
      for (const span of word.spans[number]!) {
        for (let term = span.first; term < span.end; term++) {
          const { length } = terms[term]!;
          const weight = termWeight(span, length);
          scores.addPostings(postings, starts[term]!, titleEnds[term]!, firstDocument, weight, true);
          if (word.titlesOnly && length > span.length) continue;
          scores.addPostings(postings, titleEnds[term]!, starts[term + 1]!, firstDocument, weight, false);
        }
      }
      for (const form of joined) {
        if (wordNumber < form.firstWord || wordNumber >= form.endWord) continue;
        const weight = (2 * JOINED_WEIGHT * form.rarity) / Math.max(LEAST_RARITY, word.rarity);
        const { first, end } = form.spans[number]!;
        for (let term = first; term < end; term++) {
          scores.addPostings(postings, starts[term]!, titleEnds[term]!, firstDocument, weight, true);
          scores.addPostings(postings, titleEnds[term]!, starts[term + 1]!, firstDocument, weight, false);
        }
      }
    });
    if (word.pair !== undefined) addPair(word.pair, view);
    scores.endWord(word.rarity);
  });
}

/** Papers that hold both words of a pair hold the word that they were written as. */
function addPair({ postings }: WordPair, view: IndexView): void {
  view.segments.forEach(({ firstDocument }, number) => {
    const { inTitle, elsewhere } = postings[number]!;
    view.scores.addPostings(inTitle, 0, inTitle.length, firstDocument, PAIR_WEIGHT, true);
    view.scores.addPostings(elsewhere, 0, elsewhere.length, firstDocument, PAIR_WEIGHT, false);
  });
}

function withTitleBonus(scored: readonly ScoredDocument[], query: RankedQuery, view: IndexView): ScoredDocument[] {
  const top = scored.reduce((most, { score: documentScore }) => Math.max(most, documentScore), 0);
  const sought = query.words.filter(({ lookedUp }) => lookedUp !== undefined).map(({ text }) => text);
  const phrase = query.words.map(({ text }) => text).join(' ');
  return scored.map(({ document, score: documentScore }) => {
    const title = view.plainTitle(document, plainWords);
    let bonus = title.startsWith(phrase) ? TITLE_START_BONUS : phrase.length >= SHORTEST_PHRASE && title.includes(` ${phrase}`) ? TITLE_PHRASE_BONUS : 0;
    const words = title.split(' ');
    const holdsAll = sought.length > 1 && sought.every((typed) => words.some((word) => (typed.length < SHORTEST_BEGINNING ? word === typed : word.startsWith(typed))));
    if (holdsAll) bonus += TITLE_WORDS_BONUS;
    return { document, score: documentScore + bonus * top };
  });
}
