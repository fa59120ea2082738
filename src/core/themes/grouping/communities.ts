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
  let level = graph;
  let loops: Float64Array = new Float64Array(graph.length);
  let group = graph.map((_, node) => node);
  for (;;) {
    const { moved, groupOf, count } = moveNodes(level, loops, resolution);
    if (!moved) return group;
    group = group.map((node) => groupOf[node]!);
    if (count === level.length) return group;
    [level, loops] = contract(level, loops, groupOf, count);
  }
}

function moveNodes(graph: Graph, loops: Float64Array, resolution: number) {
  const n = graph.length;
  const strength = Float64Array.from(graph, (edges, node) => edges.reduce((sum, edge) => sum + edge.weight, 2 * loops[node]!));
  const total = strength.reduce((sum, value) => sum + value, 0);
  const group = Int32Array.from({ length: n }, (_, node) => node);
  const groupStrength = Float64Array.from(strength);
  let moved = false;
  if (total > 0) {
    // A gain below rounding error must not keep two groups swapping a node forever.
    const least = 1e-12 * total;
    const toGroup = new Float64Array(n);
    for (let changed = true; changed; ) {
      changed = false;
      for (let node = 0; node < n; node++) {
        const own = group[node]!;
        const near: number[] = [own];
        for (const { to, weight } of graph[node]!) {
          const other = group[to]!;
          if (toGroup[other] === 0 && other !== own) near.push(other);
          toGroup[other]! += weight;
        }
        groupStrength[own]! -= strength[node]!;
        let best = own;
        let bestGain = toGroup[own]! - (resolution * strength[node]! * groupStrength[own]!) / total;
        near.sort((a, b) => a - b);
        for (const other of near) {
          const gain = toGroup[other]! - (resolution * strength[node]! * groupStrength[other]!) / total;
          if (gain > bestGain + least) {
            best = other;
            bestGain = gain;
          }
        }
        for (const other of near) toGroup[other] = 0;
        groupStrength[best]! += strength[node]!;
        if (best !== own) {
          group[node] = best;
          changed = moved = true;
        }
      }
    }
  }
  const numbers = new Map<number, number>();
  const groupOf = Array.from(group, (value) => {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = numbers.size));
    return number;
  });
  return { moved, groupOf, count: numbers.size };
}

function contract(
  graph: Graph,
  loops: Float64Array,
  groupOf: readonly number[],
  count: number,
): [Graph, Float64Array] {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const inner = new Float64Array(count);
  graph.forEach((edges, node) => {
    const own = groupOf[node]!;
    inner[own]! += loops[node]!;
    for (const { to, weight } of edges) {
      const other = groupOf[to]!;
      if (other === own) inner[own]! += weight / 2;
      else sums[own]!.set(other, (sums[own]!.get(other) ?? 0) + weight);
    }
  });
  return [sums.map((row) => [...row].map(([to, weight]) => ({ to, weight }))), inner];
}
