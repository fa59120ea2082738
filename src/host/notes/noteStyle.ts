/** The CSL style and language of a note: its front matter's, else the settings'. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { frontMatter } from '../../core/citation/plain';
import { resolvePath } from './bibliographyFile';
import { fileOf, headOf, type NoteText } from './note';
import { citationStyle, citationStyleFile } from '../settings';

export interface NoteStyle {
  /** Id of a bundled style, or the XML of a .csl file. */
  readonly style: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** What works everywhere, where the style asked for cannot be read. */
const FALLBACK = 'apa';

/**
 * The style of a note, or of text for no note in particular. A style that cannot be read gives way to the next best:
 * a note is better shown in APA than not at all. The log says so.
 */
export async function noteStyle(note: NoteText | undefined, log: LogOutputChannel): Promise<NoteStyle> {
  const { csl, lang } = frontMatter(note === undefined ? '' : headOf(note));
  const first = workspace.workspaceFolders?.[0]?.uri;
  const file = note && fileOf(note);
  const folder = file === undefined || file.isUntitled ? first : Uri.joinPath(file.uri, '..');
  const root = (file && workspace.getWorkspaceFolder(file.uri)?.uri) ?? folder;
  const wanted: readonly (readonly [named: string | undefined, from: Uri | undefined])[] = [[csl, folder], [citationStyleFile(file?.uri), root], [citationStyle(file?.uri), root]];
  let style = '';
  for (const [named, from] of wanted) if (style === '' && named) style = (await readStyle(named, from, log)) ?? '';
  return { style: style || FALLBACK, ...(lang !== undefined && { lang }) };
}

/** The style behind a name, an address of the Zotero style repository, or the path of a .csl file; undefined where there is none that can be used. */
async function readStyle(named: string, folder: Uri | undefined, log: LogOutputChannel): Promise<string | undefined> {
  const { BUNDLED_STYLES, parentStyle, styleOf } = await import('../../core/citation');
  const path = folder === undefined || /^https?:/i.test(named) ? undefined : /\.csl$/i.test(named) ? named : `${named}.csl`;
  const file = path === undefined || folder === undefined ? undefined : resolvePath(folder, path);
  const xml = file && (await readCsl(file));
  if (file !== undefined && xml !== undefined) {
    // Most journals' styles only name another one: it is taken from beside them, unless it comes with the extension.
    const parent = parentStyle(xml)?.split('/').at(-1);
    const beside = parent === undefined ? undefined : await readCsl(Uri.joinPath(file, '..', `${parent}.csl`));
    for (const source of [xml, beside]) if (source !== undefined && isUsable(source, styleOf)) return source;
    const why = parent === undefined ? 'it is no CSL style that can be read' : `it depends on the style "${parent}", which is not there: put ${parent}.csl beside it`;
    warnOnce(log, `The citation style ${workspace.asRelativePath(file)} is not used, because ${why}.`);
  }
  const id = named.split(/[\\/]/).at(-1)?.replace(/\.csl$/i, '').toLowerCase();
  const bundled = BUNDLED_STYLES.find((known) => known === id);
  if (bundled === undefined && xml === undefined) warnOnce(log, `No citation style "${named}" was found beside the note or among those that come with the extension.`);
  return bundled;
}

/** What was told, by log: a style is asked for with every hover and every page of a preview. */
const told = new WeakMap<LogOutputChannel, Set<string>>();

function warnOnce(log: LogOutputChannel, sentence: string): void {
  const before = told.get(log) ?? new Set();
  told.set(log, before);
  if (!before.has(sentence)) log.warn(sentence);
  before.add(sentence);
}

async function readCsl(uri: Uri): Promise<string | undefined> {
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
