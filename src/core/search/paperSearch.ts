import { yearOf, type Paper, type Theme } from '../paper';
import { BestDocuments } from './bestDocuments';
import { foldText } from './foldText';
import { FUNCTION_WORDS } from './functionWords';
import type { Hit } from './hit';
import { findMatches, type JoinedForm, type SoughtWord } from './matches';
import { OpenSegment } from './openSegment';
import { parseQuery, type Condition, type Flag } from './query';
import { lookUpWord, rarity, type QueryWord } from './queryWord';
import { Scores, type ScoredDocument } from './scores';
import { fieldTexts, SEARCH_FIELDS, type SearchField } from './searchFields';
import { documentFrequency, termRange, WEIGHT_BITS, type Segment } from './segment';
import { SegmentBuilder } from './segmentBuilder';
import { queryTokens } from './tokens';

export interface SearchOptions {
  /** Most hits wanted. */
  readonly limit?: number;
  /** Ids of papers cited where the user writes: for `is:cited`, and before others that match as well. */
  readonly cited?: ReadonlySet<string>;
  /** Ids of papers that are new: for `is:new`. */
  readonly fresh?: ReadonlySet<string>;
  /** Only papers that hold every word of the query, for a list that is filtered rather than ranked. */
  readonly everyWord?: boolean;
}

/** What a quick pick can take without lagging. */
const DEFAULT_LIMIT = 100;
/** A longer query is a pasted text; its first words find it. */
const MOST_WORDS = 12;
/** So many of the best are looked at more closely; a title that matches as a whole stands among them. */
const CLOSER_LOOK = 100;
/** What a joined form counts beside its parts. */
const JOINED_WEIGHT = 1.24;
/** Shorter joined forms are accidents. */
const SHORTEST_JOINED = 4;
/** A joined form that is still being typed must not have more ends than this. */
const MOST_JOINED_ENDS = 3;
/** Neighbours tried as one word. */
const MOST_JOINED_WORDS = 3;
/** Parts of the best score that a title adds: beginning with the query, holding it, holding all its words. */
const TITLE_START_BONUS = 0.35;
const TITLE_PHRASE_BONUS = 0.2;
const TITLE_WORDS_BONUS = 0.5;
/** A cited paper goes before others whose match is better by less than this. */
const CITED_BONUS = 0.1;

/** Search over a set of papers: known by a few letters, right or wrong. */
export class PaperSearch {
  readonly #papers: readonly Paper[];
  readonly #themesOf = new Map<string, string[]>();
  readonly #segments: readonly OpenSegment[];
  readonly #scores: Scores;

  constructor(papers: readonly Paper[], themes: readonly Theme[] = []) {
    this.#papers = papers;
    for (const theme of themes) {
      for (const { id } of theme.papers) {
        const names = this.#themesOf.get(id);
        if (names === undefined) this.#themesOf.set(id, [theme.name]);
        else names.push(theme.name);
      }
    }
    this.#segments = [new OpenSegment(this.#index(papers), 0)];
    this.#scores = new Scores(papers.length);
  }

  /** Hits, best first. An empty query gives the papers in their order, one of filters alone those that pass in their order. Never throws. */
  search(query: string, options: number | SearchOptions = {}): readonly Hit[] {
    const { limit = DEFAULT_LIMIT, everyWord = false, ...context } = typeof options === 'number' ? { limit: options } : options;
    const { text, required, excluded } = parseQuery(query);
    const tokens = queryTokens(foldText(text)).slice(0, MOST_WORDS).map(({ term }) => term);
    const content = tokens.filter((token) => !FUNCTION_WORDS.has(token));
    const ranking = content.length > 0 ? content : tokens;
    const words = new Map(ranking.map((token) => [token, lookUpWord(token, this.#segments, this.#papers.length)]));
    const tests = [
      ...required.map((condition) => this.#test(condition, context)),
      ...excluded.map((condition) => this.#test(condition, context)).map((test) => (document: number) => !test(document)),
    ];
    const passes = (document: number): boolean => tests.every((test) => test(document));
    const sought: SoughtWord[] = [...words.values()].map((word) => ({ word, field: undefined }));
    for (const condition of required) {
      if (condition.kind === 'words') for (const word of this.#wordsOf(condition.words)) sought.push({ word, field: condition.field });
    }
    if (tokens.length === 0) {
      const documents = this.#papers.flatMap((_, document) => (passes(document) ? [{ document, score: 0 }] : []));
      return documents.slice(0, Math.max(0, limit)).map((scored) => this.#hit(scored, sought, []));
    }
    const joined = this.#score(tokens, words);
    const wanted = ranking.length;
    const best = new BestDocuments(Math.min(this.#papers.length, Math.max(limit, CLOSER_LOOK)));
    this.#scores.drain((document, score, held) => {
      if (everyWord && held < wanted) return;
      const cited = context.cited?.has(this.#papers[document]!.id) === true;
      if (passes(document)) best.add(document, cited ? score * (1 + CITED_BONUS) : score);
    });
    return this.#lookCloser(best.all(), tokens, content)
      .slice(0, Math.max(0, limit))
      .map((scored) => this.#hit(scored, sought, joined));
  }

  #index(papers: readonly Paper[]): Segment {
    const builder = new SegmentBuilder();
    for (const paper of papers) {
      builder.add((field) => (field === 'theme' ? (this.#themesOf.get(paper.id) ?? []) : fieldTexts(paper, field)));
    }
    return builder.build();
  }

  /** Scores every document; returns the joined forms that were found. */
  #score(tokens: readonly string[], words: ReadonlyMap<string, QueryWord>): readonly JoinedForm[] {
    const joinedForms: JoinedForm[] = [];
    const joinedOf = new Map<number, { segment: number; term: number; weight: number }[]>();
    for (let first = 0; first < tokens.length; first++) {
      for (let count = 2; count <= MOST_JOINED_WORDS && first + count <= tokens.length; count++) {
        const form = tokens.slice(first, first + count).join('');
        if (form.length < SHORTEST_JOINED) continue;
        const atEnd = first + count === tokens.length;
        this.#segments.forEach(({ segment }, number) => {
          const [start, end] = termRange(segment.terms, form);
          if (start === end) return;
          if (segment.terms[start] !== form && !(atEnd && end - start <= MOST_JOINED_ENDS)) return;
          joinedForms.push({ form, unfinished: segment.terms[start] !== form });
          const weight = JOINED_WEIGHT * rarity(this.#papers.length, documentFrequency(segment, start));
          for (let i = first; i < first + count; i++) {
            joinedOf.set(i, [...(joinedOf.get(i) ?? []), { segment: number, term: start, weight }]);
          }
        });
      }
    }
    tokens.forEach((token, i) => {
      const word = words.get(token);
      if (word === undefined) return;
      word.terms.forEach((terms, number) => {
        const { segment, firstDocument } = this.#segments[number]!;
        for (const [term, weight] of terms) {
          const titlesOnly = word.titlesOnly && segment.terms[term]!.length > token.length;
          const end = titlesOnly ? segment.titleEnds[term]! : segment.starts[term + 1]!;
          this.#scores.addPostings(segment.postings, segment.starts[term]!, end, firstDocument, weight);
        }
      });
      for (const { segment: number, term, weight } of joinedOf.get(i) ?? []) {
        const { segment, firstDocument } = this.#segments[number]!;
        const relative = weight / Math.max(0.5, word.rarity);
        this.#scores.addPostings(segment.postings, segment.starts[term]!, segment.starts[term + 1]!, firstDocument, relative);
      }
      this.#scores.endWord(word.rarity);
    });
    return joinedForms;
  }

  #lookCloser(scored: ScoredDocument[], tokens: readonly string[], content: readonly string[]): readonly ScoredDocument[] {
    const top = scored.reduce((most, { score }) => Math.max(most, score), 0);
    const query = tokens.join(' ');
    return scored
      .map(({ document, score }) => {
        const words = queryTokens(foldText(this.#papers[document]!.title)).map(({ term }) => term);
        const title = words.join(' ');
        let bonus = 0;
        if (title.startsWith(query)) bonus += TITLE_START_BONUS;
        else if (query.length > SHORTEST_JOINED && title.includes(` ${query}`)) bonus += TITLE_PHRASE_BONUS;
        if (content.length > 1 && content.every((token) => words.some((word) => word.startsWith(token)))) bonus += TITLE_WORDS_BONUS;
        return { document, score: score + bonus * top };
      })
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }

  #wordsOf(text: string): readonly QueryWord[] {
    return queryTokens(foldText(text)).map(({ term }) => lookUpWord(term, this.#segments, this.#papers.length));
  }

  #test(condition: Condition, context: Omit<SearchOptions, 'limit'>): (document: number) => boolean {
    switch (condition.kind) {
      case 'words': {
        const sets = this.#wordsOf(condition.words).map((word) => this.#documentsWith(word, condition.field));
        return (document) => sets.every((set) => set.has(document));
      }
      case 'phrase': {
        const phrase = queryTokens(foldText(condition.text)).map(({ term }) => term).join(' ');
        const sought = condition.open ? ` ${phrase}` : ` ${phrase} `;
        return (document) => {
          const { title, abstract } = this.#papers[document]!;
          return [title, abstract].some((text) => ` ${queryTokens(foldText(text)).map(({ term }) => term).join(' ')} `.includes(sought));
        };
      }
      case 'years':
        return (document) => {
          const year = Number(yearOf(this.#papers[document]!) ?? NaN);
          return year >= condition.from && year <= condition.to;
        };
      case 'flag':
        return (document) => hasFlag(this.#papers[document]!, condition.flag, context);
    }
  }

  #documentsWith(word: QueryWord, field: SearchField | undefined): ReadonlySet<number> {
    const bits = field === undefined ? ~0 : 1 << SEARCH_FIELDS.indexOf(field);
    const documents = new Set<number>();
    word.terms.forEach((terms, number) => {
      const { segment, firstDocument } = this.#segments[number]!;
      for (const term of terms.keys()) {
        for (let i = segment.starts[term]!; i < segment.starts[term + 1]!; i++) {
          if ((segment.fields[i]! & bits) !== 0) documents.add((segment.postings[i]! >>> WEIGHT_BITS) + firstDocument);
        }
      }
    });
    return documents;
  }

  #hit({ document, score }: ScoredDocument, sought: readonly SoughtWord[], joined: readonly JoinedForm[]): Hit {
    const paper = this.#papers[document]!;
    const themes = this.#themesOf.get(paper.id) ?? [];
    let matches: Hit['matches'] | undefined;
    return {
      paper,
      score,
      get matches() {
        matches ??= findMatches(paper, themes, { words: sought, joined });
        return matches;
      },
    };
  }
}

function hasFlag(paper: Paper, flag: Flag, { cited, fresh }: Omit<SearchOptions, 'limit'>): boolean {
  switch (flag) {
    case 'code':
      return paper.code !== undefined;
    case 'abstract':
      return paper.abstract !== '';
    case 'doi':
      return paper.doi !== undefined;
    case 'arxiv':
      return paper.arxiv !== undefined;
    case 'cited':
      return cited?.has(paper.id) === true;
    case 'new':
      return fresh?.has(paper.id) === true;
  }
}
