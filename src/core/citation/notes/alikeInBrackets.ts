import { parseCitations } from './parseCitations';

/**
 * What stands in the brackets of the citation around `offset`, and in all others of the note that say the same, as ranges of the text; none where
 * `offset` is in no citation in brackets. To Markdown, which knows no citations, all of these are one link.
 */
export function alikeInBrackets(note: string, offset: number): readonly { readonly start: number; readonly end: number }[] {
  const insides = parseCitations(note).flatMap(({ kind, start, end }) => (kind === 'bracketed' ? [{ start: start + 1, end: end - 1 }] : []));
  const around = insides.find(({ start, end }) => start <= offset && offset <= end);
  const said = ({ start, end }: { readonly start: number; readonly end: number }) => note.slice(start, end).toLowerCase();
  return around === undefined ? [] : insides.filter((inside) => said(inside) === said(around));
}
