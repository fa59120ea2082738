/**
 * The whole door of the citation room: formatted citations. It brings citeproc and the styles with it (a megabyte), so from outside core it is
 * loaded with `await import()` when first needed; `./plain` does for the rest, with `./yaml` for bibliographies in YAML.
 */
export * from './plain';
export { CitationStyle, type CitedGroup, type CitedItem, type FormattedCitation, type FormattedNote, type Reference, type StyleSource } from './csl/citationStyle';
export { DEFAULT_STYLE, formatCitation, itemReference, referenceText, styleOf, type FormatOptions } from './marks/formatCitation';
export { formatNote, type NoteCitations } from './csl/formatNote';
export { formatParagraphs, type CitingParagraph } from './csl/formatParagraphs';
export type { TextOutput } from './csl/styledText';
