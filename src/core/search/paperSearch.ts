import { arxivId, doi } from '../identity';
import type { Paper, Theme } from '../paper';
import { conditionTest, conditionWords, type SearchContext } from './conditionTest';
import { foldText } from './foldText';
import { FUNCTION_WORDS } from './functionWords';
import type { Hit } from './hit';
import { indexFromBytes, indexToBytes } from './indexBytes';
import { partWithoutPapers } from './indexPart';
import type { IndexView } from './indexView';
import { joinedForms } from './joinedForms';
import { MatchFinder } from './matches';
import { PaperIndex } from './paperIndex';
import { parseQuery } from './query';
import { lookUpWord, type QueryWord } from './queryWord';
import { rank, rankRelated, type RankedQuery } from './rank';
import { tellingWords } from './relatedWords';
import type { ScoredDocument } from './scores';
import { queryTokens } from './tokens';
import { toTheEnd } from './toTheEnd';

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
 * Made at once for the papers given to the constructor, or in slices by `updating`.
 */
export class PaperSearch {
  #index = new PaperIndex();
  #remembered: { readonly view: IndexView; readonly words: Map<string, QueryWord> } | undefined;

  constructor(papers: readonly Paper[] = [], themes: readonly Theme[] = []) {
    this.update(papers, themes);
  }

  /**
   * A search from what `toBytes` gave, which still lacks its papers: `update` or `updating` brings them, and reads only those
   * that the stored index does not know. Undefined where the bytes are damaged or from another version.
   */
  static fromBytes(bytes: Uint8Array): PaperSearch | undefined {
    const parts = indexFromBytes(bytes);
    if (parts === undefined) return undefined;
    const search = new PaperSearch();
    search.#index = new PaperIndex(parts.map(partWithoutPapers));
    return search;
  }

  /** The index without the papers, to be stored or sent to another thread. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return indexToBytes(this.#index.stored);
  }

  /**
   * A search over what this one knows and, beside it, what `bytes` hold: the index of `papers`, in this order, made elsewhere. An update
   * puts them in their order among all. Undefined where the bytes are not of so many papers.
   */
  including(bytes: Uint8Array, papers: readonly Paper[]): PaperSearch | undefined {
    const parts = indexFromBytes(bytes)?.map(partWithoutPapers);
    if (parts?.reduce((sum, part) => sum + part.papers.length, 0) !== papers.length) return undefined;
    let first = 0;
    const filled = parts.map((part) => ({ ...part, papers: papers.slice(first, (first += part.papers.length)) }));
    const search = new PaperSearch();
    search.#index = new PaperIndex([...this.#index.parts, ...filled]);
    return search;
  }

  /** What `toBytes` is made of: as long as these are the same objects, it gives the same bytes. */
  get segments(): readonly object[] {
    return this.#index.parts.map(({ segment }) => segment);
  }

  /** How many papers can be found. */
  get paperCount(): number {
    return this.#index.view.paperCount;
  }

  /** Makes this the search of `papers`; those that it knows already are not read again, so that a change costs what changed. */
  update(papers: readonly Paper[], themes: readonly Theme[] = []): void {
    toTheEnd(this.updating(papers, themes));
  }

  /**
   * `update` in slices of a few milliseconds: yields the share done, 0 to 1, so that the caller can let others work in between.
   * Meanwhile searches answer from what is indexed so far. A newer update ends this one.
   * Where more than `mostNew` papers are new, none of them is read; returns these, so that they can be indexed elsewhere (`including`).
   */
  updating(papers: readonly Paper[], themes: readonly Theme[] = [], mostNew = Infinity): Generator<number, readonly Paper[]> {
    return this.#index.updating(papers, themes, mostNew);
  }

  /**
   * Hits, best first; see query.ts for what a query may hold. An empty query, or one of filters alone, gives the papers that pass
   * in their order. The second argument may be the limit alone. Never throws.
   */
  search(query: string, options: number | SearchOptions = {}): readonly Hit[] {
    const { limit = DEFAULT_LIMIT, everyWord = false, ...context } = typeof options === 'number' ? { limit: options } : options;
    const most = Math.max(0, Math.trunc(limit) || 0);
    const { view } = this.#index;
    const { text, required, excluded } = parseQuery(query);
    const ranked = this.#readWords(pastedIdentifier(text) ?? text, view);
    const mustHold = required.map((condition) => conditionTest(condition, view, context));
    const mustLack = excluded.map((condition) => conditionTest(condition, view, context));
    const accepts = (document: number): boolean => mustHold.every((holds) => holds(document)) && !mustLack.some((holds) => holds(document));
    const { cited = new Set<string>() } = context;
    const favours = (document: number): boolean => cited.has(view.papers[document]!.id);
    const scored =
      ranked.words.length === 0
        ? inOrder(view, accepts, most)
        : rank(ranked, view, {
            limit: most,
            everyWord,
            // Asked for every paper that has a word: what always says the same is left out.
            accepts: mustHold.length + mustLack.length > 0 ? accepts : undefined,
            favours: cited.size > 0 ? favours : undefined,
          });
    const words = ranked.words.flatMap(({ lookedUp }) => (lookedUp === undefined ? [] : [{ word: lookedUp, field: undefined }]));
    const filterWords = required.flatMap((condition) =>
      condition.kind === 'words' ? conditionWords(condition, view).map((word) => ({ word, field: condition.field })) : [],
    );
    return hits(scored, view, new MatchFinder({ words: [...words, ...filterWords], joined: ranked.joined }));
  }

  /** Papers that share most with a text, or with a paper, which is not among them: best first. */
  related(to: string | Paper, limit = DEFAULT_LIMIT): readonly Hit[] {
    const { view } = this.#index;
    const text = typeof to === 'string' ? to : `${to.title}\n${to.title}\n${to.abstract}`;
    const telling = tellingWords(text, view);
    const ownId = typeof to === 'string' ? undefined : to.id;
    const scored = rankRelated(telling, view, {
      limit: Math.max(0, Math.trunc(limit) || 0),
      accepts: (document) => view.papers[document]!.id !== ownId,
    });
    return hits(scored, view, new MatchFinder({ words: telling.map(({ word }) => ({ word, field: undefined })), joined: [] }));
  }

  /** Reads free text into looked-up words. */
  #readWords(text: string, view: IndexView): RankedQuery {
    const tokens = queryTokens(foldText(text)).slice(0, MOST_WORDS);
    const onlyFunctionWords = tokens.every(({ term }) => FUNCTION_WORDS.has(term));
    return {
      words: tokens.map(({ term }) => ({
        text: term,
        lookedUp: onlyFunctionWords || !FUNCTION_WORDS.has(term) ? this.#lookUp(term, view) : undefined,
      })),
      joined: joinedForms(tokens, view),
    };
  }

  #lookUp(word: string, view: IndexView): QueryWord {
    if (this.#remembered?.view !== view || this.#remembered.words.size > MOST_REMEMBERED_WORDS)
      this.#remembered = { view, words: new Map() };
    const { words } = this.#remembered;
    let lookedUp = words.get(word);
    if (lookedUp === undefined) {
      lookedUp = lookUpWord(word, view);
      words.set(word, lookedUp);
    }
    return lookedUp;
  }
}

/** The arXiv id or DOI that a query is, or links to: the words of an address say nothing. */
function pastedIdentifier(query: string): string | undefined {
  const text = query.trim();
  return text.includes(' ') ? undefined : (arxivId(text) ?? doi(text));
}

function inOrder(view: IndexView, accepts: (document: number) => boolean, limit: number): readonly ScoredDocument[] {
  const found: ScoredDocument[] = [];
  for (const document of view.inOrder) {
    if (found.length >= limit) break;
    if (accepts(document)) found.push({ document, score: 0 });
  }
  return found;
}

function hits(scored: readonly ScoredDocument[], view: IndexView, finder: MatchFinder): readonly Hit[] {
  return scored.map(({ document, score }) => {
    const paper = view.papers[document]!;
    let matches: Hit['matches'] | undefined;
    return {
      paper,
      score,
      get matches() {
        matches ??= finder.find(paper, view.themesOf.get(paper.id) ?? []);
        return matches;
      },
    };
  });
}
