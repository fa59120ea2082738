import type { Theme } from '../../paper';
import { groupByTheme } from '../groupByTheme';
import type { ThemePreferences } from '../preferences';
import { OTHER_ID } from '../themeId';

/** The themes a theme could be split into, two or more; none where its papers are all of a kind. */
export function suggestSplit(theme: Theme, preferences: ThemePreferences = {}): readonly Theme[] {
  const neverNames = [...(preferences.neverNames ?? []), theme.name];
  const parts = groupByTheme(theme.papers, undefined, { ...preferences, ownThemes: [], neverNames });
  return parts.filter(({ id }) => id !== OTHER_ID).length < 2 ? [] : parts;
}
