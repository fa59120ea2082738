import { window } from 'vscode';
import { themesOf } from '../host/library/themeOutline';
import { OTHER_ID } from '../ui/tree/otherTheme';
import { pickPapersOfTheme, pickParts, type ThemePart } from '../ui/questions/splitPick';
import type { Services } from './services';
import { themeOf } from './themeOf';

/** Makes themes of the parts of a theme: those suggested, under names the user may change, or of papers the user picks where it is all of a kind. */
export async function splitTheme({ library }: Services, which?: unknown): Promise<void> {
  await library.whenReady();
  const theme = await themeOf(library.content.themes, which, 'Split Theme');
  if (theme === undefined) return;
  const { papers, answer } = await window.withProgress({ location: { viewId: 'paperDigest.papers' } }, () => library.grouped.consider('split', [theme, ...library.content.themes.filter(({ id }) => id !== theme.id)]));
  const found = themesOf(answer, papers);
  const parts = found.filter(({ id }) => id !== OTHER_ID);
  const rest = found.find(({ id }) => id === OTHER_ID)?.papers ?? [];
  const chosen = parts.length === 0 ? await partByHand(theme) : await pickParts(theme, parts, rest);
  if (chosen === undefined || chosen.length === 0) return;
  const taken = library.content.themes.map(({ id }) => id);
  await library.grouped.change((core, overrides) =>
    chosen.reduce((made, part) => core.makeTheme(made, part.name, part.papers.map(({ id }) => id), taken), overrides),
  );
}

async function partByHand(theme: Parameters<typeof pickPapersOfTheme>[0]): Promise<readonly ThemePart[] | undefined> {
  const papers = await pickPapersOfTheme(theme, 'No parts were found: its papers are all of a kind. Pick those that make a theme of their own.');
  if (papers === undefined || papers.length === 0) return undefined;
  const name = (await window.showInputBox({ title: 'New Theme', prompt: 'The name of the theme' }))?.trim();
  return name ? [{ name, papers }] : undefined;
}
