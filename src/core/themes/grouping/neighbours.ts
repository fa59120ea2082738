import { dimensions, type SparseVector } from './sparseVector';

export interface Edge {
  readonly to: number;
  readonly weight: number;
}

/** Adjacency lists of an undirected graph; edges stand in both lists, by rising `to`. */
export type Graph = readonly (readonly Edge[])[];

/**
 * In a library a paper is compared with so many others at most, by the dimensions that fewest share: what many share finds no near
 * neighbours, and would cost the square of the papers.
 */
const LIBRARY = { papers: 1000, mostCompared: 1200 };
/** Of the papers that come nearest by these dimensions, so many for each neighbour wanted are compared in all of them. */
const CANDIDATES = 1.6;

/** Joins every paper with the `k` most similar others, by inner product of their vectors; ties go to the earlier paper. */
export function neighbourGraph(given: readonly SparseVector[], k: number): Graph {
  const vectors = renumbered(given);
  const rows: Edge[][] = vectors.map(() => []);
  nearest(vectors, k, (from, to, weight) => {
    rows[from]!.push({ to, weight });
    rows[to]!.push({ to: from, weight });
  });
  // Two papers that are each other's neighbours have found the same edge twice.
  return rows.map((row) => row.sort((a, b) => a.to - b.to).filter(({ to }, at) => at === 0 || to !== row[at - 1]!.to));
}

function nearest(vectors: readonly SparseVector[], k: number, found: (from: number, to: number, weight: number) => void): void {
  const { start, papers, values } = invert(vectors);
  const sums = new Float64Array(vectors.length);
  const touched = new Uint32Array(vectors.length);
  const dense = new Float32Array(start.length);
  const most = vectors.length > LIBRARY.papers ? LIBRARY.mostCompared : Infinity;
  const candidates = Math.ceil(CANDIDATES * k);
  const best = new Best(candidates);
  vectors.forEach(({ ids, values: own }, paper) => {
    const order = rarestFirst(ids, start);
    let count = 0;
    let compared = 0;
    let isCut = false;
    for (const at of order) {
      const id = ids[at]!;
      const end = start[id + 1]!;
      compared += end - start[id]!;
      if (compared > most) {
        isCut = true;
        break;
      }
      const value = own[at]!;
      for (let place = start[id]!; place < end; place++) {
        const other = papers[place]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += value * values[place]!;
      }
    }
    best.start(isCut ? candidates : k);
    for (let index = 0; index < count; index++) {
      const other = touched[index]!;
      if (other !== paper) best.offer(other, sums[other]!);
      sums[other] = 0;
    }
    if (isCut) compareFully(best, k, vectors, paper, dense);
    for (let index = 0; index < best.count; index++) found(paper, best.items[index]!, best.values[index]!);
  });
}

/** The vectors with the dimensions they have numbered without gaps: few in number, they stay at hand for the processor. */
function renumbered(vectors: readonly SparseVector[]): readonly SparseVector[] {
  const numbers = new Int32Array(dimensions(vectors)).fill(-1);
  let count = 0;
  return vectors.map(({ ids, values }) => {
    const renamed = new Uint32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      if (numbers[id]! < 0) numbers[id] = count++;
      renamed[at] = numbers[id]!;
    }
    return { ids: renamed, values };
  });
}

/** Compares what was found by some dimensions in all of them, and keeps the best `k`. */
function compareFully(best: Best, k: number, vectors: readonly SparseVector[], paper: number, dense: Float32Array): void {
  const { ids, values } = vectors[paper]!;
  for (let at = 0; at < ids.length; at++) dense[ids[at]!] = values[at]!;
  const candidates = best.items.slice(0, best.count);
  best.start(k);
  for (const other of candidates) {
    const vector = vectors[other]!;
    let sum = 0;
    for (let at = 0; at < vector.ids.length; at++) sum += dense[vector.ids[at]!]! * vector.values[at]!;
    best.offer(other, sum);
  }
  for (const id of ids) dense[id] = 0;
}

/** The places of a vector's dimensions, those that fewest papers have first. */
function rarestFirst(ids: Uint32Array, start: Uint32Array): Uint32Array {
  // Number of papers and place in one number, so that no comparing function is called; no vector is so long.
  const keys = new Float64Array(ids.length);
  for (let at = 0; at < ids.length; at++) keys[at] = (start[ids[at]! + 1]! - start[ids[at]!]!) * 4096 + at;
  keys.sort();
  const order = new Uint32Array(ids.length);
  for (let at = 0; at < ids.length; at++) order[at] = keys[at]! % 4096;
  return order;
}

/** The best of what it is offered, best first, ties to the lower item. */
class Best {
  readonly items: Uint32Array;
  readonly values: Float64Array;
  count = 0;
  private limit = 0;

  constructor(most: number) {
    this.items = new Uint32Array(most);
    this.values = new Float64Array(most);
  }

  /** Forgets all; then keeps `limit` at most. */
  start(limit: number): void {
    this.limit = limit;
    this.count = 0;
  }

  offer(item: number, value: number): void {
    const { items, values } = this;
    let place = this.count;
    while (place > 0 && (value > values[place - 1]! || (value === values[place - 1] && item < items[place - 1]!))) place--;
    if (place >= this.limit) return;
    if (this.count < this.limit) this.count++;
    for (let at = this.count - 1; at > place; at--) {
      items[at] = items[at - 1]!;
      values[at] = values[at - 1]!;
    }
    items[place] = item;
    values[place] = value;
  }
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
