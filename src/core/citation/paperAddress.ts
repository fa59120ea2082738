import type { Paper } from '../paper';

/** Where a reader finds the paper: arXiv (free to read), else the DOI, else the page the digest links to. Undefined where none is known. */
export function paperAddress(paper: Pick<Paper, 'arxiv' | 'doi' | 'url'>): string | undefined {
  if (paper.arxiv !== undefined) return `https://arxiv.org/abs/${paper.arxiv}`;
  if (paper.doi !== undefined) return `https://doi.org/${paper.doi}`;
  return paper.url;
}
