/** The CSL style and language of a note: its front matter's, else the settings'. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { bundledStyle, frontMatter, parentStyle } from '../../core/citation/plain';
import { resolvePath } from './bibliographyFile';
import { fileOf, headOf, type NoteText } from './note';
import { isAllowed } from '../allowedFile';
import { citationStyle, citationStyleFile } from '../settings';

export interface NoteStyle {
  /** Id of a bundled style, or the XML of a .csl file. */
  readonly style: string;
  /** BCP 47 tag. */
  readonly lang?: string;
  /** Why it is not the style that was asked for. */
  readonly fault?: StyleFault;
}

/** A style that was asked for and cannot be used. */
export interface StyleFault {
  readonly code: 'no-such-style' | 'unreadable-style' | 'missing-parent' | 'outside-workspace';
  /** As the note or the setting names it. Untrusted. */
  readonly named: string;
  readonly from: 'note' | 'setting';
  /** The file that was found. */
  readonly file?: Uri;
  /** The style that the file depends on. Untrusted. */
  readonly parent?: string;
}

/** What works everywhere, where the style asked for cannot be read. */
const FALLBACK = 'apa';

/**
 * The style of a note, or of text for no note in particular. A style that cannot be read gives way to the next best:
 * a note is better shown in APA than not at all. What was wrong with the first of them comes along, and is in the log.
 */
export async function noteStyle(note: NoteText | undefined, log: LogOutputChannel): Promise<NoteStyle> {
  const { csl, lang } = frontMatter(note === undefined ? '' : headOf(note));
  const first = workspace.workspaceFolders?.[0]?.uri;
  const file = note && fileOf(note);
  const folder = file === undefined || file.isUntitled ? first : Uri.joinPath(file.uri, '..');
  const root = (file && workspace.getWorkspaceFolder(file.uri)?.uri) ?? folder;
  const wanted = [
    { named: csl, folder, from: 'note' },
    { named: citationStyleFile(file?.uri), folder: root, from: 'setting' },
    { named: citationStyle(file?.uri), folder: root, from: 'setting' },
  ] as const;
  let fault: StyleFault | undefined;
  for (const { named, folder: beside, from } of wanted) {
    if (!named) continue;
    const read = await readStyle(named, beside);
    if ('style' in read) return { style: read.style, ...(lang !== undefined && { lang }), ...(fault && { fault }) };
    fault ??= { ...read, named, from };
    warnOnce(log, `The citation style "${named}" is not used: ${read.code}.`);
  }
  return { style: FALLBACK, ...(lang !== undefined && { lang }), ...(fault && { fault }) };
}

/** The style behind a name, an address of the Zotero style repository, or the path of a .csl file, or why there is none that can be used. */
async function readStyle(named: string, folder: Uri | undefined): Promise<{ readonly style: string } | Pick<StyleFault, 'code' | 'file' | 'parent'>> {
  const path = folder === undefined || /^https?:/i.test(named) ? undefined : /\.csl$/i.test(named) ? named : `${named}.csl`;
  const file = path === undefined || folder === undefined ? undefined : resolvePath(folder, path);
  const xml = file && (await readCsl(file));
  const bundled = bundledStyle(named);
  if (bundled !== undefined && xml === undefined) return { style: bundled };
  if (file === undefined || xml === undefined) return file === undefined || (await isAllowed(file)) ? { code: 'no-such-style' } : { code: 'outside-workspace', file };
  // Most journals' styles only name another one: it is taken from beside them, unless it comes with the extension.
  const parent = parentStyle(xml)?.split('/').at(-1);
  const beside = parent === undefined ? undefined : await readCsl(Uri.joinPath(file, '..', `${parent}.csl`));
  const { styleOf } = await import('../../core/citation');
  for (const source of [xml, beside]) if (source !== undefined && isUsable(source, styleOf)) return { style: source };
  if (bundled !== undefined) return { style: bundled };
  return parent === undefined || beside !== undefined ? { code: 'unreadable-style', file } : { code: 'missing-parent', file, parent };
}

/** What was told, by log: a style is asked for with every hover and every page of a preview. */
const told = new WeakMap<LogOutputChannel, Set<string>>();

function warnOnce(log: LogOutputChannel, sentence: string): void {
  const before = told.get(log) ?? new Set();
  told.set(log, before);
  if (!before.has(sentence)) log.warn(sentence);
  before.add(sentence);
}

/** Undefined where there is no such file, or it may not be read. */
async function readCsl(uri: Uri): Promise<string | undefined> {
  if (!(await isAllowed(uri))) return undefined;
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}

/** Whether citations can be formatted by it. The style is kept for that, so that this costs nothing more. */
function isUsable(xml: string, styleOf: (source: string, lang: undefined) => unknown): boolean {
  try {
    styleOf(xml, undefined);
    return true;
  } catch {
    return false;
  }
}
