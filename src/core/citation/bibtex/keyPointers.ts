import { readBibtexFile } from './bibtexFile';

/** Fields whose value names other entries of the file: BibLaTeX manual, sections 2.4.1, 2.2.3 and 3.12. */
export const POINTER_FIELDS = ['crossref', 'xref', 'xdata', 'related', 'entryset'] as const;

/** Where the entries of a .bib file name the entry `key` as their parent, data or relation: the offsets of the key each time. BibTeX folds its case. */
export function keyPointers(text: string, key: string): readonly { readonly start: number; readonly end: number }[] {
  const wanted = key.toLowerCase();
  return readBibtexFile(text).entries.flatMap(({ places }) =>
    POINTER_FIELDS.flatMap(name => places.get(name) ?? []).flatMap(({ valueStart, end }) =>
      Array.from(text.slice(valueStart, end).matchAll(/[^\s,{}"]+/g)).flatMap(({ 0: name, index }) => (name.toLowerCase() === wanted ? [{ start: valueStart + index, end: valueStart + index + name.length }] : [])),
    ),
  );
}
