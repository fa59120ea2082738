import type { Graph } from './neighbours';

/** Mean similarity of their papers at which two groups are one. */
const ONE_GROUP = 0.25;
/** What counts as a small group, and how much more readily it joins another. */
const SMALL = 3;
const SMALL_BONUS = 0.05;

/**
 * Joins the two most similar groups, again and again, until at most `limit` are left and no two are as good as one.
 * Similarity is the mean over all pairs of papers (average linkage), with 0 for papers that are no neighbours; ties go to the first groups.
 *
 * @returns each group ascending
 */
export function mergeGroups(groups: readonly (readonly number[])[], graph: Graph, limit: number): number[][] {
  const members = groups.map((group) => [...group]);
  const sizes = members.map((group) => group.length);
  const links = linksBetween(members, graph);
  const alive = new Set(members.keys());
  for (;;) {
    let best = -Infinity;
    let pair: readonly [number, number] | undefined;
    for (const a of alive) {
      for (const [b, link] of links[a]!) {
        if (b < a) continue;
        const isSmall = Math.min(sizes[a]!, sizes[b]!) < SMALL;
        const value = link / (sizes[a]! * sizes[b]!) + (isSmall ? SMALL_BONUS : 0);
        if (value > best || (value === best && pair !== undefined && (a < pair[0] || (a === pair[0] && b < pair[1])))) {
          best = value;
          pair = [a, b];
        }
      }
    }
    if (pair === undefined || (best < ONE_GROUP && alive.size <= limit)) break;
    const [a, b] = pair;
    members[a]!.push(...members[b]!);
    sizes[a]! += sizes[b]!;
    for (const [other, link] of links[b]!) {
      links[other]!.delete(b);
      if (other === a) continue;
      const joint = (links[a]!.get(other) ?? 0) + link;
      links[a]!.set(other, joint);
      links[other]!.set(a, joint);
    }
    links[b]!.clear();
    alive.delete(b);
  }
  return [...alive].map((group) => members[group]!.sort((a, b) => a - b));
}

/** Sum of the edges between every two groups that have any. */
function linksBetween(groups: readonly (readonly number[])[], graph: Graph): Map<number, number>[] {
  const groupOf = new Int32Array(graph.length);
  groups.forEach((group, index) => group.forEach((paper) => (groupOf[paper] = index)));
  const links = groups.map(() => new Map<number, number>());
  graph.forEach((edges, paper) => {
    const own = groupOf[paper]!;
    for (const { to, weight } of edges) {
      const other = groupOf[to]!;
      if (other !== own) links[own]!.set(other, (links[own]!.get(other) ?? 0) + weight);
    }
  });
  return links;
}
