import type { Graph } from './graph';
import { dimensions, type SparseRows } from './sparseRows';

/**
 * In a library a paper is compared with so many others at most, by the dimensions that fewest share: what many share finds no near
 * neighbours, and would cost the square of the papers.
 */
const LIBRARY = { papers: 1000, mostCompared: 1200 };
/** Of the papers that come nearest by these dimensions, so many for each neighbour wanted are compared in all of them. */
const CANDIDATES = 1.6;

/** Joins every paper with the `k` most similar others, by inner product of their vectors; ties go to the earlier paper. */
export function neighbourGraph(given: SparseRows, k: number): Graph {
  return undirected(nearest(renumbered(given), k));
}

/** For each paper up to `k` others, from its number times `k` on, by rising number. */
interface Nearest {
  readonly k: number;
  readonly counts: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The edges of both directions. Where two papers have found each other the earlier one's weight counts: the other's may differ by rounding.
 */
function undirected({ k, counts, others, weights }: Nearest): Graph {
  const papers = counts.length;
  // Who found each paper, by rising number.
  const foundStart = new Uint32Array(papers + 1);
  counts.forEach((count, paper) => {
    for (let at = paper * k; at < paper * k + count; at++) foundStart[others[at]! + 1]!++;
  });
  for (let paper = 0; paper < papers; paper++) foundStart[paper + 1]! += foundStart[paper]!;
  const next = foundStart.slice();
  const finders = new Uint32Array(foundStart[papers]!);
  const finderWeights = new Float64Array(finders.length);
  counts.forEach((count, paper) => {
    for (let at = paper * k; at < paper * k + count; at++) {
      const place = next[others[at]!]!++;
      finders[place] = paper;
      finderWeights[place] = weights[at]!;
    }
  });

  const start = new Uint32Array(papers + 1);
  const to = new Uint32Array(2 * finders.length);
  const weight = new Float64Array(to.length);
  let edges = 0;
  for (let paper = 0; paper < papers; paper++) {
    let own = paper * k;
    const ownEnd = own + counts[paper]!;
    let found = foundStart[paper]!;
    const foundEnd = foundStart[paper + 1]!;
    while (own < ownEnd || found < foundEnd) {
      const ownTo = own < ownEnd ? others[own]! : papers;
      const foundTo = found < foundEnd ? finders[found]! : papers;
      const isOwn = ownTo < foundTo || (ownTo === foundTo && paper < ownTo);
      to[edges] = Math.min(ownTo, foundTo);
      weight[edges++] = isOwn ? weights[own]! : finderWeights[found]!;
      if (ownTo <= foundTo) own++;
      if (foundTo <= ownTo) found++;
    }
    start[paper + 1] = edges;
  }
  return { nodes: papers, start, to: to.slice(0, edges), weight: weight.slice(0, edges) };
}

function nearest(vectors: SparseRows, k: number): Nearest {
  const papers = vectors.rows;
  const postings = invert(vectors);
  const sums = new Float64Array(papers);
  const touched = new Uint32Array(papers);
  const dense = new Float32Array(postings.start.length);
  const most = papers > LIBRARY.papers ? LIBRARY.mostCompared : Infinity;
  const candidates = Math.ceil(CANDIDATES * k);
  const best = new Best(candidates);
  const rarest = new RarestFirst();
  const counts = new Uint32Array(papers);
  const others = new Uint32Array(papers * k);
  const weights = new Float64Array(others.length);
  for (let paper = 0; paper < papers; paper++) {
    const dimensionCount = rarest.order(vectors, paper, postings.start);
    let count = 0;
    let compared = 0;
    let isCut = false;
    for (let index = 0; index < dimensionCount; index++) {
      const at = rarest.places[index]!;
      const start = postings.start[vectors.ids[at]!]!;
      const end = postings.start[vectors.ids[at]! + 1]!;
      compared += end - start;
      if (compared > most) {
        isCut = true;
        break;
      }
      count = addUp(postings, start, end, vectors.values[at]!, sums, touched, count);
    }
    best.start(isCut ? candidates : k);
    for (let index = 0; index < count; index++) {
      const other = touched[index]!;
      if (other !== paper) best.offer(other, sums[other]!);
      sums[other] = 0;
    }
    if (isCut) compareFully(best, k, vectors, paper, dense);
    best.sortByItem();
    counts[paper] = best.count;
    for (let index = 0; index < best.count; index++) {
      others[paper * k + index] = best.items[index]!;
      weights[paper * k + index] = best.values[index]!;
    }
  }
  return { k, counts, others, weights };
}

/** Adds what papers have in common by one dimension to their sums; those met first are noted behind the `count` that were touched before. */
function addUp(
  { papers, values }: Postings,
  start: number,
  end: number,
  value: number,
  sums: Float64Array,
  touched: Uint32Array,
  count: number,
): number {
  let met = count;
  for (let place = start; place < end; place++) {
    const other = papers[place]!;
    const sum = sums[other]!;
    if (sum === 0) touched[met++] = other;
    sums[other] = sum + value * values[place]!;
  }
  return met;
}

/** The vectors with the dimensions they have numbered without gaps: few in number, they stay at hand for the processor. */
function renumbered(vectors: SparseRows): SparseRows {
  const numbers = new Int32Array(dimensions(vectors)).fill(-1);
  const ids = new Uint32Array(vectors.ids.length);
  let count = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = vectors.ids[at]!;
    if (numbers[id]! < 0) numbers[id] = count++;
    ids[at] = numbers[id]!;
  }
  return { ...vectors, ids };
}

/** Compares what was found by some dimensions in all of them, and keeps the best `k`. */
function compareFully(best: Best, k: number, { start, ids, values }: SparseRows, paper: number, dense: Float32Array): void {
  for (let at = start[paper]!; at < start[paper + 1]!; at++) dense[ids[at]!] = values[at]!;
  const candidates = best.items.slice(0, best.count);
  best.start(k);
  for (const other of candidates) {
    let sum = 0;
    for (let at = start[other]!; at < start[other + 1]!; at++) sum += dense[ids[at]!]! * values[at]!;
    best.offer(other, sum);
  }
  for (let at = start[paper]!; at < start[paper + 1]!; at++) dense[ids[at]!] = 0;
}

/** Orders the entries of a row: those of dimensions that fewest papers have first, then as they come. Reused, as every paper asks. */
class RarestFirst {
  /** Where they stand among those of all rows. */
  places = new Uint32Array(64);
  private papers = new Uint32Array(64);

  /** Puts the places of the row's entries in `places`; returns how many there are. */
  order({ start, ids }: SparseRows, row: number, postingStart: Uint32Array): number {
    const first = start[row]!;
    const count = start[row + 1]! - first;
    if (count > this.places.length) {
      this.places = new Uint32Array(2 * count);
      this.papers = new Uint32Array(2 * count);
    }
    const { places, papers } = this;
    for (let at = 0; at < count; at++) {
      const id = ids[first + at]!;
      const shared = postingStart[id + 1]! - postingStart[id]!;
      let place = at;
      for (; place > 0 && papers[place - 1]! > shared; place--) {
        papers[place] = papers[place - 1]!;
        places[place] = places[place - 1]!;
      }
      papers[place] = shared;
      places[place] = first + at;
    }
    return count;
  }
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

  /** Puts what is kept by rising item. */
  sortByItem(): void {
    const { items, values } = this;
    for (let end = 1; end < this.count; end++) {
      const item = items[end]!;
      const value = values[end]!;
      let place = end;
      for (; place > 0 && items[place - 1]! > item; place--) {
        items[place] = items[place - 1]!;
        values[place] = values[place - 1]!;
      }
      items[place] = item;
      values[place] = value;
    }
  }
}

/** For each dimension the papers that have it, ascending. */
interface Postings {
  readonly start: Uint32Array;
  readonly papers: Uint32Array;
  readonly values: Float64Array;
}

function invert(vectors: SparseRows): Postings {
  const { rows, ids } = vectors;
  const count = dimensions(vectors);
  const start = new Uint32Array(count + 1);
  for (let at = 0; at < ids.length; at++) start[ids[at]! + 1]!++;
  for (let id = 0; id < count; id++) start[id + 1]! += start[id]!;
  const next = start.slice();
  const papers = new Uint32Array(ids.length);
  const values = new Float64Array(ids.length);
  for (let paper = 0; paper < rows; paper++) {
    for (let at = vectors.start[paper]!; at < vectors.start[paper + 1]!; at++) {
      const place = next[ids[at]!]!++;
      papers[place] = paper;
      values[place] = vectors.values[at]!;
    }
  }
  return { start, papers, values };
}
