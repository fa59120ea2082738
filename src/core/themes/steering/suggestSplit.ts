import type { Theme } from '../../paper';
import { analyse } from '../analysis';
import { communities } from '../grouping/communities';
import { groupByTheme } from '../groupByTheme';
import { likeliestName } from '../naming/likeliestName';
import type { ThemePreferences } from '../preferences';
import { newThemeId, OTHER_ID, OTHER_NAME } from '../themeId';

/** Papers that are all of one theme divide at no finer grain than this. */
const RESOLUTION = 1.1;
/** One paper is no theme. */
const LEAST_PAPERS = 2;

/**
 * The themes a theme could be split into, two or more, and Other for the papers of none; nothing where its papers are all of a kind. Where they
 * are no themes of their own, they are divided by likeness, and each part is named by what its papers speak of more than the others: the
 * user has asked for parts, and may name them.
 */
export function suggestSplit(theme: Theme, preferences: ThemePreferences = {}): readonly Theme[] {
  const neverNames = [...(preferences.neverNames ?? []), theme.name];
  const wanted = { ...preferences, ownThemes: [], neverNames };
  const themes = groupByTheme(theme.papers, undefined, wanted);
  return themes.filter(({ id }) => id !== OTHER_ID).length < 2 ? divide(theme, wanted) : themes;
}

function divide(theme: Theme, preferences: ThemePreferences & { readonly neverNames: readonly string[] }): readonly Theme[] {
  const { papers, graph, names } = analyse(theme.papers, preferences);
  const groups: number[][] = [];
  communities(graph, RESOLUTION).forEach((group, paper) => (groups[group] ??= []).push(paper));
  const large = groups.filter((group) => group.length >= LEAST_PAPERS).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  if (large.length < 2) return [];
  const taken = new Set(preferences.neverNames.map((name) => name.toLowerCase()));
  const ids = new Set<string>();
  const parts = large.map((group, index) => {
    const found = likeliestName(group, names, ({ key }) => !taken.has(key));
    const name = found === undefined ? `${theme.name} (${index + 1})` : names.names[found]!.text;
    taken.add(name.toLowerCase());
    return { id: newThemeId(name, ids), name, papers: group.map((paper) => papers[paper]!) };
  });
  const placed = new Set(large.flat());
  const other = papers.filter((_, paper) => !placed.has(paper));
  return other.length === 0 ? parts : [...parts, { id: OTHER_ID, name: OTHER_NAME, papers: other }];
}
