import type { Graph } from './neighbours';

/**
 * Groups of a weighted undirected graph: Louvain, with resolution.
 * Method: V. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. 2008;
 * resolution after J. Reichardt and S. Bornholdt, Phys. Rev. E 74, 2006.
 * Deterministic: nodes in order, ties to the group with the lowest number.
 *
 * @param graph symmetric adjacency lists
 * @returns the group of each node, numbered from 0 in the order of their first node
 */
export function communities(graph: Graph, resolution: number): readonly number[] {
  let level: Level = { graph, loops: new Float64Array(graph.length) };
  let groups = graph.map((_, node) => node);
  for (;;) {
    const { groupOf, count } = numbered(moveNodes(level, resolution));
    groups = groups.map((node) => groupOf[node]!);
    if (count === level.graph.length) return groups;
    level = contract(level, groupOf, count);
  }
}

/** A graph whose nodes stand for groups of the one below. */
interface Level {
  readonly graph: Graph;
  /** Weight of the edges inside each node. */
  readonly loops: Float64Array;
}

/** A gain below rounding error must not keep two groups swapping a node forever. */
const LEAST_GAIN = 1e-12;

/** The group of each node after every node went to the group where modularity gains most, until none wants to move. */
function moveNodes({ graph, loops }: Level, resolution: number): Int32Array {
  const strength = Float64Array.from(graph, (edges, node) => edges.reduce((sum, { weight }) => sum + weight, 2 * loops[node]!));
  const total = strength.reduce((sum, value) => sum + value, 0);
  const group = Int32Array.from(graph, (_, node) => node);
  if (total === 0) return group;
  const groupStrength = strength.slice();
  const toGroup = new Float64Array(graph.length);
  for (let changed = true; changed;) {
    changed = false;
    for (let node = 0; node < graph.length; node++) {
      const own = group[node]!;
      const near = [own];
      for (const { to, weight } of graph[node]!) {
        const other = group[to]!;
        if (toGroup[other] === 0 && other !== own) near.push(other);
        toGroup[other]! += weight;
      }
      groupStrength[own]! -= strength[node]!;
      const gain = (other: number): number => toGroup[other]! - (resolution * strength[node]! * groupStrength[other]!) / total;
      let best = own;
      let bestGain = gain(own);
      for (const other of near.sort((a, b) => a - b)) {
        if (gain(other) > bestGain + LEAST_GAIN * total) {
          best = other;
          bestGain = gain(other);
        }
      }
      for (const other of near) toGroup[other] = 0;
      groupStrength[best]! += strength[node]!;
      if (best !== own) {
        group[node] = best;
        changed = true;
      }
    }
  }
  return group;
}

/** Groups numbered from 0 in the order of their first node. */
function numbered(group: Int32Array): { readonly groupOf: readonly number[]; readonly count: number } {
  const numbers = new Map<number, number>();
  const groupOf = Array.from(group, (value) => {
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    return numbers.get(value)!;
  });
  return { groupOf, count: numbers.size };
}

function contract({ graph, loops }: Level, groupOf: readonly number[], count: number): Level {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const inner = new Float64Array(count);
  graph.forEach((edges, node) => {
    const own = groupOf[node]!;
    inner[own]! += loops[node]!;
    for (const { to, weight } of edges) {
      const other = groupOf[to]!;
      // An inner edge stands in the lists of both its ends.
      if (other === own) inner[own]! += weight / 2;
      else sums[own]!.set(other, (sums[own]!.get(other) ?? 0) + weight);
    }
  });
  return { graph: sums.map((row) => [...row].map(([to, weight]) => ({ to, weight }))), loops: inner };
}
