/** Steering the themes. Each command takes theme and answer as arguments, and asks for what is missing. */
import { window } from 'vscode';
import type { Theme } from '../core/paper';
import { OTHER_ID } from '../ui/otherTheme';
import { paperCount } from '../ui/themeTooltip';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** What "New Theme..." stands for among the rows. */
const NEW = 'new';

export async function renameTheme({ library }: Services, which?: unknown, newName?: unknown): Promise<void> {
  const theme = await themeOf(library.content.themes, which, 'Rename Theme');
  if (theme === undefined) return;
  const name =
    typeof newName === 'string'
      ? newName
      : await window.showInputBox({ title: 'Rename Theme', value: theme.name, prompt: 'The name from now on. Leave it empty to take the theme’s own one back.' });
  if (name !== undefined) await library.steering.change((core, overrides) => core.renameTheme(overrides, theme.id, name));
}

export async function mergeTheme({ library }: Services, which?: unknown, into?: unknown): Promise<void> {
  const { themes } = library.content;
  const theme = await themeOf(themes, which, 'Merge Theme');
  if (theme === undefined) return;
  const others = themes.filter(({ id }) => id !== theme.id);
  const target = await themeOf(others, into, `Merge "${theme.name}" into`);
  if (target !== undefined) await library.steering.change((core, overrides) => core.mergeTheme(overrides, theme.id, target.id));
}

/** Pins papers to a theme, or makes a theme of them. The second argument may be the theme's id. */
export async function movePapersToTheme({ library }: Services, ...args: readonly unknown[]): Promise<void> {
  const papers = await papersOf(library, args);
  if (papers.length === 0) return;
  const ids = papers.map(({ id }) => id);
  const { themes } = library.content;
  const title = `Move ${papers.length === 1 ? `"${papers[0]?.title ?? ''}"` : paperCount(papers.length)} to Theme`;
  const target = typeof args[1] === 'string' ? args[1] : (await pickTheme(themes, title, true))?.id;
  if (target === undefined) return;
  const known = themes.flatMap((theme) => [theme, ...(theme.themes ?? [])]).some(({ id }) => id === target);
  if (target !== NEW && !known) {
    void window.showInformationMessage('Papers can be moved to themes only. Run "Paper Digest: Group By..." and choose Theme, then move them.');
    return;
  }
  if (target !== NEW) return library.steering.change((core, overrides) => core.movePapers(overrides, ids, target));
  const name = (await window.showInputBox({ title: 'New Theme', prompt: 'The name of the theme' }))?.trim();
  if (!name) return;
  const taken = themes.map(({ id }) => id);
  await library.steering.change((core, overrides) => core.makeTheme(overrides, name, ids, taken));
}

export async function undoThemeChange({ library }: Services): Promise<void> {
  if (await library.steering.undo()) return;
  void window.showInformationMessage('There is no theme change of this window to undo. Earlier ones are in .vscode/paper-digest.json.');
}

/** The theme that an argument names (a tree element or an id), or the one the user picks. */
async function themeOf(themes: readonly Theme[], which: unknown, title: string): Promise<Theme | undefined> {
  const id = typeof which === 'string' ? which : isThemeElement(which) ? which.theme.id : undefined;
  return id === undefined ? pickTheme(themes.filter((theme) => theme.id !== OTHER_ID), title, false) : themes.find((theme) => theme.id === id);
}

async function pickTheme(themes: readonly Theme[], title: string, orNew: boolean): Promise<{ readonly id: string; readonly name: string; readonly papers: Theme['papers'] } | undefined> {
  const rows = themes.map((theme) => ({ label: theme.name, description: paperCount(theme.papers.length), theme }));
  const fresh = { label: 'New Theme...', description: '', theme: { id: NEW, name: '', papers: [] } };
  return (await window.showQuickPick(orNew ? [...rows, fresh] : rows, { title }))?.theme;
}

function isThemeElement(item: unknown): item is { readonly theme: Theme } {
  return typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'theme';
}
