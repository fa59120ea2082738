import type { Theme } from '../../paper';
import { mergedInto } from './applyOverrides';
import type { Overrides } from './overrides';

/** The themes that the user merged into one, as they were before, under the names the user gave. */
export function mergedThemes(grouped: readonly Theme[], overrides: Overrides, themeId: string): readonly Theme[] {
  if (overrides.merged.size === 0) return [];
  const byHand = overrides.themes.filter(({ id }) => !grouped.some((theme) => theme.id === id)).map((theme): Theme => ({ ...theme, papers: [] }));
  return [...grouped, ...byHand]
    .filter(({ id }) => id !== themeId && mergedInto(id, overrides.merged) === themeId)
    .map((theme) => ({ ...theme, name: overrides.names.get(theme.id) ?? theme.name }));
}
