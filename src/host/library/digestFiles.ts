/** Which files are digests: what the setting `paperDigest.digests` names, found, watched, and added to. */
import { ConfigurationTarget, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { digestPatterns, ownDigestPath } from '../settings';
import { baseName } from './baseName';

/** What the setting names at this moment. */
export interface DigestFiles {
  /** In the order of the folders and of the setting; a glob's matches by name. */
  readonly files: readonly Uri[];
  /** Entries that name one file which is not there. */
  readonly missing: readonly Uri[];
  /** Entries that lead out of the workspace folders, left unread in Restricted Mode. */
  readonly restricted: readonly string[];
  /** What to watch, so that a change of any of them is noticed. */
  readonly watched: readonly RelativePattern[];
}

const GLOB = /[*?{}[\]]/;
/** More matches than anyone lists on purpose: a `**` over a home folder must not read it whole. */
const MAX_GLOB_MATCHES = 2000;

/** Resolves the setting of every workspace folder (or of the window, where no folder is open). */
export async function findDigestFiles(): Promise<DigestFiles> {
  const found = { files: new Map<string, Uri>(), missing: [] as Uri[], restricted: [] as string[], watched: [] as RelativePattern[] };
  const folders: readonly (WorkspaceFolder | undefined)[] = workspace.workspaceFolders?.length ? workspace.workspaceFolders : [undefined];
  for (const folder of folders) {
    for (const pattern of digestPatterns(folder?.uri)) await resolveEntry(pattern, folder, found);
  }
  return { ...found, files: [...found.files.values()] };
}

async function resolveEntry(
  pattern: string,
  folder: WorkspaceFolder | undefined,
  found: { files: Map<string, Uri>; missing: Uri[]; restricted: string[]; watched: RelativePattern[] },
): Promise<void> {
  const exact = fileOf(pattern, folder);
  if (exact === undefined) return;
  if (!workspace.isTrusted && workspace.getWorkspaceFolder(exact) === undefined) {
    found.restricted.push(pattern);
    return;
  }
  // A file name may itself hold brackets, so an entry is a path before it is a glob.
  if (await isFile(exact)) {
    found.files.set(exact.toString(), exact);
    found.watched.push(new RelativePattern(Uri.joinPath(exact, '..'), escapeGlob(baseName(exact))));
  } else if (!GLOB.test(pattern)) {
    found.missing.push(exact);
    found.watched.push(new RelativePattern(Uri.joinPath(exact, '..'), escapeGlob(baseName(exact))));
  } else if (folder !== undefined && !isAbsolute(pattern)) {
    const glob = new RelativePattern(folder, pattern.replace(/^\.\//, ''));
    found.watched.push(glob);
    const matches = await workspace.findFiles(glob, null, MAX_GLOB_MATCHES);
    for (const uri of matches.sort((a, b) => (a.path < b.path ? -1 : 1))) found.files.set(uri.toString(), uri);
  }
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
