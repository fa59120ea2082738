/** What is asked of a service. */
import type { Author, Paper } from '../paper';
import { normaliseTitle } from '../identity';

/** A name that leads to one work: `2308.12908`, `10.1109/…` (lower case, without resolver), an OpenReview forum. */
export interface Identifier {
  readonly kind: 'arxiv' | 'doi' | 'openReview';
  readonly value: string;
}

/** "Which work is this?" by its title and whatever else is known of it. */
export interface TitleQuestion {
  readonly title: string;
  readonly authors?: readonly Author[];
  readonly year?: number;
  /** Compared with the candidates' abstracts; never sent. */
  readonly abstract?: string;
}

/** "What is there about this?": the first `limit` works from the `start`th on (from 0), best first. */
export interface WordsQuestion {
  readonly words: string;
  readonly limit: number;
  readonly start: number;
}

export type Question = { readonly id: Identifier } | TitleQuestion | WordsQuestion;

/** One text for each question that a service would answer alike: the key under which an answer is kept. */
export function questionKey(question: Question): string {
  if ('id' in question) return identifierKey(question.id);
  if ('words' in question) return `words:${question.words.trim().toLowerCase()}:${question.start}+${question.limit}`;
  return `title:${normaliseTitle(question.title)}`;
}

export function identifierKey({ kind, value }: Identifier): string {
  return `${kind}:${value}`;
}

/** What a digest's paper asks. */
export function questionOf(paper: Pick<Paper, 'title' | 'abstract' | 'authors' | 'date' | 'published'>): TitleQuestion {
  const year = Number((paper.date ?? paper.published)?.slice(0, 4));
  return {
    title: paper.title,
    ...(paper.authors.length > 0 ? { authors: paper.authors } : {}),
    ...(year > 0 ? { year } : {}),
    ...(paper.abstract === '' ? {} : { abstract: paper.abstract }),
  };
}

/** The identifiers a paper carries, the most telling one first. */
export function identifiersOf(facts: { readonly arxiv?: string; readonly doi?: string }): readonly Identifier[] {
  return [
    ...(facts.arxiv === undefined ? [] : [{ kind: 'arxiv', value: facts.arxiv } as const]),
    ...(facts.doi === undefined ? [] : [{ kind: 'doi', value: facts.doi } as const]),
  ];
}
