import type { Paper, Theme } from '../paper';
import { conditionTest, conditionWords, type SearchContext } from './conditions';
import { foldText } from './foldText';
import { FUNCTION_WORDS } from './functionWords';
import type { Hit } from './hit';
import type { IndexView } from './indexView';
import { joinedForms } from './joinedForms';
import { findMatches, type SoughtWords } from './matches';
import { PaperIndex } from './paperIndex';
import { parseQuery } from './query';
import { lookUpWord, type QueryWord } from './queryWord';
import { rank, type RankedQuery } from './rank';
import type { ScoredDocument } from './scores';
import { queryTokens } from './tokens';

export interface SearchOptions extends SearchContext {
  /** Most hits wanted; 100 unless told. */
  readonly limit?: number | undefined;
  /** Only papers that hold every word of the query, for a list that is filtered rather than ranked. */
  readonly everyWord?: boolean | undefined;
}

/** What a quick pick can take without lagging. */
const DEFAULT_LIMIT = 100;
/** A longer query is a pasted text; its first words find it. */
const MOST_WORDS = 12;
/** Words kept looked up while a query is typed. */
const MOST_REMEMBERED_WORDS = 256;

/**
 * Search over a set of papers: known by a few letters, right or wrong.
 * It is made at once for papers given to the constructor, or in slices by `updating`.
 */
export class PaperSearch {
  #index: PaperIndex;
  #remembered: { readonly view: IndexView; readonly words: Map<string, QueryWord> } | undefined;

  constructor(papers: readonly Paper[] = [], themes: readonly Theme[] = []) {
    this.#index = new PaperIndex();
    this.update(papers, themes);
  }

  /** Makes this the search of `papers`; what it knows already is not read again, so that a change costs what changed. */
  update(papers: readonly Paper[], themes: readonly Theme[] = []): void {
    const updating = this.updating(papers, themes);
    while (updating.next().done !== true);
  }

  /**
   * `update` in slices of a few milliseconds: yields the share done, 0 to 1, so that the caller can let others work in between.
   * Meanwhile searches answer from what is indexed so far. A newer update ends this one.
   */
  *updating(papers: readonly Paper[], themes: readonly Theme[] = []): Generator<number, void> {
    yield* this.#index.updating(papers, themes);
  }

  /**
   * Hits, best first. An empty query gives the papers in their order; one of filters alone, those that pass, cited ones first.
   * The second argument may be the limit alone. Never throws.
   */
  search(query: string, options: number | SearchOptions = {}): readonly Hit[] {
    const { limit = DEFAULT_LIMIT, everyWord = false, ...context } = typeof options === 'number' ? { limit: options } : options;
    const most = Math.max(0, limit);
    const { view } = this.#index;
    const { text, required, excluded } = parseQuery(query);
    const ranked = this.#readWords(text, view);
    const mustHold = required.map((condition) => conditionTest(condition, view, context));
    const mustLack = excluded.map((condition) => conditionTest(condition, view, context));
    const accepts = (document: number): boolean => mustHold.every((test) => test(document)) && !mustLack.some((test) => test(document));
    const favours = (document: number): boolean => context.cited?.has(view.papers[document]!.id) === true;
    const sought: SoughtWords = {
      words: [
        ...ranked.words.flatMap(({ lookedUp }) => (lookedUp === undefined ? [] : [{ word: lookedUp, field: undefined }])),
        ...required.flatMap((condition) =>
          condition.kind === 'words' ? conditionWords(condition.words, view).map((word) => ({ word, field: condition.field })) : [],
        ),
      ],
      joined: ranked.joined,
    };
    const scored = ranked.words.length === 0 ? inOrder(view, accepts, most) : rank(ranked, view, { limit: most, everyWord, accepts, favours });
    return scored.map((document) => hit(document, view, sought));
  }

  /** Reads free text into looked-up words. */
  #readWords(text: string, view: IndexView): RankedQuery {
    const tokens = queryTokens(foldText(text))
      .slice(0, MOST_WORDS)
      .map(({ term }) => term);
    const onlyFunctionWords = tokens.every((token) => FUNCTION_WORDS.has(token));
    return {
      words: tokens.map((token) => ({ text: token, lookedUp: onlyFunctionWords || !FUNCTION_WORDS.has(token) ? this.#lookUp(token, view) : undefined })),
      joined: joinedForms(tokens, view),
    };
  }

  #lookUp(word: string, view: IndexView): QueryWord {
    if (this.#remembered?.view !== view || this.#remembered.words.size > MOST_REMEMBERED_WORDS) this.#remembered = { view, words: new Map() };
    const { words } = this.#remembered;
    let lookedUp = words.get(word);
    if (lookedUp === undefined) {
      lookedUp = lookUpWord(word, view);
      words.set(word, lookedUp);
    }
    return lookedUp;
  }
}

function inOrder(view: IndexView, accepts: (document: number) => boolean, limit: number): readonly ScoredDocument[] {
  const found: ScoredDocument[] = [];
  for (const document of view.inOrder) {
    if (found.length >= limit) break;
    if (accepts(document)) found.push({ document, score: 0 });
  }
  return found;
}

function hit({ document, score }: ScoredDocument, view: IndexView, sought: SoughtWords): Hit {
  const paper = view.papers[document]!;
  let matches: Hit['matches'] | undefined;
  return {
    paper,
    score,
    get matches() {
      matches ??= findMatches(paper, view.themesOf.get(paper.id) ?? [], sought);
      return matches;
    },
  };
}
