import type { Graph } from './graph';

/**
 * Groups of a weighted undirected graph: Louvain, with resolution.
 * Method: V. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. 2008;
 * resolution after J. Reichardt and S. Bornholdt, Phys. Rev. E 74, 2006.
 * Deterministic: nodes in order, ties to the group with the lowest number.
 *
 * @returns the group of each node, numbered from 0 in the order of their first node
 */
export function communities(graph: Graph, resolution: number): readonly number[] {
  let level: Level = { ...graph, loops: new Float64Array(graph.nodes) };
  let groups = Array.from({ length: graph.nodes }, (_, node) => node);
  for (;;) {
    const { groupOf, count } = numbered(moveNodes(level, resolution));
    groups = groups.map((node) => groupOf[node]!);
    if (count === level.nodes) return groups;
    level = contract(level, groupOf, count);
  }
}

/** A graph whose nodes stand for groups of the one below. */
interface Level extends Graph {
  /** Weight of the edges inside each node. */
  readonly loops: Float64Array;
}

/** A gain below rounding error must not keep two groups swapping a node forever. */
const LEAST_GAIN = 1e-12;

/** The group of each node after every node went to the group where modularity gains most, until none wants to move. */
function moveNodes({ nodes, start, to, weight, loops }: Level, resolution: number): Int32Array {
  const strength = new Float64Array(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node++) {
    let sum = 2 * loops[node]!;
    for (let at = start[node]!; at < start[node + 1]!; at++) sum += weight[at]!;
    strength[node] = sum;
    total += sum;
  }
  const group = Int32Array.from({ length: nodes }, (_, node) => node);
  if (total === 0) return group;
  const groupStrength = strength.slice();
  const toGroup = new Float64Array(nodes);
  for (let changed = true; changed;) {
    changed = false;
    for (let node = 0; node < nodes; node++) {
      const own = group[node]!;
      const first = start[node]!;
      const end = start[node + 1]!;
      for (let at = first; at < end; at++) toGroup[group[to[at]!]!]! += weight[at]!;
      groupStrength[own]! -= strength[node]!;
      const push = (resolution * strength[node]!) / total;
      let best = own;
      let bestGain = toGroup[own]! - push * groupStrength[own]!;
      const ownGain = bestGain;
      for (let at = first; at < end; at++) {
        const other = group[to[at]!]!;
        const gain = toGroup[other]! - push * groupStrength[other]!;
        // Ties to the lowest number; to stay, unless another is better by more than rounding.
        if (gain <= ownGain + LEAST_GAIN * total) continue;
        if (gain > bestGain || (gain === bestGain && other < best)) {
          best = other;
          bestGain = gain;
        }
      }
      for (let at = first; at < end; at++) toGroup[group[to[at]!]!] = 0;
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

function contract({ nodes, start, to, weight, loops }: Level, groupOf: readonly number[], count: number): Level {
  const inner = new Float64Array(count);
  const nextStart = new Uint32Array(count + 1);
  const nextTo = new Uint32Array(to.length);
  const nextWeight = new Float64Array(to.length);
  /** Where in the row that is being made the edge to a group stands; before its start where there is none yet. */
  const placeOf = new Int32Array(count).fill(-1);
  const { first, members } = sortedByGroup(groupOf, count, nodes);
  let edges = 0;
  for (let own = 0; own < count; own++) {
    const rowStart = edges;
    for (let index = first[own]!; index < first[own + 1]!; index++) {
      const node = members[index]!;
      inner[own]! += loops[node]!;
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const other = groupOf[to[at]!]!;
        if (other === own) {
          // An inner edge stands in the lists of both its ends.
          inner[own]! += weight[at]! / 2;
          continue;
        }
        if (placeOf[other]! < rowStart) {
          placeOf[other] = edges;
          nextTo[edges++] = other;
        }
        nextWeight[placeOf[other]!]! += weight[at]!;
      }
    }
    nextStart[own + 1] = edges;
  }
  return { nodes: count, start: nextStart, to: nextTo.slice(0, edges), weight: nextWeight.slice(0, edges), loops: inner };
}

/** The nodes of each group from its `first` on, by rising number. */
function sortedByGroup(groupOf: readonly number[], count: number, nodes: number): { readonly first: Uint32Array; readonly members: Uint32Array } {
  const first = new Uint32Array(count + 1);
  for (let node = 0; node < nodes; node++) first[groupOf[node]! + 1]!++;
  for (let group = 0; group < count; group++) first[group + 1]! += first[group]!;
  const next = first.slice();
  const members = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) members[next[groupOf[node]!]!++] = node;
  return { first, members };
}
