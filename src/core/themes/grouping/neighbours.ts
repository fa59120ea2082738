import { dimensions, type SparseVector } from './sparseVector';

export interface Edge {
  readonly to: number;
  readonly weight: number;
}

/** Adjacency lists of an undirected graph; edges stand in both lists, by rising `to`. */
export type Graph = readonly (readonly Edge[])[];

/** A dimension that so many papers share finds no near neighbours, and would cost the square of its papers. */
const MOST_PAPERS = 400;

/** Joins every paper with the `k` most similar others, by inner product of their vectors; ties go to the earlier paper. */
export function neighbourGraph(vectors: readonly SparseVector[], k: number): Graph {
  const rows: Edge[][] = vectors.map(() => []);
  nearest(vectors, k, (from, to, weight) => {
    rows[from]!.push({ to, weight });
    rows[to]!.push({ to: from, weight });
  });
  // Two papers that are each other's neighbours have found the same edge twice.
  for (const row of rows) row.sort((a, b) => a.to - b.to);
  return rows.map((row) => row.filter(({ to }, at) => to !== row[at - 1]?.to));
}

function nearest(vectors: readonly SparseVector[], k: number, found: (from: number, to: number, weight: number) => void): void {
  const { start, papers, values } = invert(vectors);
  const sums = new Float64Array(vectors.length);
  const touched = new Uint32Array(vectors.length);
  const isBefore = (a: number, b: number): boolean => sums[a]! > sums[b]! || (sums[a] === sums[b] && a < b);
  vectors.forEach((vector, paper) => {
    let count = 0;
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at]!;
      const end = start[id + 1]!;
      if (end - start[id]! > MOST_PAPERS) continue;
      const value = vector.values[at]!;
      for (let place = start[id]!; place < end; place++) {
        const other = papers[place]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += value * values[place]!;
      }
    }
    const best: number[] = [];
    for (let index = 0; index < count; index++) {
      const other = touched[index]!;
      if (other === paper || (best.length === k && !isBefore(other, best[k - 1]!))) continue;
      let place = best.length;
      while (place > 0 && isBefore(other, best[place - 1]!)) place--;
      best.splice(place, 0, other);
      if (best.length > k) best.pop();
    }
    for (const other of best) found(paper, other, sums[other]!);
    for (let index = 0; index < count; index++) sums[touched[index]!] = 0;
  });
}

/** For each dimension the papers that have it, ascending. */
interface Postings {
  readonly start: Uint32Array;
  readonly papers: Uint32Array;
  readonly values: Float64Array;
}

function invert(vectors: readonly SparseVector[]): Postings {
  const count = dimensions(vectors);
  const start = new Uint32Array(count + 1);
  for (const { ids } of vectors) for (let at = 0; at < ids.length; at++) start[ids[at]! + 1]!++;
  for (let id = 0; id < count; id++) start[id + 1]! += start[id]!;
  const next = start.slice();
  const papers = new Uint32Array(start[count]!);
  const values = new Float64Array(start[count]!);
  vectors.forEach((vector, paper) => {
    for (let at = 0; at < vector.ids.length; at++) {
      const place = next[vector.ids[at]!]!++;
      papers[place] = paper;
      values[place] = vector.values[at]!;
    }
  });
  return { start, papers, values };
}
