/** The bibliography a note cites from: found by the note's front matter, read as it is now, appended to without touching the rest. */
import { FileSystemError, Uri, WorkspaceEdit, workspace, type TextDocument } from 'vscode';
import { bibliographiesOf, type BibliographyKind } from '../core/citation/plain';
import { defaultBibliography } from './settings';
import { writeWholeFile } from './wholeFile';

/** A bibliography as it is at this moment, in the editor if the user has unsaved edits there, else on disk. */
export interface BibliographyFile {
  readonly uri: Uri;
  readonly text: string;
  /** The open editor's document, where it has unsaved edits. */
  readonly unsaved?: TextDocument;
}

/** Why a bibliography cannot be used, as data; `commands` makes the sentence. */
export class BibliographyError extends Error {
  constructor(
    readonly code: 'no-place' | 'outside-workspace' | 'unknown-kind' | 'not-utf8' | 'malformed' | 'unreadable' | 'read-only' | 'unwritable',
    readonly uri: Uri | undefined,
    detail = '',
    /** Where the file is malformed, counted from 0. */
    readonly line?: number,
  ) {
    super(detail);
  }
}

/** The kinds of file that are appended to: anything else that a front matter names is left alone. */
const BIBLIOGRAPHY_KIND = /\.(bib|bibtex|json)$/i;

/**
 * Where the records of a note go: the first bibliography of its front matter, else the file of the setting `paperDigest.bibliography`
 * beside the note. Throws a BibliographyError where there is no such place, or where it may not be written to.
 */
export function bibliographyUri(note: TextDocument): Uri {
  const folder = note.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(note.uri, '..');
  if (folder === undefined) throw new BibliographyError('no-place', undefined);
  const path = bibliographiesOf(note.getText())[0] ?? defaultBibliography(note.uri);
  const uri = /^([a-z]:)?[\\/]/i.test(path) ? folder.with({ path: Uri.file(path).path }) : Uri.joinPath(folder, ...path.split(/[\\/]/));
  if (!BIBLIOGRAPHY_KIND.test(uri.path)) throw new BibliographyError('unknown-kind', uri);
  // A note from a stranger must not choose which files outside the workspace are written to.
  if (!workspace.isTrusted && workspace.getWorkspaceFolder(uri) === undefined) throw new BibliographyError('outside-workspace', uri);
  return uri;
}

export function bibliographyKind(uri: Uri): BibliographyKind {
  return /\.json$/i.test(uri.path) ? 'csl-json' : 'bib';
}

/** The bibliography's text; empty where the file is not there yet. Throws a BibliographyError where it cannot be read. */
export async function readBibliography(uri: Uri): Promise<BibliographyFile> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) return { uri, text: open.getText(), unsaved: open };
  try {
    return { uri, text: decoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { uri, text: '' };
    if (error instanceof TypeError) throw new BibliographyError('not-utf8', uri);
    throw new BibliographyError('unreadable', uri, error instanceof Error ? error.message : String(error));
  }
}

/** Puts `text` in at `offset` of the bibliography; every other byte stays as it is. Throws a BibliographyError where that fails. */
export async function insertIntoBibliography({ uri, text: before, unsaved }: BibliographyFile, offset: number, text: string): Promise<void> {
  if (unsaved !== undefined) {
    const edit = new WorkspaceEdit();
    edit.insert(uri, unsaved.positionAt(offset), text);
    if (!(await workspace.applyEdit(edit))) throw new BibliographyError('unwritable', uri);
    return;
  }
  try {
    await writeWholeFile(uri, new TextEncoder().encode(before.slice(0, offset) + text + before.slice(offset)));
  } catch (error) {
    const code = error instanceof FileSystemError && error.code === 'NoPermissions' ? 'read-only' : 'unwritable';
    throw new BibliographyError(code, uri, error instanceof Error ? error.message : String(error));
  }
}

/** Keeps a byte-order mark, so that writing the text back gives the same bytes; refuses what is not UTF-8 rather than mend it. */
function decoder() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}
