/** Which theme a command is about. */
import { window } from 'vscode';
import type { Theme } from '../core/paper';
import { OTHER_ID } from '../ui/tree/otherTheme';
import { plainLabel } from '../ui/words/plainLabel';
import { paperCount } from '../ui/words/paperCount';

/** The theme that an argument names (a tree element or an id), or the one the user picks. */
export async function themeOf(themes: readonly Theme[], which: unknown, title: string): Promise<Theme | undefined> {
  const id = typeof which === 'string' ? which : isThemeElement(which) ? which.theme.id : undefined;
  if (id === undefined) return pickTheme(themes.filter((theme) => theme.id !== OTHER_ID), title);
  return themes.flatMap((theme) => [theme, ...(theme.themes ?? [])]).find((theme) => theme.id === id);
}

export async function pickTheme(themes: readonly Theme[], title: string): Promise<Theme | undefined> {
  return (await window.showQuickPick(themeRows(themes), { title }))?.theme;
}

export function themeRows(themes: readonly Theme[]): readonly { readonly label: string; readonly description: string; readonly theme: Theme }[] {
  return themes.map((theme) => ({ label: plainLabel(theme.name), description: paperCount(theme.papers.length), theme }));
}

function isThemeElement(item: unknown): item is { readonly theme: Theme } {
  return typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'theme';
}
