/** What counts as a note: the kinds of document in which a citation makes sense, and where they lie. */
import { workspace, type DocumentSelector, type TextDocument, type Uri } from 'vscode';
import { citedKeys, notebookHead, notebookKeys, type CitedKey, type NoteSyntax } from '../../core/citation/cited';

/** What is asked of a note: an editor's document, or a file that was read without opening one. */
export type NoteText = Pick<TextDocument, 'uri' | 'isUntitled' | 'getText'> & Partial<Pick<TextDocument, 'languageId'>>;

const NOTE_LANGUAGES = new Set(['markdown', 'quarto', 'rmd', 'latex', 'tex']);
/** Quarto and R Markdown files are notes also where no extension gives them a language. */
const NOTE_FILE = /\.(md|markdown|qmd|rmd|tex)$/i;

/** As glob. */
const NOTE_FILES = '**/*.{md,markdown,qmd,rmd,Rmd,tex}';

/** Where notes are kept, as glob, for watching and finding: in files of their own, and in the cells of notebooks. */
export const FILES_WITH_NOTES = '**/*.{md,markdown,qmd,rmd,Rmd,tex,ipynb}';

/** Whether citations can stand in a document. A Markdown cell of a notebook is a document of its own, in Markdown. */
export function isNote({ languageId, uri }: TextDocument): boolean {
  return NOTE_LANGUAGES.has(languageId) || NOTE_FILE.test(uri.path);
}

/** The same notes as a selector, for providers of editor features. */
export const NOTE_SELECTOR: DocumentSelector = [...[...NOTE_LANGUAGES].map((language) => ({ language })), { pattern: NOTE_FILES }];

export function syntaxOf({ languageId, uri }: Pick<NoteText, 'languageId' | 'uri'>): NoteSyntax {
  return languageId === 'latex' || languageId === 'tex' || /\.tex$/i.test(uri.path) ? 'latex' : 'markdown';
}

/** Every key a note cites, in the order of the text. A notebook that is read as a file has them in its JSON. */
export function keysIn(note: Pick<NoteText, 'languageId' | 'uri' | 'getText'>): readonly CitedKey[] {
  if (isNotebookFile(note)) return notebookKeys(note.getText());
  return citedKeys(note.getText(), syntaxOf(note));
}

const CELL = 'vscode-notebook-cell';

/** Whether a note is a cell of a notebook. */
export function isCell({ uri }: Pick<NoteText, 'uri'>): boolean {
  return uri.scheme === CELL;
}

/** The file a note is kept in: itself, but for a cell, which is kept in its notebook. */
export function fileOf({ uri, isUntitled }: Pick<NoteText, 'uri' | 'isUntitled'>): { readonly uri: Uri; readonly isUntitled: boolean } {
  const notebook = notebookOf(uri);
  return notebook === undefined ? { uri, isUntitled } : { uri: notebook.uri, isUntitled: notebook.isUntitled };
}

/** The text that may begin with front matter: the note's own, for a cell and for a notebook that of the first cell. */
export function headOf(note: Pick<NoteText, 'uri' | 'getText'>): string {
  if (isNotebookFile(note)) return notebookHead(note.getText());
  const [first] = notebookOf(note.uri)?.getCells() ?? [];
  return (first?.document ?? note).getText();
}

function isNotebookFile({ uri }: Pick<NoteText, 'uri'>): boolean {
  return uri.scheme !== CELL && /\.ipynb$/i.test(uri.path);
}

function notebookOf(uri: Uri) {
  if (uri.scheme !== CELL) return undefined;
  return workspace.notebookDocuments.find((notebook) => notebook.getCells().some(({ document }) => document.uri.toString() === uri.toString()));
}
