/** The lightest door of the citation room: what a text cites. It is all that a window needs before anything is cited, looked up or checked. */
export { BIBLIOGRAPHY_START } from './bibliographyBlock';
export { citedKeys, type CitedKey } from './citedKeys';
export type { ScannedCitation, ScannedItem } from './inlineScanner';
export { notebookHead, notebookKeys } from './notebook';
export type { NoteSyntax } from './noteSyntax';
export { paragraphCitations } from './paragraphCitations';
