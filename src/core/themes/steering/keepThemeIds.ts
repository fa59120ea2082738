import type { Theme } from '../../paper';
import { newThemeId, OTHER_ID } from '../themeId';

/** Two themes are the same if one has at least this share of the other's papers, and the other way round. */
const SAME = 0.5;

/**
 * `after` with the ids of the themes in `before` that it continues, so that what the user said of a theme still holds after a regroup.
 * The largest overlap is matched first; themes without one keep their own id, or a numbered one where that is taken.
 */
export function keepThemeIds(before: readonly Theme[], after: readonly Theme[]): readonly Theme[] {
  const pairs = after.flatMap((theme, index) =>
    theme.id === OTHER_ID ? [] : overlaps(before, theme).map((overlap) => ({ index, ...overlap })),
  );
  pairs.sort((a, b) => b.shared - a.shared || a.index - b.index);
  const idOf = new Map<number, string>();
  const given = new Set<string>();
  for (const { index, id } of pairs) {
    if (idOf.has(index) || given.has(id)) continue;
    idOf.set(index, id);
    given.add(id);
  }
  const taken = new Set([...given, ...before.map((theme) => theme.id)]);
  return after.map((theme, index) => {
    const id = theme.id === OTHER_ID ? OTHER_ID : (idOf.get(index) ?? newThemeId(theme.name, taken));
    return id === theme.id ? theme : withId(theme, id);
  });
}

function overlaps(before: readonly Theme[], theme: Theme): readonly { readonly id: string; readonly shared: number }[] {
  const ids = new Set(theme.papers.map((paper) => paper.id));
  return before.flatMap(({ id, papers }) => {
    const shared = papers.filter((paper) => ids.has(paper.id)).length;
    const isSame = id !== OTHER_ID && shared >= SAME * papers.length && shared >= SAME * theme.papers.length;
    return isSame ? [{ id, shared }] : [];
  });
}

/** Inner themes carry the id of the theme they are in. */
function withId(theme: Theme, id: string): Theme {
  const themes = theme.themes?.map((inner) => ({ ...inner, id: id + inner.id.slice(theme.id.length) }));
  return { ...theme, id, ...(themes === undefined ? {} : { themes }) };
}
