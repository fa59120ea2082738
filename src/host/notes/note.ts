/** What counts as a note: the kinds of document in which a Markdown citation makes sense. */
import type { DocumentSelector, TextDocument } from 'vscode';

const NOTE_LANGUAGES = new Set(['markdown', 'quarto', 'rmd']);
/** Quarto and R Markdown files are notes also where no extension gives them a language. */
const NOTE_FILE = /\.(md|markdown|qmd|rmd)$/i;

export function isNote({ languageId, uri }: TextDocument): boolean {
  return NOTE_LANGUAGES.has(languageId) || NOTE_FILE.test(uri.path);
}

/** The same notes as a selector, for providers of editor features. */
export const NOTE_SELECTOR: DocumentSelector = [...[...NOTE_LANGUAGES].map((language) => ({ language })), { pattern: '**/*.{md,markdown,qmd,rmd,Rmd}' }];
