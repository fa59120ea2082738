/** The bibliographies that a Quarto or MyST project names for all of its notes. */
import { Uri, workspace } from 'vscode';

const QUARTO = ['_quarto.yml', '_quarto.yaml'];
/** MyST keeps them under `project`: https://mystmd.org/guide/frontmatter. */
const MYST = ['myst.yml', 'myst.yaml'];

export function isProjectFile({ path }: Uri): boolean {
  return [...QUARTO, ...MYST].some((name) => path.endsWith(`/${name}`));
}

/** Those of the nearest project file at or above `folder` that names any, up to the workspace folder; relative paths are the file's own. */
export async function projectBibliographies(folder: Uri): Promise<readonly Uri[]> {
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  if (root === undefined) return [];
  for (let place = folder; ; place = Uri.joinPath(place, '..')) {
    for (const name of [...QUARTO, ...MYST]) {
      const settings = await readYaml(Uri.joinPath(place, name));
      const value = settings && (MYST.includes(name) ? property(property(settings, 'project'), 'bibliography') : property(settings, 'bibliography'));
      const paths = (Array.isArray(value) ? value : [value]).filter((path) => typeof path === 'string' && path.trim() !== '');
      if (paths.length > 0) return paths.map((path: string) => Uri.joinPath(place, ...path.trim().split(/[\\/]/)));
    }
    if (place.toString() === root.toString() || place.path === '/') return [];
  }
}

async function readYaml(uri: Uri): Promise<unknown> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const { parse } = await import('yaml');
  try {
    return parse(new TextDecoder().decode(bytes));
  } catch {
    // A broken project file is Quarto's to complain about.
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
