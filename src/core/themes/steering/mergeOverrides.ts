import type { MadeTheme, Overrides } from './overrides';

/**
 * What two said about the themes of one workspace, each starting from `base`: theirs, with what ours changed of the base. Where both changed
 * the same, ours holds.
 */
export function mergeOverrides(base: Overrides, theirs: Overrides, ours: Overrides): Overrides {
  const byId = ({ themes }: Overrides) => new Map(themes.map((theme) => [theme.id, theme]));
  const words = (list: readonly string[]) => new Map(list.map((word) => [word, word]));
  const map = <Value>(part: (overrides: Overrides) => ReadonlyMap<string, Value>) => mergeMaps(part(base), part(theirs), part(ours));
  return {
    themes: [...map<MadeTheme>(byId).values()],
    names: map(({ names }) => names),
    merged: map(({ merged }) => merged),
    papers: map(({ papers }) => papers),
    neverNames: [...map(({ neverNames }) => words(neverNames)).keys()],
    genericWords: [...map(({ genericWords }) => words(genericWords)).keys()],
  };
}

function mergeMaps<Value>(base: ReadonlyMap<string, Value>, theirs: ReadonlyMap<string, Value>, ours: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const merged = new Map(theirs);
  for (const key of new Set([...base.keys(), ...ours.keys()])) {
    const value = ours.get(key);
    if (JSON.stringify(value) === JSON.stringify(base.get(key))) continue;
    if (value === undefined) merged.delete(key);
    else merged.set(key, value);
  }
  return merged;
}
