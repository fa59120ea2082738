/**
 * The whole door of the citation room: formatted citations, and what needs the YAML package. It brings citeproc and the styles with it
 * (a megabyte), so from outside core it is loaded with `await import()` when first needed; `./plain` does for the rest.
 */
export * from './plain';
export { bibliographyItems } from './bibliographyItems';
export { addToCslYaml, readCslYaml } from './cslYaml';
export { reviseCslYaml } from './reviseCslYaml';
export { bundledStyle } from './bundledStyle';
export { BUNDLED_STYLES, CitationStyle, type CitedGroup, type CitedItem, type FormattedCitation, type FormattedNote, type Reference, type StyleSource } from './citationStyle';
export { DEFAULT_STYLE, formatCitation, itemReference, referenceText, styleOf, type FormatOptions } from './formatCitation';
export { formatNote, type NoteCitations } from './formatNote';
export { formatParagraphs, type CitingParagraph } from './formatParagraphs';
export type { TextOutput } from './styledText';
