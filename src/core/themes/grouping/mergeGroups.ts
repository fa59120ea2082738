import type { Graph } from './graph';

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
  const likeness = (a: number, b: number, link: number): number =>
    link / (sizes[a]! * sizes[b]!) + (Math.min(sizes[a]!, sizes[b]!) < SMALL ? SMALL_BONUS : 0);
  /** For each group the one most like it among those behind, and how like. */
  const nearest = members.map((_, group) => nearestBehind(group, links, likeness));
  const alive = new Set(members.keys());
  for (;;) {
    let first: number | undefined;
    for (const group of alive) {
      if (nearest[group] !== undefined && (first === undefined || nearest[group].value > nearest[first]!.value)) first = group;
    }
    if (first === undefined || (nearest[first]!.value < ONE_GROUP && alive.size <= limit)) break;
    const second = nearest[first]!.group;
    members[first]!.push(...members[second]!);
    sizes[first]! += sizes[second]!;
    const touched = [first, ...links[first]!.keys(), ...links[second]!.keys()];
    for (const [other, link] of links[second]!) {
      links[other]!.delete(second);
      if (other === first) continue;
      const joint = (links[first]!.get(other) ?? 0) + link;
      links[first]!.set(other, joint);
      links[other]!.set(first, joint);
    }
    links[second]!.clear();
    alive.delete(second);
    for (const group of touched) if (group <= second) nearest[group] = nearestBehind(group, links, likeness);
  }
  return [...alive].map((group) => members[group]!.sort((a, b) => a - b));
}

interface Nearest {
  readonly group: number;
  readonly value: number;
}

/** The first of the best, so that ties go to the first groups. */
function nearestBehind(
  group: number,
  links: readonly ReadonlyMap<number, number>[],
  likeness: (a: number, b: number, link: number) => number,
): Nearest | undefined {
  let nearest: Nearest | undefined;
  for (const [other, link] of links[group]!) {
    if (other < group) continue;
    const value = likeness(group, other, link);
    if (nearest === undefined || value > nearest.value || (value === nearest.value && other < nearest.group)) nearest = { group: other, value };
  }
  return nearest;
}

/** Sum of the edges between every two groups that have any. */
function linksBetween(groups: readonly (readonly number[])[], graph: Graph): Map<number, number>[] {
  const { nodes, start, to, weight } = graph;
  const groupOf = new Int32Array(nodes);
  groups.forEach((group, index) => group.forEach((paper) => (groupOf[paper] = index)));
  const links = groups.map(() => new Map<number, number>());
  for (let paper = 0; paper < nodes; paper++) {
    const own = groupOf[paper]!;
    for (let at = start[paper]!; at < start[paper + 1]!; at++) {
      const other = groupOf[to[at]!]!;
      if (other !== own) links[own]!.set(other, (links[own]!.get(other) ?? 0) + weight[at]!);
    }
  }
  return links;
}
