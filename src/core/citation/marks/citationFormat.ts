/** The formats that need no style: what they write is fixed, and instantly made. */
export type PlainFormat = 'pandoc' | 'narrative' | 'myst' | 'latex' | 'wikilink' | 'link';

/**
 * How a citation stands in a note. `citation` is the formatted in-text citation of a CSL style ("(Patel et al., 2023)"),
 * `reference` the full reference, `footnote` a mark whose definition is the reference.
 */
export type CitationFormat = PlainFormat | 'footnote' | 'citation' | 'reference';
