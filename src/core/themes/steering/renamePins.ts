import type { Overrides } from './overrides';

/**
 * The overrides with every pin under the id that its paper has now: a paper pinned by its title is pinned by its identifier, once that is
 * known. What was said of the present id goes before.
 *
 * @param renamed present ids by former ones
 */
export function renamePins(overrides: Overrides, renamed: ReadonlyMap<string, string>): Overrides {
  if (renamed.size === 0 || ![...overrides.papers.keys()].some((id) => renamed.has(id))) return overrides;
  const former = [...overrides.papers].flatMap(([id, theme]) => (renamed.has(id) ? [[renamed.get(id)!, theme] as const] : []));
  return { ...overrides, papers: new Map([...former, ...overrides.papers]) };
}
