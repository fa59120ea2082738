import { readBibtexFile } from './bibtexFile';

/** Fields whose value names other entries of the file: BibLaTeX manual, sections 2.4.1, 2.2.3 and 3.12. */
export const POINTER_FIELDS = ['crossref', 'xref', 'xdata', 'related', 'entryset'] as const;

const POINTER = new RegExp(`(?<=[\\s,{(])(?:${POINTER_FIELDS.join('|')})\\s*=\\s*(?:\\{([^{}]*)\\}|"([^"{}]*)")`, 'gi');

/** Where the entries of a .bib file name the entry `key` as their parent, data or relation: the offsets of the key each time. BibTeX folds its case. */
export function keyPointers(text: string, key: string): readonly { readonly start: number; readonly end: number }[] {
  const wanted = key.toLowerCase();
  return readBibtexFile(text).entries.flatMap(entry =>
    Array.from(text.slice(entry.start, entry.end).matchAll(POINTER)).flatMap(({ 0: field, 1: braced, 2: quoted, index }) => {
      const list = braced ?? quoted ?? '';
      const listStart = entry.start + index + field.length - 1 - list.length;
      return Array.from(list.matchAll(/[^\s,]+/g)).flatMap(({ 0: name, index: at }) => (name.toLowerCase() === wanted ? [{ start: listStart + at, end: listStart + at + name.length }] : []));
    }),
  );
}
