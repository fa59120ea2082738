/** Steering the themes. Each command takes theme and answer as arguments, and asks for what is missing. */
import { commands, window } from 'vscode';
import { paperIds } from '../core/identity';
import type { Paper, Theme } from '../core/paper';
import { plainLabel } from '../ui/words/plainLabel';
import { plainText } from '../ui/words/plainText';
import { paperCount } from '../ui/words/paperCount';
import { papersOf } from './papersOf';
import type { Services } from './services';
import { themeOf, themeRows } from './themeOf';

/** What "New Theme..." stands for among the rows. */
const NEW = 'new';

export async function renameTheme({ library }: Services, which?: unknown, newName?: unknown): Promise<void> {
  const theme = await themeOf(library.content.themes, which, 'Rename Theme');
  if (theme === undefined) return;
  const name =
    typeof newName === 'string'
      ? newName
      : await window.showInputBox({ title: 'Rename Theme', value: theme.name, prompt: 'The name from now on. Leave it empty to take the theme’s own one back.' });
  if (name !== undefined) await library.grouped.change((core, overrides) => core.renameTheme(overrides, theme.id, name));
}

export async function mergeTheme({ library }: Services, which?: unknown, into?: unknown): Promise<void> {
  const { themes } = library.content;
  const theme = await themeOf(themes, which, 'Merge Theme');
  if (theme === undefined) return;
  const others = themes.filter(({ id }) => id !== theme.id);
  const target = await themeOf(others, into, `Merge "${theme.name}" into`);
  if (target !== undefined) await library.grouped.change((core, overrides) => core.mergeTheme(overrides, theme.id, target.id));
}

/** Gives a theme the name that fits next best, and no theme that name again. */
export async function neverUseName({ library }: Services, which?: unknown): Promise<void> {
  const theme = await themeOf(library.content.themes, which, 'Never Use This Name');
  if (theme === undefined) return;
  if (library.steering.isOwn(theme)) {
    void window.showInformationMessage(plainText(`"${theme.name}" is a theme of your own. Rename it, or remove it.`));
    return;
  }
  // A name the user gave goes as well: it hides the one that grouping would find.
  await library.grouped.change((core, overrides) => core.forbidName(core.renameTheme(overrides, theme.id, ''), theme.name));
}

/** Lets themes have a name again that the user had refused. */
export async function allowName({ library }: Services, which?: unknown): Promise<void> {
  await library.whenReady();
  const { refusedNames } = library.steering;
  if (refusedNames.length === 0) {
    void window.showInformationMessage('No name is refused. "Never Use This Name" in the menu of a theme refuses its name.');
    return;
  }
  const title = 'Allow Refused Name';
  const placeHolder = 'The name that themes may have again, when papers are grouped anew';
  const rows = refusedNames.map((name) => ({ label: plainLabel(name), name }));
  const name = typeof which === 'string' ? which : (await window.showQuickPick(rows, { title, placeHolder }))?.name;
  if (name !== undefined) await library.grouped.change((core, overrides) => core.allowName(overrides, name));
}

/** Parts a theme from one that it was merged into. The second argument may be its id. */
export async function unmergeTheme({ library }: Services, which?: unknown, part?: unknown): Promise<void> {
  await library.whenReady();
  const merged = library.content.themes.filter((theme) => library.grouped.mergedInto(theme).length > 0);
  if (merged.length === 0) {
    void window.showInformationMessage('No themes are merged. "Merge Theme into..." in the menu of a theme merges it.');
    return;
  }
  const theme = await themeOf(merged, which, 'Separate Merged Theme');
  if (theme === undefined) return;
  const parts = library.grouped.mergedInto(theme);
  const target = parts.length === 1 ? parts[0] : await themeOf(parts, part, `Separate from "${theme.name}"`);
  if (target !== undefined) await library.grouped.change((core, overrides) => core.unmergeTheme(overrides, target.id));
}

/** Takes back a theme of the user's own; its papers go where they belong without it. */
export async function removeTheme({ library }: Services, which?: unknown): Promise<void> {
  await library.whenReady();
  const own = library.content.themes.filter((theme) => library.steering.isOwn(theme));
  if (own.length === 0) {
    void window.showInformationMessage('There is no theme of your own. "Move Paper to Theme..." makes one, and so does the setting paperDigest.themes.');
    return;
  }
  const theme = await themeOf(own, which, 'Remove Own Theme');
  if (theme === undefined) return;
  if (library.steering.isMade(theme)) return library.grouped.change((core, overrides) => core.removeTheme(overrides, theme.id));
  const open = 'Open Settings';
  const answer = await window.showInformationMessage(plainText(`"${theme.name}" stands in the setting paperDigest.themes. Take it out there.`), open);
  if (answer === open) await commands.executeCommand('workbench.action.openSettings', 'paperDigest.themes');
}

/** Keeps papers in the theme they are in, whatever a regroup says. */
export async function pinPapers({ library }: Services, ...args: readonly unknown[]): Promise<void> {
  const papers = await papersOf(library, args);
  await library.grouped.change((core, overrides) =>
    papers.reduce((pinned, paper) => core.movePapers(pinned, [paper.id], placeOf(library.content.themes, paper) ?? ''), overrides),
  );
}

/** Lets pinned papers go; they are back where they belong by what they are about. */
export async function unpinPapers({ library }: Services, ...args: readonly unknown[]): Promise<void> {
  const papers = await papersOf(library, args);
  await library.grouped.change((core, overrides) => core.unpinPapers(overrides, papers.flatMap(paperIds)));
}

/** Pins papers to a theme, or makes a theme of them. The second argument may be the theme's id. */
export async function movePapersToTheme({ library }: Services, ...args: readonly unknown[]): Promise<void> {
  const papers = await papersOf(library, args);
  if (papers.length === 0) return;
  const ids = papers.map(({ id }) => id);
  const { themes } = library.content;
  const title = `Move ${papers.length === 1 ? `"${papers[0]?.title ?? ''}"` : paperCount(papers.length)} to Theme`;
  const target = typeof args[1] === 'string' ? args[1] : await pickThemeOrNew(themes, title);
  if (target === undefined) return;
  const known = themes.flatMap((theme) => [theme, ...(theme.themes ?? [])]).some(({ id }) => id === target);
  if (target !== NEW && !known) {
    void window.showInformationMessage('Papers can be moved to themes only. Run "Paper Digest: Group By..." and choose Theme, then move them.');
    return;
  }
  if (target !== NEW) return library.grouped.change((core, overrides) => core.movePapers(overrides, ids, target));
  const name = (await window.showInputBox({ title: 'New Theme', prompt: 'The name of the theme' }))?.trim();
  if (!name) return;
  const taken = themes.map(({ id }) => id);
  await library.grouped.change((core, overrides) => core.makeTheme(overrides, name, ids, taken));
}

export async function undoThemeChange({ library }: Services): Promise<void> {
  if (await library.grouped.undo()) return;
  void window.showInformationMessage('There is no theme change of this window to undo. Earlier ones are in .vscode/paper-digest.json.');
}

/** The innermost theme that has the paper. */
function placeOf(themes: readonly Theme[], paper: Paper): string | undefined {
  const theme = themes.find(({ papers }) => papers.some(({ id }) => id === paper.id));
  return theme === undefined ? undefined : (placeOf(theme.themes ?? [], paper) ?? theme.id);
}

async function pickThemeOrNew(themes: readonly Theme[], title: string): Promise<string | undefined> {
  const rows = themeRows(themes).map(({ theme, ...row }) => ({ ...row, id: theme.id }));
  return (await window.showQuickPick([...rows, { label: 'New Theme...', description: '', id: NEW }], { title }))?.id;
}
