/** Short plain-text descriptions of a paper, the same words wherever it is shown. */
import { isVerified, yearOf, type Author, type Paper } from './paper';

/** "Patel", "Patel & Choukse", "Patel et al."; empty where no author is known. */
export function shortAuthors(authors: readonly Author[]): string {
  const [first, second] = authors;
  if (first === undefined) return '';
  if (second === undefined) return first.family;
  return authors.length === 2 ? `${first.family} & ${second.family}` : `${first.family} et al.`;
}

/** "Pratyush Patel, Esha Choukse": full names in order. */
export function fullAuthors(authors: readonly Author[]): string {
  return authors.map(({ given, family }) => (given === undefined ? family : `${given} ${family}`)).join(', ');
}

/** "Patel et al. · 2023"; what is unknown is said, not left out: "author unknown · 2023". */
export function byline(paper: Paper): string {
  return `${shortAuthors(paper.authors) || 'author unknown'} · ${yearOf(paper) ?? 'n.d.'}`;
}

/** What the record lacks, in words: "author unknown, date unknown"; empty where it is verified. */
export function missingFacts(paper: Paper): string {
  if (isVerified(paper)) return '';
  return [paper.authors.length === 0 ? 'author unknown' : '', yearOf(paper) === undefined ? 'date unknown' : ''].filter(Boolean).join(', ');
}

/** The best page to read the paper at: arXiv, else the DOI, else what the digest links to. */
export function paperAddress(paper: Pick<Paper, 'arxiv' | 'doi' | 'url'>): string | undefined {
  return arxivAddress(paper) ?? doiAddress(paper) ?? paper.url;
}

export function arxivAddress({ arxiv }: Pick<Paper, 'arxiv'>): string | undefined {
  return arxiv && `https://arxiv.org/abs/${arxiv}`;
}

export function doiAddress({ doi }: Pick<Paper, 'doi'>): string | undefined {
  return doi && `https://doi.org/${encodeURI(doi).replace(/#/g, '%23').replace(/\?/g, '%3F')}`;
}
