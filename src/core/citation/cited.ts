/** The lightest door of the citation room: what a text cites. It is all that a window needs before anything is cited, looked up or checked. */
export { BIBLIOGRAPHY_START } from './notes/bibliographyBlock';
export { citedKeys, type CitedKey } from './notes/citedKeys';
export type { ScannedCitation, ScannedItem } from './notes/inlineScanner';
export { notebookHead, notebookKeys } from './notes/notebook';
export type { NoteSyntax } from './notes/noteSyntax';
export { paragraphCitations } from './notes/paragraphCitations';
