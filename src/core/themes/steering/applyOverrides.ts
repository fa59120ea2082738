import type { Paper, Theme } from '../../paper';
import { byTitle } from '../analysis';
import { OTHER_ID, OTHER_NAME } from '../themeId';
import type { Overrides } from './overrides';

/** A theme while papers come and go. */
interface Shelf {
  readonly id: string;
  name: string;
  readonly papers: Map<string, Paper>;
  /** The second level, where there is one. */
  readonly inner: Shelf[];
}

/**
 * The themes as the user wants them: merged, papers moved, renamed, in this order. Changing nothing, it answers the themes it was given.
 * A paper is in one theme afterwards as before; a theme without papers is left out; Other stays last. In a theme with a second level a
 * paper that is moved into the theme waits in the inner Other, unless it was moved to an inner theme.
 */
export function applyOverrides(themes: readonly Theme[], overrides: Overrides): readonly Theme[] {
  if (overrides.merged.size === 0 && overrides.papers.size === 0 && overrides.names.size === 0) return themes;
  const shelves = themes.map(shelfOf);
  for (const { id, name } of overrides.themes)
    if (!shelves.some((shelf) => shelf.id === id)) shelves.push({ id, name, papers: new Map(), inner: [] });
  if (!shelves.some(({ id }) => id === OTHER_ID)) shelves.push({ id: OTHER_ID, name: OTHER_NAME, papers: new Map(), inner: [] });
  mergeShelves(shelves, overrides.merged);
  for (const [paperId, themeId] of overrides.papers) movePaper(shelves, paperId, mergedInto(themeId, overrides.merged));
  for (const shelf of shelves.flatMap((outer) => [outer, ...outer.inner])) shelf.name = overrides.names.get(shelf.id) ?? shelf.name;
  const other = shelves.filter(({ id }) => id === OTHER_ID);
  return [...shelves.filter(({ id }) => id !== OTHER_ID), ...other].filter(({ papers }) => papers.size > 0).map(themeFrom);
}

function shelfOf({ id, name, papers, themes }: Theme): Shelf {
  return { id, name, papers: new Map(papers.map((paper) => [paper.id, paper])), inner: (themes ?? []).map(shelfOf) };
}

function themeFrom({ id, name, papers, inner }: Shelf): Theme {
  const themes = inner.filter((each) => each.papers.size > 0).map(themeFrom);
  return { id, name, papers: [...papers.values()].sort(byTitle), ...(themes.length === 0 ? {} : { themes }) };
}

/** The theme a theme ended up in. Overrides are untrusted, so a circle of merges ends where it closes. */
export function mergedInto(themeId: string, merged: Overrides['merged']): string {
  const passed = new Set<string>();
  let id = themeId;
  for (let next = merged.get(id); next !== undefined && !passed.has(next); next = merged.get(id)) {
    passed.add(id);
    id = next;
  }
  return id;
}

function mergeShelves(shelves: readonly Shelf[], merged: Overrides['merged']): void {
  for (const from of shelves) {
    const into = shelves.find(({ id }) => id === mergedInto(from.id, merged));
    if (into === undefined || into === from || from.id === OTHER_ID) continue;
    for (const paper of from.papers.values()) put(into, paper);
    from.papers.clear();
    from.inner.length = 0;
  }
}

function movePaper(shelves: readonly Shelf[], paperId: string, themeId: string): void {
  const from = shelves.find(({ papers }) => papers.has(paperId));
  const into = shelves.find((shelf) => shelf.id === themeId || shelf.inner.some(({ id }) => id === themeId));
  const paper = from?.papers.get(paperId);
  if (from === undefined || into === undefined || paper === undefined) return;
  const inner = into.inner.find(({ id }) => id === themeId);
  // Pinned where it is: its place on the second level is not touched.
  if (from === into && inner === undefined) return;
  from.papers.delete(paperId);
  for (const each of from.inner) each.papers.delete(paperId);
  if (inner === undefined) put(into, paper);
  else {
    into.papers.set(paperId, paper);
    inner.papers.set(paperId, paper);
  }
}

function put(shelf: Shelf, paper: Paper): void {
  shelf.papers.set(paper.id, paper);
  if (shelf.inner.length === 0) return;
  const id = `${shelf.id}/${OTHER_ID}`;
  let other = shelf.inner.find((each) => each.id === id);
  if (other === undefined) shelf.inner.push((other = { id, name: OTHER_NAME, papers: new Map(), inner: [] }));
  other.papers.set(paper.id, paper);
}
