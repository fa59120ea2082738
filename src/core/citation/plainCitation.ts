import type { Paper } from '../paper';
import { authorLabel, yearLabel } from './authorYear';
import { escapeMarkdown } from './escapeMarkdown';
import { paperAddress } from './paperAddress';

/** The formats that need no style: what they write is fixed, and instantly made. */
export type PlainFormat = 'pandoc' | 'narrative' | 'myst' | 'latex' | 'wikilink' | 'link';

/**
 * The citation of `papers`, in that order, as it stands in the note: `[@a; @b]`, `@a`, `` {cite:p}`a,b` ``, `\cite{a,b}`, `[[@a]]` or
 * `[Patel et al. (2023)](https://arxiv.org/abs/2308.12908)`. `keys` holds each paper's key by its id.
 */
export function plainCitation(papers: readonly Paper[], format: PlainFormat, keys: ReadonlyMap<string, string>): string {
  const cited = papers.map(paper => keys.get(paper.id) ?? paper.id);
  switch (format) {
    case 'pandoc':
      return `[${cited.map(pandocKey).join('; ')}]`;
    case 'narrative':
      return cited.map(pandocKey).join(', ');
    case 'myst':
      return `{cite:p}\`${cited.join(',')}\``;
    case 'latex':
      return `\\cite{${cited.join(',')}}`;
    case 'wikilink':
      return cited.map(key => `[[@${key}]]`).join(' ');
    case 'link':
      return papers.map(markdownLink).join('; ');
  }
}

/** `@key`, in braces where Pandoc would not read the whole of it without: https://pandoc.org/MANUAL.html#citation-syntax. */
export function pandocKey(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key) ? `@${key}` : `@{${key}}`;
}

function markdownLink(paper: Paper): string {
  const label = escapeMarkdown(`${authorLabel(paper)} (${yearLabel(paper)})`);
  const address = paperAddress(paper);
  // Brackets in an address (old Wiley DOIs) would end it.
  return address === undefined ? label : `[${label}](${address.replace(/[()<>\s\\]/g, character => `%${character.charCodeAt(0).toString(16)}`)})`;
}
