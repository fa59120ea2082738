/** Which files are digests: what the setting `paperDigest.digests` names, found, watched, and added to. */
import { ConfigurationTarget, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Problem } from '../../core/paper';
import { isAllowed } from '../allowedFile';
import { digestPatterns, ownDigestPath } from '../settings';
import { baseName } from './baseName';
import { digestProblem } from './digestProblem';

/** What the setting names at this moment. */
export interface DigestFiles {
  /** In the order of the folders and of the setting; a glob's matches by name. */
  readonly files: readonly Uri[];
  /** Entries that name one file which is not there. */
  readonly missing: readonly Uri[];
  /** Entries that lead to no file that may be read, and why. */
  readonly unread: readonly Problem[];
  /** What to watch, so that a change of any of them is noticed. */
  readonly watched: readonly RelativePattern[];
}

const GLOB = /[*?{}[\]]/;
/** More matches than anyone lists on purpose: a `**` over a home folder must not read it whole. */
const MAX_GLOB_MATCHES = 2000;

/** Resolves the setting of every workspace folder (or of the window, where no folder is open). */
export async function findDigestFiles(): Promise<DigestFiles> {
  const found: Found = { files: new Map(), missing: [], unread: [], watched: [] };
  const folders: readonly (WorkspaceFolder | undefined)[] = workspace.workspaceFolders?.length ? workspace.workspaceFolders : [undefined];
  for (const folder of folders) {
    for (const pattern of digestPatterns(folder?.uri)) await resolveEntry(pattern, folder, found);
  }
  return { ...found, files: [...found.files.values()] };
}

interface Found {
  readonly files: Map<string, Uri>;
  readonly missing: Uri[];
  readonly unread: Problem[];
  readonly watched: RelativePattern[];
}

async function resolveEntry(pattern: string, folder: WorkspaceFolder | undefined, found: Found): Promise<void> {
  const exact = fileOf(pattern, folder);
  const unread = (code: string): unknown => found.unread.push(digestProblem(code, 'warning', pattern, ''));
  if (exact === undefined) return void unread('digest-without-folder');
  if (!(await isAllowed(exact))) return void unread('restricted-digest');
  // A file name may itself hold brackets, so an entry is a path before it is a glob.
  if (await isFile(exact)) {
    found.files.set(exact.toString(), exact);
    found.watched.push(new RelativePattern(Uri.joinPath(exact, '..'), escapeGlob(baseName(exact))));
  } else if (!GLOB.test(pattern)) {
    found.missing.push(exact);
    found.watched.push(new RelativePattern(Uri.joinPath(exact, '..'), escapeGlob(baseName(exact))));
  } else {
    const glob = globOf(exact);
    found.watched.push(glob);
    const matches = await workspace.findFiles(glob, null, MAX_GLOB_MATCHES + 1);
    if (matches.length === 0) unread('unmatched-glob');
    if (matches.length > MAX_GLOB_MATCHES) unread('too-many-matches');
    const first = matches.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MAX_GLOB_MATCHES);
    const allowed = await Promise.all(first.map(isAllowed));
    if (allowed.includes(false)) unread('restricted-digest');
    first.forEach((uri, index) => allowed[index] && found.files.set(uri.toString(), uri));
  }
}

/** Searched and watched from the last folder that its path names in full, which may lie outside the workspace. */
function globOf(path: Uri): RelativePattern {
  const parts = path.path.split('/');
  const first = parts.findIndex((part) => GLOB.test(part));
  return new RelativePattern(path.with({ path: parts.slice(0, first).join('/') || '/' }), parts.slice(first).join('/'));
}

/**
 * Adds files to the setting: relative to their workspace folder where they are in one, else as absolute paths.
 * Files that the setting names already are left alone.
 */
export async function addDigestFiles(files: readonly Uri[]): Promise<void> {
  const already = new Set((await findDigestFiles()).files.map(String));
  const byScope = new Map<string, { folder: WorkspaceFolder | undefined; entries: string[] }>();
  for (const file of files) {
    if (already.has(file.toString())) continue;
    const inside = workspace.getWorkspaceFolder(file);
    const folder = inside ?? workspace.workspaceFolders?.[0];
    const entry = inside ? relativePath(inside.uri, file) : file.scheme === 'file' ? file.fsPath : file.toString();
    const scope = byScope.get(String(folder?.uri)) ?? { folder, entries: [] };
    scope.entries.push(entry);
    byScope.set(String(folder?.uri), scope);
  }
  for (const { folder, entries } of byScope.values()) {
    const configuration = workspace.getConfiguration('paperDigest', folder?.uri);
    const multiRoot = (workspace.workspaceFolders?.length ?? 0) > 1;
    const target =
      folder === undefined ? ConfigurationTarget.Global : multiRoot ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
    await configuration.update('digests', [...digestPatterns(folder?.uri), ...entries], target);
  }
}

/**
 * Takes a file out of the setting, wherever it is named by itself. Resolves to false where it is not, so that a glob must be what names it;
 * a glob is the user's to change.
 */
export async function removeDigestFile(file: Uri): Promise<boolean> {
  let removed = false;
  const folders: readonly (WorkspaceFolder | undefined)[] = workspace.workspaceFolders?.length ? workspace.workspaceFolders : [undefined];
  for (const folder of folders) {
    const configuration = workspace.getConfiguration('paperDigest', folder?.uri);
    const values = configuration.inspect<unknown>('digests');
    const places = [
      { target: ConfigurationTarget.WorkspaceFolder, entries: values?.workspaceFolderValue },
      { target: ConfigurationTarget.Workspace, entries: values?.workspaceValue },
      { target: ConfigurationTarget.Global, entries: values?.globalValue },
    ];
    for (const { target, entries } of places) {
      if (!Array.isArray(entries)) continue;
      const left = entries.filter((entry) => typeof entry !== 'string' || fileOf(entry, folder)?.toString() !== file.toString());
      if (left.length === entries.length) continue;
      await configuration.update('digests', left.length > 0 ? left : undefined, target);
      removed = true;
    }
  }
  return removed;
}

/** The file of a folder to which papers are added one by one, whether it is there or not. */
export function ownDigestOf(folder: WorkspaceFolder): Uri {
  return fileOf(ownDigestPath(folder.uri), folder) ?? folder.uri;
}

/** Those of all folders, by address. */
export function ownDigests(): ReadonlySet<string> {
  return new Set((workspace.workspaceFolders ?? []).map((folder) => ownDigestOf(folder).toString()));
}

function fileOf(pattern: string, folder: WorkspaceFolder | undefined): Uri | undefined {
  const path = pattern.trim();
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return Uri.parse(path);
  if (isAbsolute(path)) return Uri.file(path);
  return folder && Uri.joinPath(folder.uri, ...path.split(/[\\/]/).filter((part) => part !== ''));
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\\\') || /^[a-z]:[\\/]/i.test(path);
}

function relativePath(folder: Uri, file: Uri): string {
  return file.path.slice(folder.path.replace(/\/?$/, '/').length);
}

function escapeGlob(name: string): string {
  return name.replace(/[*?{}[\]]/g, '[$&]');
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
