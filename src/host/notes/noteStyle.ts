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

/** The style behind a name, an address of the Zotero style repository, or the path of a .csl file; undefined where there is none. */
async function readStyle(named: string, folder: Uri | undefined, log: LogOutputChannel): Promise<string | undefined> {
  const paths = folder === undefined || /^https?:/i.test(named) ? [] : /\.csl$/i.test(named) ? [named] : [`${named}.csl`];
  for (const path of paths) {
    if (folder === undefined) break;
    const bytes = await Promise.resolve(workspace.fs.readFile(resolvePath(folder, path))).catch(() => undefined);
    const xml = bytes && new TextDecoder().decode(bytes);
    if (xml !== undefined && /<style[\s>]/.test(xml)) return xml;
  }
  const { BUNDLED_STYLES } = await import('../../core/citation');
  const id = named.split(/[\\/]/).at(-1)?.replace(/\.csl$/i, '').toLowerCase();
  const bundled = BUNDLED_STYLES.find((known) => known === id);
  if (bundled === undefined) log.warn(`No citation style "${named}" was found beside the note or among those that come with the extension.`);
  return bundled;
}
