import { BestDocuments } from './bestDocuments';
import { foldText } from './foldText';
import type { IndexView } from './indexView';
import type { JoinedForm } from './joinedForms';
import { weightInSpan, type QueryWord } from './queryWord';
import type { TellingWord } from './relatedWords';
import type { ScoredDocument } from './scores';
import { TitleBonus, type TypedWord } from './titleBonus';
import { queryTokens } from './tokens';
import type { WordPair } from './wordPair';

/** A query made ready: its words as typed, each looked up unless it carries no meaning, and its neighbours as one. */
export interface RankedQuery {
  readonly words: readonly TypedWord[];
  readonly joined: readonly JoinedForm[];
}

export interface RankOptions {
  readonly limit: number;
  /** Only papers that hold every word. */
  readonly everyWord: boolean;
  /** Which papers may be among the answers; all where it is left out. */
  readonly accepts?: ((document: number) => boolean) | undefined;
  /** Papers that go before others whose match is about as good. */
  readonly favours?: ((document: number) => boolean) | undefined;
}

/** What a joined form counts beside a word of its rarity: a little more, since it stands for several. */
const JOINED_WEIGHT = 1.24;
const LEAST_RARITY = 0.5;
/** What two words count beside the one they were written as. */
const PAIR_WEIGHT = 0.9;
/** So many of the best are looked at more closely. */
const CLOSER_LOOK = 100;
/** What a favoured paper gains: more than the chance differences between equal matches, less than a word. */
const FAVOUR = 1.1;

/** The best documents for the query, best first. */
export function rank(query: RankedQuery, view: IndexView, { limit, everyWord, accepts, favours }: RankOptions): readonly ScoredDocument[] {
  score(query, view);
  const wanted = everyWord ? query.words.filter(({ lookedUp }) => lookedUp !== undefined).length : 0;
  const best = new BestDocuments(Math.min(view.papers.length, Math.max(limit, CLOSER_LOOK)), view.positions);
  view.scores.drain((document, documentScore, words) => {
    if (words < wanted || view.papers[document] === undefined || accepts?.(document) === false) return;
    best.add(document, favours?.(document) === true ? documentScore * FAVOUR : documentScore);
  });
  const found = inOrderOfScore(best.all(), view);
  // How many are asked for must not change which come first.
  const closer = withTitleBonus(found.slice(0, CLOSER_LOOK), query, view);
  return [...inOrderOfScore(closer, view), ...found.slice(CLOSER_LOOK)].slice(0, limit);
}

/** The documents that share most with the telling words of a text, best first. */
export function rankRelated(
  words: readonly TellingWord[],
  view: IndexView,
  { limit, accepts }: Pick<RankOptions, 'limit' | 'accepts'>,
): readonly ScoredDocument[] {
  for (const { word, weight } of words) {
    addWord(word, view);
    view.scores.endWord(weight);
  }
  const best = new BestDocuments(Math.min(view.papers.length, limit), view.positions);
  view.scores.drain((document, documentScore) => {
    if (view.papers[document] !== undefined && accepts?.(document) !== false) best.add(document, documentScore);
  });
  return inOrderOfScore(best.all(), view);
}

function inOrderOfScore(scored: readonly ScoredDocument[], view: IndexView): readonly ScoredDocument[] {
  return [...scored].sort((a, b) => b.score - a.score || view.positions[a.document]! - view.positions[b.document]!);
}

function score({ words, joined }: RankedQuery, view: IndexView): void {
  words.forEach(({ lookedUp: word }, number) => {
    if (word === undefined) return;
    addWord(word, view);
    for (const form of joined) if (number >= form.firstWord && number < form.endWord) addJoinedForm(form, word, view);
    if (word.pair !== undefined) addPair(word.pair, view);
    view.scores.endWord(word.rarity);
  });
}

function addWord({ spans, beginnings }: QueryWord, view: IndexView): void {
  view.segments.forEach(({ segment: { terms, starts, titleEnds, postings }, firstDocument }, number) => {
    for (const span of spans[number]!) {
      for (let term = span.first; term < span.end; term++) {
        const length = terms.lengthOf(term);
        const weight = weightInSpan(span, length);
        view.scores.addPostings(postings, starts[term]!, titleEnds[term]!, firstDocument, weight, true);
        if (beginnings === 'titles' && length > span.length) continue;
        view.scores.addPostings(postings, titleEnds[term]!, starts[term + 1]!, firstDocument, weight, false);
      }
    }
  });
}

/** A joined form counts for each of its words, by its own rarity: half of `i bert` is a letter, but the whole is a name. */
function addJoinedForm(form: JoinedForm, word: QueryWord, view: IndexView): void {
  const importance = (JOINED_WEIGHT * form.rarity) / Math.max(LEAST_RARITY, word.rarity);
  view.segments.forEach(({ segment: { starts, titleEnds, postings }, firstDocument }, number) => {
    for (const { first: term, weight } of form.spans[number]!) {
      view.scores.addPostings(postings, starts[term]!, titleEnds[term]!, firstDocument, importance * weight, true);
      view.scores.addPostings(postings, titleEnds[term]!, starts[term + 1]!, firstDocument, importance * weight, false);
    }
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
  const bonus = new TitleBonus(query.words);
  return scored.map((known) => {
    const { document, score: documentScore } = known;
    // A title without a word of the query gains nothing, and need not be read.
    return view.scores.wasInTitle(document) ? { document, score: documentScore + bonus.of(view.titleWords(document, plainWords)) * top } : known;
  });
}

/** The words of a title, to be compared with those of the query. */
function plainWords(title: string): readonly string[] {
  return queryTokens(foldText(title)).map(({ term }) => term);
}
