import type { OwnTheme, ThemePreferences } from '../preferences';

/** A theme the user made: by terms, which claim papers, or by hand, for papers moved into it. */
export interface MadeTheme extends OwnTheme {
  readonly id: string;
}

/**
 * What the user said about the themes of a workspace, as data. Ids are those of papers and themes; an entry for one that is gone does
 * nothing, and works again when it is back.
 */
export interface Overrides {
  readonly themes: readonly MadeTheme[];
  /** By theme: its new name. */
  readonly names: ReadonlyMap<string, string>;
  /** By theme: the theme its papers are part of now. */
  readonly merged: ReadonlyMap<string, string>;
  /** By paper: the theme it is pinned to. */
  readonly papers: ReadonlyMap<string, string>;
  readonly neverNames: readonly string[];
  readonly genericWords: readonly string[];
}

export const NO_OVERRIDES: Overrides = {
  themes: [],
  names: new Map(),
  merged: new Map(),
  papers: new Map(),
  neverNames: [],
  genericWords: [],
};

/** What of the overrides grouping itself must know; `ownThemes` are the ones of the settings, which come first. */
export function preferencesOf(overrides: Overrides, ownThemes: readonly OwnTheme[] = []): ThemePreferences {
  return {
    ownThemes: [...ownThemes, ...overrides.themes.filter(({ terms }) => terms.length > 0)],
    neverNames: overrides.neverNames,
    genericWords: overrides.genericWords,
  };
}
