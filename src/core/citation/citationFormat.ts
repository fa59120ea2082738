import type { PlainFormat } from './plainCitation';

/**
 * How a citation stands in a note. `citation` is the formatted in-text citation of a CSL style ("(Patel et al., 2023)"),
 * `reference` the full reference, `footnote` a mark whose definition is the reference.
 */
export type CitationFormat = PlainFormat | 'footnote' | 'citation' | 'reference';
