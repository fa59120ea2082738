/**
 * Where a word may stand in a paper, and how much it counts there.
 * Boosts and length corrections come from measurements on known-item queries, where they are flat around these values.
 */
import type { Author, Paper } from '../paper';

export type SearchField = 'title' | 'authors' | 'abstract' | 'venue' | 'keywords' | 'identifier' | 'theme';

interface FieldWeight {
  /** What one mention counts, beside one in the abstract. */
  readonly boost: number;
  /** BM25's b: how much a mention in a long field counts less, 0 to 1. */
  readonly lengthCorrection: number;
  /** Number of terms of an ordinary one. Fixed rather than averaged, so that a paper's weights never depend on its neighbours. */
  readonly usualLength: number;
}

/** In the order of their bits in a posting. The title is first: its postings lead every list. */
export const SEARCH_FIELDS: readonly SearchField[] = ['title', 'authors', 'abstract', 'venue', 'keywords', 'identifier', 'theme'];

export const FIELD_WEIGHTS: Readonly<Record<SearchField, FieldWeight>> = {
  title: { boost: 10, lengthCorrection: 0.15, usualLength: 13 },
  authors: { boost: 3, lengthCorrection: 0.2, usualLength: 11 },
  abstract: { boost: 1, lengthCorrection: 0.4, usualLength: 200 },
  venue: { boost: 2, lengthCorrection: 0.2, usualLength: 9 },
  keywords: { boost: 2, lengthCorrection: 0.2, usualLength: 6 },
  identifier: { boost: 2, lengthCorrection: 0, usualLength: 6 },
  theme: { boost: 2, lengthCorrection: 0.2, usualLength: 3 },
};

/** A theme is not the paper's own: its name is handed in beside it. */
export type PaperField = Exclude<SearchField, 'theme'>;

export const PAPER_FIELDS: readonly PaperField[] = ['title', 'authors', 'abstract', 'venue', 'keywords', 'identifier'];

/** The texts of a field, each as it can be shown: one title, one per author, one per keyword. */
export function fieldTexts(paper: Paper, field: PaperField): readonly string[] {
  switch (field) {
    case 'title':
      return [paper.title];
    case 'authors':
      return paper.authors.map(authorName);
    case 'abstract':
      return paper.abstract === '' ? [] : [paper.abstract];
    case 'venue':
      return paper.venue === undefined ? [] : [paper.venue];
    case 'keywords':
      return paper.keywords === undefined ? paper.headings : [...paper.headings, ...paper.keywords];
    case 'identifier':
      return [...years(paper), paper.arxiv, paper.doi, paper.citationKey].filter((text) => text !== undefined);
  }
}

/** The years a paper may be known by: of its first version, and of the one that appeared at its venue. */
export function years(paper: Paper): readonly string[] {
  return [...new Set([paper.date?.slice(0, 4), paper.published?.slice(0, 4)])].filter((year) => year !== undefined);
}

/** "Given Family", as the matches of an author refer to it. */
export function authorName(author: Author): string {
  return author.given === undefined ? author.family : `${author.given} ${author.family}`;
}
