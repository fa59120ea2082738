import type { SparseVector } from './features';

export interface Edge {
  readonly to: number;
  readonly weight: number;
}

/** The `k` most similar others of each vector by inner product, ties to the earlier one; only positive similarities. */
export function nearestNeighbours(vectors: readonly SparseVector[], k: number): readonly (readonly Edge[])[] {
  const postings = new Map<number, { papers: number[]; values: number[] }>();
  vectors.forEach((vector, paper) => {
    vector.ids.forEach((id, at) => {
      let list = postings.get(id);
      if (list === undefined) postings.set(id, (list = { papers: [], values: [] }));
      list.papers.push(paper);
      list.values.push(vector.values[at]!);
    });
  });
  const sums = new Float64Array(vectors.length);
  return vectors.map((vector, paper) => {
    const touched: number[] = [];
    vector.ids.forEach((id, at) => {
      const value = vector.values[at]!;
      const list = postings.get(id)!;
      for (let i = 0; i < list.papers.length; i++) {
        const other = list.papers[i]!;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += value * list.values[i]!;
      }
    });
    const edges: Edge[] = [];
    for (const other of touched) {
      const weight = sums[other]!;
      sums[other] = 0;
      if (other === paper) continue;
      if (edges.length === k && weight <= edges[k - 1]!.weight && !(weight === edges[k - 1]!.weight && other < edges[k - 1]!.to)) continue;
      let place = edges.length;
      while (place > 0 && (edges[place - 1]!.weight < weight || (edges[place - 1]!.weight === weight && edges[place - 1]!.to > other))) place--;
      edges.splice(place, 0, { to: other, weight });
      if (edges.length > k) edges.pop();
    }
    return edges;
  });
}
