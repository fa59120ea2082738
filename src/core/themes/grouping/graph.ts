/**
 * An undirected weighted graph, nodes numbered from 0. The edges of a node are those from its `start` to before that of the next, by rising
 * `to`; each stands with both its nodes. In arrays, since a library has a hundred thousand and all of them are gone through again and again.
 */
export interface Graph {
  readonly nodes: number;
  /** One more than there are nodes. */
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

export interface Edge {
  readonly to: number;
  readonly weight: number;
}

/** The graph with these adjacency lists, each by rising `to`. */
export function graphOf(rows: readonly (readonly Edge[])[]): Graph {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, node) => (start[node + 1] = start[node]! + row.length));
  const to = new Uint32Array(start[rows.length]!);
  const weight = new Float64Array(to.length);
  rows.forEach((row, node) =>
    row.forEach((edge, index) => {
      to[start[node]! + index] = edge.to;
      weight[start[node]! + index] = edge.weight;
    }),
  );
  return { nodes: rows.length, start, to, weight };
}

/** The edges of one node. */
export function edgesOf({ start, to, weight }: Graph, node: number): readonly Edge[] {
  return Array.from(to.subarray(start[node], start[node + 1]), (other, index) => ({ to: other, weight: weight[start[node]! + index]! }));
}

/** The part of a graph between `members`, numbered anew in their order, which rises. */
export function within({ nodes, start, to, weight }: Graph, members: readonly number[]): Graph {
  const number = new Int32Array(nodes).fill(-1);
  let most = 0;
  members.forEach((node, index) => {
    number[node] = index;
    most += start[node + 1]! - start[node]!;
  });
  const innerStart = new Uint32Array(members.length + 1);
  const innerTo = new Uint32Array(most);
  const innerWeight = new Float64Array(most);
  let edges = 0;
  for (let index = 0; index < members.length; index++) {
    const node = members[index]!;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const other = number[to[at]!]!;
      if (other < 0) continue;
      innerTo[edges] = other;
      innerWeight[edges++] = weight[at]!;
    }
    innerStart[index + 1] = edges;
  }
  return { nodes: members.length, start: innerStart, to: innerTo.slice(0, edges), weight: innerWeight.slice(0, edges) };
}
