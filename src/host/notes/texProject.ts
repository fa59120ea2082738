/** The bibliographies of a LaTeX project: a chapter names none itself, the document that includes it does. */
import { FileType, Uri, workspace } from 'vscode';
import { bibliographiesOf, latexIncludes, latexRoot } from '../../core/citation/plain';

/** A LaTeX file that names a bibliography. Paths are as LaTeX takes them: relative to the folder of the file. */
export interface TexRoot {
  readonly uri: Uri;
  readonly bibliographies: readonly string[];
  readonly includes: readonly string[];
}

/** Those of the document that `uri` belongs to: the one it names itself (`% !TEX root`), else in its folder or the next one above, up to the workspace folder, the one that includes it, or the only one there. */
export async function texProjectBibliographies(uri: Uri, latex: string, rootsIn = texRootsIn): Promise<readonly Uri[]> {
  const folder = Uri.joinPath(uri, '..');
  const named = latexRoot(latex);
  if (named !== undefined) {
    const root = Uri.joinPath(folder, ...named.split(/[\\/]/));
    return bibliographiesIn((await rootsIn(Uri.joinPath(root, '..'))).find((each) => each.uri.path === root.path));
  }
  const top = workspace.getWorkspaceFolder(uri)?.uri ?? folder;
  for (let place = folder; ; place = Uri.joinPath(place, '..')) {
    const roots = (await rootsIn(place)).filter((root) => root.uri.path !== uri.path);
    const including = roots.find(({ includes }) => includes.some((path) => Uri.joinPath(place, ...path.split(/[\\/]/)).path === uri.path));
    const root = including ?? (roots.length === 1 ? roots[0] : undefined);
    if (root !== undefined) return bibliographiesIn(root);
    if (place.path === top.path || place.path === '/') return [];
  }
}

/** The files of a folder that name a bibliography. */
export async function texRootsIn(folder: Uri): Promise<readonly TexRoot[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const files = entries.filter(([name, type]) => /\.tex$/i.test(name) && (type & FileType.File) !== 0).map(([name]) => Uri.joinPath(folder, name));
  const roots = await Promise.all(
    files.map(async (uri) => {
      const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
      const latex = new TextDecoder().decode(bytes);
      return { uri, bibliographies: bibliographiesOf(latex, 'latex'), includes: latexIncludes(latex) };
    }),
  );
  return roots.filter(({ bibliographies }) => bibliographies.length > 0);
}

function bibliographiesIn(root: TexRoot | undefined): readonly Uri[] {
  return root === undefined ? [] : root.bibliographies.map((path) => Uri.joinPath(root.uri, '..', ...path.split(/[\\/]/)));
}
