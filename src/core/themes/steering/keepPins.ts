import type { Theme } from '../../paper';
import { OTHER_ID } from '../themeId';
import { mergedInto } from './applyOverrides';
import { movePapers } from './editOverrides';
import type { Overrides } from './overrides';

/**
 * The overrides for `after`, a regroup of `before`, so that pinned papers stay under the name they were pinned to: a theme that is no more
 * lives on as one of the user's own, and a pin to a part of a theme that has no such part any more is one to the theme.
 */
export function keepPins(overrides: Overrides, before: readonly Theme[], after: readonly Theme[]): Overrides {
  const present = new Set([OTHER_ID, ...overrides.themes.map(({ id }) => id), ...after.flatMap(withParts).map(({ id }) => id)]);
  let kept = overrides;
  for (const [paperId, pinnedTo] of overrides.papers) {
    const id = mergedInto(pinnedTo, overrides.merged);
    if (present.has(id)) continue;
    const outer = before.find((theme) => withParts(theme).some((part) => part.id === id));
    if (outer === undefined) continue;
    if (outer.id !== id && present.has(outer.id)) {
      kept = movePapers(kept, [paperId], outer.id);
      continue;
    }
    const gone = withParts(outer).find((part) => part.id === id)!;
    kept = { ...kept, themes: [...kept.themes, { id, name: overrides.names.get(id) ?? gone.name, terms: [] }] };
    present.add(id);
  }
  return kept;
}

function withParts(theme: Theme): readonly Theme[] {
  return [theme, ...(theme.themes ?? [])];
}
