import { bracesMatch, escapeLatex } from './escapeLatex';

/** A word with its hyphens, or what stands between words. */
const PIECES = /[\p{L}\p{N}\p{M}'’.+-]+|[^\p{L}\p{N}\p{M}'’.+-]+/gu;

/**
 * A title for a BibTeX field: LaTeX-escaped, and each word with a capital in braces, so that the title reads as its authors wrote it,
 * names and acronyms included, even in styles that put the rest in lower case (Zotero's exporter does the same). The first word of the title
 * and of the subtitle needs none if its initial is its only capital: every style writes it so.
 */
export function protectCapitals(title: string): string {
  const paired = bracesMatch(title);
  let opening = true;
  return Array.from(title.matchAll(PIECES), ([piece]) => {
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      opening ||= /:\s/.test(piece);
      return escapeLatex(piece, paired);
    }
    const protect = opening ? !/^\p{Lu}[^\p{Lu}]*$/u.test(piece) && /\p{L}/u.test(piece) : /\p{Lu}/u.test(piece);
    opening = false;
    return protect ? `{${escapeLatex(piece, paired)}}` : escapeLatex(piece, paired);
  }).join('');
}
