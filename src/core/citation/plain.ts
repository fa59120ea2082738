/**
 * The light door of the citation room: everything that needs no citation style. Nothing reachable from here imports citeproc or a style;
 * for formatted text load `./index` with `await import()` when it is first needed.
 */
export * from './cited';
export { BUNDLED_STYLES, bundledStyle, parentStyle } from './bundledStyle';
export { citationAt } from './atCursor';
export { authorLabel, yearLabel } from './authorYear';
export { aliasEdits, aliasPlace, betterKey } from './keyAlias';
export { addToBibliography, readBibliography, type BibliographyAddition, type BibliographyKind } from './bibliography';
export { bibliographyBlock, BIBLIOGRAPHY_END } from './bibliographyBlock';
export { bibliographyReading, type BibliographyReading } from './bibliographyReading';
export { recordFinder, type BibliographyContent, type BibliographyProblem, type BibliographyRecord, type RecordFinder } from './bibliographyRecord';
export { bibtexEntry, writeBibtexEntry, type BibtexDialect, type BibtexEntry, type BibtexField, type BibtexLayout } from './bibtexEntry';
export { bibtexExcerpt } from './bibtexExcerpt';
export type { CitationFormat } from './citationFormat';
export { citationQuery, type CitationQuery } from './citationQuery';
export { cslItem, type CslItem, type CslName } from './cslItem';
export { completedEntry, entryGaps, type EntryGap } from './entryGaps';
export { escapeMarkdown } from './escapeMarkdown';
export { extendList } from './extendList';
export { footnote, footnoteDefinitions, type Footnote } from './footnote';
export { bibliographiesOf, frontMatter, styleLine, type FrontMatter } from './frontMatter';
export { bareKey, citationKeys } from './key';
export { DEFAULT_KEY_FORMULA, KEY_PRESETS, keyTemplate, type FormulaFault, type KeyTemplate } from './keyTemplate';
export { addToDigest, digestItem } from './digestItem';
export { latexIncludes, latexRoot } from './latexNote';
export { detailsOf, hasDetails, type CitationDetails, type Mark } from './mark';
export { keyPointers } from './keyPointers';
export { linkedKeys } from './linkedKeys';
export { nearestKeys } from './nearestKeys';
export { pandocKey } from './pandocKey';
export { parseCitations } from './parseCitations';
export { plainCitation, type PlainFormat } from './plainCitation';
export { isPreprint } from './publication';
export { applyEdits, oneEdit, type TextEdit } from './textEdit';
export { reviseBibtexEntry, type RevisedFact } from './reviseBibtex';
export { reviseCslJson } from './reviseCslJson';
export { usedFormat } from './usedFormat';
