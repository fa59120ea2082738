import { finderById } from '../../identity';
import type { Paper } from '../../paper';
import type { Overrides } from './overrides';

/**
 * The overrides with every pin under the id that its paper has now: a paper pinned by its title is pinned by its identifier, once that is
 * known. What was said of the present id goes before.
 */
export function renamePins(overrides: Overrides, papers: readonly Paper[]): Overrides {
  if (overrides.papers.size === 0) return overrides;
  const find = finderById(papers);
  const renamed = [...overrides.papers].flatMap(([id, theme]) => {
    const present = find(id)?.id ?? id;
    return present === id ? [] : [[present, theme] as const];
  });
  return renamed.length === 0 ? overrides : { ...overrides, papers: new Map([...renamed, ...overrides.papers]) };
}
