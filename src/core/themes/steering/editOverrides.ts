/**
 * What a user can say about themes. Every function answers new overrides and leaves the given ones as they are, so undo is keeping them.
 * Saying the same twice changes nothing.
 */
import { newThemeId, OTHER_ID } from '../themeId';
import type { Overrides } from './overrides';

/** An empty name gives the theme its own one back. */
export function renameTheme(overrides: Overrides, themeId: string, name: string): Overrides {
  const text = name.replace(/\s+/g, ' ').trim();
  return { ...overrides, names: text === '' ? without(overrides.names, [themeId]) : including(overrides.names, [themeId], text) };
}

/** The papers of `themeId`, now and later, become part of `intoId`. Merging into Other or into itself changes nothing. */
export function mergeTheme(overrides: Overrides, themeId: string, intoId: string): Overrides {
  if (themeId === intoId || themeId === OTHER_ID || intoId === OTHER_ID) return overrides;
  // What was merged the other way round is undone, or neither theme would be left.
  const merged = overrides.merged.get(intoId) === themeId ? without(overrides.merged, [intoId]) : overrides.merged;
  return { ...overrides, merged: including(merged, [themeId], intoId) };
}

/** A theme that was merged into another stands by itself again. */
export function unmergeTheme(overrides: Overrides, themeId: string): Overrides {
  return { ...overrides, merged: without(overrides.merged, [themeId]) };
}

/** Pins the papers to a theme; to the one they are in, they stay there whatever a regroup says. */
export function movePapers(overrides: Overrides, paperIds: readonly string[], themeId: string): Overrides {
  return { ...overrides, papers: including(overrides.papers, paperIds, themeId) };
}

export function unpinPapers(overrides: Overrides, paperIds: readonly string[]): Overrides {
  return { ...overrides, papers: without(overrides.papers, paperIds) };
}

/**
 * A theme of the user's own with these papers: how a theme is split.
 *
 * @param takenIds ids of the themes there are
 */
export function makeTheme(
  overrides: Overrides,
  name: string,
  paperIds: readonly string[],
  takenIds: readonly string[],
  terms: readonly string[] = [],
): Overrides {
  const text = name.replace(/\s+/g, ' ').trim();
  const id = newThemeId(text, new Set([...takenIds, ...overrides.themes.map((theme) => theme.id)]));
  const made = { ...overrides, themes: [...overrides.themes, { id, name: text, terms }] };
  return movePapers(made, paperIds, id);
}

/** Takes back a theme of the user's own, and all that was said of it; its papers go where they belong without it. */
export function removeTheme(overrides: Overrides, themeId: string): Overrides {
  if (!overrides.themes.some(({ id }) => id === themeId)) return overrides;
  const elsewhere = (map: ReadonlyMap<string, string>) => new Map([...map].filter(([, id]) => id !== themeId));
  return {
    ...overrides,
    themes: overrides.themes.filter(({ id }) => id !== themeId),
    names: without(overrides.names, [themeId]),
    merged: without(elsewhere(overrides.merged), [themeId]),
    papers: elsewhere(overrides.papers),
  };
}

export function forbidName(overrides: Overrides, name: string): Overrides {
  return overrides.neverNames.includes(name) ? overrides : { ...overrides, neverNames: [...overrides.neverNames, name] };
}

/** A name that was forbidden may be given again, when papers are grouped anew. */
export function allowName(overrides: Overrides, name: string): Overrides {
  return { ...overrides, neverNames: overrides.neverNames.filter((each) => each !== name) };
}

function including(map: ReadonlyMap<string, string>, keys: readonly string[], value: string): ReadonlyMap<string, string> {
  return new Map([...map, ...keys.map((key) => [key, value] as const)]);
}

function without(map: ReadonlyMap<string, string>, keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
