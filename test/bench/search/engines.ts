/** Our search and its peers, each behind the same door and with the best options found for it. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Paper } from '../../../src/core/paper';
import { PaperSearch } from '../../../src/core/search';

/** Ids of the best hits, best first. */
export type Engine = (query: string, limit: number) => readonly string[];

interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
  readonly other: string;
}

function rows(papers: readonly Paper[]): readonly Row[] {
  return papers.map(({ id, title, abstract, authors, venue, arxiv, date, keywords }) => ({
    id,
    title,
    abstract,
    authors: authors.map(({ given, family }) => `${given ?? ''} ${family}`).join(', '),
    other: [venue, arxiv, date, ...(keywords ?? [])].join(' '),
  }));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

export function ours(papers: readonly Paper[]): Engine {
  const search = new PaperSearch(papers);
  return (query, limit) => search.search(query, limit).map((hit) => hit.paper.id);
}

/** Every word if that finds enough, else any; title first; typos to a quarter of the word. Defaults are far behind. */
export function miniSearch(papers: readonly Paper[]): Engine {
  const index = new MiniSearch<Row>({ fields: ['title', 'abstract', 'authors', 'other'], processTerm: (term) => fold(term) || null });
  index.addAll(rows(papers));
  const options: SearchOptions = {
    prefix: true,
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    maxFuzzy: 3,
    boost: { title: 10, authors: 3, other: 2 },
    weights: { fuzzy: 0.3, prefix: 0.6 },
  };
  return (query, limit) => {
    const every = index.search(query, { ...options, combineWith: 'AND' });
    const found = every.length >= limit ? every : [...every, ...index.search(query, { ...options, combineWith: 'OR' })];
    return [...new Set(found.map(({ id }) => id as string))].slice(0, limit);
  };
}

/** Token search, anywhere in the field; its defaults look at the first sixty letters. */
export function fuseTokenSearch(papers: readonly Paper[]): Engine {
  const fuse = new Fuse(rows(papers), {
    keys: [
      { name: 'title', weight: 5 },
      { name: 'authors', weight: 2 },
      { name: 'other', weight: 1 },
      { name: 'abstract', weight: 1 },
    ],
    useTokenSearch: true,
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
}

/** One error a word, words in any order; titles before everything else. */
export function microFuzzy(papers: readonly Paper[]): Engine {
  const engine = new uFuzzy({ intraMode: 1 });
  const all = rows(papers);
  const titles = all.map(({ title }) => fold(title));
  const texts = all.map(({ title, authors, other, abstract }) => fold(`${title} ${authors} ${other} ${abstract}`));
  const ANY_ORDER = 5;
  return (query, limit) => {
    const found = new Set<string>();
    for (const haystack of [titles, texts]) {
      const [indexes, info, order] = engine.search(haystack, fold(query), ANY_ORDER, 10_000);
      const ranked = info !== null && order !== null ? order.map((place) => info.idx[place]!) : (indexes ?? []);
      for (const index of ranked) found.add(all[index]!.id);
      if (found.size >= limit) break;
    }
    return [...found].slice(0, limit);
  };
}
