/** The bibliography a note cites from: found by the note's front matter, read as it is now, appended to without touching the rest. */
import { FileSystemError, Range, Uri, WorkspaceEdit, workspace, type TextDocument } from 'vscode';
import { bibliographiesOf, type BibliographyKind, type TextEdit } from '../../core/citation/plain';
import { fileOf, headOf, syntaxOf, type NoteText } from './note';
import { projectBibliographies } from './projectFile';
import { texProjectBibliographies, texRootsIn } from './texProject';
import { defaultBibliography } from '../settings';
import { isAllowed } from '../allowedFile';
import { writeWholeFile } from '../wholeFile';

export type { NoteText } from './note';

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
    readonly code: 'no-place' | 'none-named' | 'outside-workspace' | 'unknown-kind' | 'not-utf8' | 'malformed' | 'unreadable' | 'read-only' | 'unwritable',
    readonly uri: Uri | undefined,
    detail = '',
    /** Where the file is malformed, counted from 0. */
    readonly line?: number,
  ) {
    super(detail);
  }
}

/** The bibliographies of a note, and whether anything names them: else it is the one of the setting, which is often not there. */
export interface NamedBibliographies {
  readonly uris: readonly Uri[];
  readonly isNamed: boolean;
}

/** How the files around a note are asked which bibliographies they name. */
export const SURROUNDINGS = { ofProject: projectBibliographies, texRoots: texRootsIn };

/** The kinds of file that are appended to: anything else that a front matter names is left alone. */
const BIBLIOGRAPHY_KIND = /\.(bib|bibtex|json|ya?ml)$/i;

/**
 * Where the records of a note go: the first of its bibliographies. Throws a BibliographyError where there is no such place.
 */
export async function bibliographyUri(note: NoteText): Promise<Uri> {
  const { uris, isNamed } = await namedBibliographies(note);
  const [uri] = uris;
  if (uri === undefined) throw new BibliographyError('no-place', undefined);
  // LaTeX reads no file that no document names: one that is made here would be of no use.
  if (!isNamed && syntaxOf(note) === 'latex' && !(await exists(uri))) throw new BibliographyError('none-named', note.uri);
  if (!BIBLIOGRAPHY_KIND.test(uri.path)) throw new BibliographyError('unknown-kind', uri);
  return uri;
}

/** Every bibliography of a note. In Restricted Mode they may be some that are not read. */
export async function bibliographyUris(note: NoteText, surroundings = SURROUNDINGS): Promise<NamedBibliographies> {
  const { uris, isNamed } = await namedBibliographies(note, surroundings);
  return { isNamed, uris: uris.filter((uri) => BIBLIOGRAPHY_KIND.test(uri.path)) };
}

async function exists(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(() => true, () => false);
}

/** As Pandoc, Quarto and LaTeX look: those of the front matter or the document, else of the document or the project it is a part of, else the file of the setting `paperDigest.bibliography` beside the note. */
async function namedBibliographies(note: NoteText, { ofProject, texRoots } = SURROUNDINGS): Promise<NamedBibliographies> {
  const { uri, isUntitled } = fileOf(note);
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  if (folder === undefined) return { uris: [], isNamed: false };
  const own = bibliographiesOf(headOf(note), syntaxOf(note));
  if (own.length > 0) return { uris: own.map((path) => resolvePath(folder, path)), isNamed: true };
  const document = isUntitled || syntaxOf(note) !== 'latex' ? [] : await texProjectBibliographies(uri, headOf(note), texRoots);
  const project = document.length > 0 ? document : await ofProject(folder);
  return project.length > 0 ? { uris: project, isNamed: true } : { uris: [resolvePath(folder, defaultBibliography(uri))], isNamed: false };
}

/** `path`, absolute or relative to `folder`, in the file system of `folder`. */
export function resolvePath(folder: Uri, path: string): Uri {
  return /^([a-z]:)?[\\/]/i.test(path) ? folder.with({ path: Uri.file(path).path }) : Uri.joinPath(folder, ...path.split(/[\\/]/));
}

export function bibliographyKind({ path }: Uri): BibliographyKind | 'csl-yaml' {
  if (/\.ya?ml$/i.test(path)) return 'csl-yaml';
  return /\.json$/i.test(path) ? 'csl-json' : 'bib';
}

/** The bibliography's text; empty where the file is not there yet. Throws a BibliographyError where it cannot be read, or may not be. */
export async function readBibliography(uri: Uri): Promise<BibliographyFile> {
  if (!(await isAllowed(uri))) throw new BibliographyError('outside-workspace', uri);
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

/** Makes one edit in the bibliography; every other byte stays as it is, and a folder that is not there is made. Throws a BibliographyError where that fails. */
export async function editBibliography({ uri, text: before, unsaved }: BibliographyFile, { start, end, text }: TextEdit): Promise<void> {
  if (unsaved !== undefined) {
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(unsaved.positionAt(start), unsaved.positionAt(end)), text);
    if (!(await workspace.applyEdit(edit))) throw new BibliographyError('unwritable', uri);
    return;
  }
  if (!(await isAllowed(uri))) throw new BibliographyError('outside-workspace', uri);
  try {
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await writeWholeFile(uri, new TextEncoder().encode(before.slice(0, start) + text + before.slice(end)));
  } catch (error) {
    const code = error instanceof FileSystemError && error.code === 'NoPermissions' ? 'read-only' : 'unwritable';
    throw new BibliographyError(code, uri, error instanceof Error ? error.message : String(error));
  }
}

/** Keeps a byte-order mark, so that writing the text back gives the same bytes; refuses what is not UTF-8 rather than mend it. */
function decoder() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}
