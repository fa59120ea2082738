/** A vector that is mostly zeros: parallel arrays, each id once, in no order. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly values: Float64Array;
}

/** Takes entries in any order and makes a vector of them; reused, since a digest makes tens of thousands. */
export class VectorBuilder {
  private ids = new Uint32Array(256);
  private values = new Float64Array(256);
  private count = 0;

  /** Every id once, values positive. */
  add(id: number, value: number): void {
    if (this.count === this.ids.length) {
      const [ids, values] = [this.ids, this.values];
      this.ids = new Uint32Array(2 * this.count);
      this.values = new Float64Array(2 * this.count);
      this.ids.set(ids);
      this.values.set(values);
    }
    this.ids[this.count] = id;
    this.values[this.count++] = value;
  }

  /** The entries, the largest `limit` of them, as a vector of length 1; then starts anew. */
  build(limit: number): SparseVector {
    const { ids, values, count } = this;
    const least = count > limit ? values.slice(0, count).sort()[count - limit]! : 0;
    let kept = 0;
    let squares = 0;
    // What is kept moves to the front; nothing overtakes it.
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      if (value < least) continue;
      ids[kept] = ids[at]!;
      values[kept++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < kept; at++) values[at]! /= length;
    this.count = 0;
    return { ids: ids.slice(0, kept), values: values.slice(0, kept) };
  }
}

/** How many dimensions the vectors have: one more than their largest id. */
export function dimensions(vectors: readonly SparseVector[]): number {
  let count = 0;
  for (const { ids } of vectors) for (const id of ids) if (id >= count) count = id + 1;
  return count;
}

/** One vector whose inner product with its like is `(1 - share)` of the first similarity and `share` of the second. */
export function blend(first: readonly SparseVector[], second: readonly SparseVector[], share: number): readonly SparseVector[] {
  if (share === 0) return first;
  const offset = dimensions(first);
  const [firstScale, secondScale] = [Math.sqrt(1 - share), Math.sqrt(share)];
  return first.map((a, index) => {
    const b = second[index]!;
    const ids = new Uint32Array(a.ids.length + b.ids.length);
    const values = new Float64Array(ids.length);
    ids.set(a.ids);
    for (let at = 0; at < a.ids.length; at++) values[at] = a.values[at]! * firstScale;
    for (let at = 0; at < b.ids.length; at++) {
      ids[a.ids.length + at] = b.ids[at]! + offset;
      values[a.ids.length + at] = b.values[at]! * secondScale;
    }
    return { ids, values };
  });
}
