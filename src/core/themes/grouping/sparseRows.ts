import { withRoom } from '../../withRoom';

/**
 * Vectors that are mostly zeros, one a row: the entries of a row are those from its `start` to before that of the next, each id once, in no
 * order. In arrays, since a library has ten thousand rows, and as many small arrays take longer to make and to clear away than to fill.
 */
export interface SparseRows {
  readonly rows: number;
  /** One more than there are rows. */
  readonly start: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float64Array;
}

/** Takes rows one after another, the entries of each in any order. */
export class RowsBuilder {
  private starts = new Uint32Array(64);
  private rows = 0;
  private ids = new Uint32Array(1024);
  private values = new Float64Array(1024);
  /** Where the row at hand begins, and where its next entry goes. */
  private start = 0;
  private end = 0;
  private sorted = new Float64Array(256);

  /** Every id once a row, values positive. */
  add(id: number, value: number): void {
    if (this.end === this.ids.length) {
      this.ids = withRoom(this.ids, new Uint32Array(2 * this.end));
      this.values = withRoom(this.values, new Float64Array(2 * this.end));
    }
    this.ids[this.end] = id;
    this.values[this.end++] = value;
  }

  /** Ends a row: of its entries the largest `limit` (more where several are equal) stay, as a vector of length 1. */
  endRow(limit: number): void {
    const { ids, values, start, end } = this;
    const least = end - start > limit ? this.nthLargest(limit) : 0;
    let kept = start;
    let squares = 0;
    // What is kept moves to the front; nothing overtakes it.
    for (let at = start; at < end; at++) {
      const value = values[at]!;
      if (value < least) continue;
      ids[kept] = ids[at]!;
      values[kept++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = start; at < kept; at++) values[at]! /= length;
    this.rows++;
    if (this.rows === this.starts.length) this.starts = withRoom(this.starts, new Uint32Array(2 * this.rows));
    this.starts[this.rows] = this.start = this.end = kept;
  }

  /** All rows that have ended. */
  built(): SparseRows {
    const { rows, start: end } = this;
    return { rows, start: this.starts.slice(0, rows + 1), ids: this.ids.slice(0, end), values: this.values.slice(0, end) };
  }

  /** The value of the row at hand that `n` entries reach. */
  private nthLargest(n: number): number {
    const { values, start, end } = this;
    const count = end - start;
    if (count > this.sorted.length) this.sorted = new Float64Array(2 * count);
    const sorted = this.sorted.subarray(0, count);
    sorted.set(values.subarray(start, end));
    return sorted.sort()[count - n]!;
  }
}

/** How many dimensions the rows have: one more than their largest id. */
export function dimensions({ ids }: SparseRows): number {
  let count = 0;
  for (let at = 0; at < ids.length; at++) if (ids[at]! >= count) count = ids[at]! + 1;
  return count;
}

/** Rows whose inner product with their like is `(1 - share)` of the first similarity and `share` of the second. */
export function blend(first: SparseRows, second: SparseRows, share: number): SparseRows {
  if (share === 0) return first;
  const offset = dimensions(first);
  const [firstScale, secondScale] = [Math.sqrt(1 - share), Math.sqrt(share)];
  const start = new Uint32Array(first.rows + 1);
  const ids = new Uint32Array(first.ids.length + second.ids.length);
  const values = new Float64Array(ids.length);
  let end = 0;
  for (let row = 0; row < first.rows; row++) {
    for (let at = first.start[row]!; at < first.start[row + 1]!; at++) {
      ids[end] = first.ids[at]!;
      values[end++] = first.values[at]! * firstScale;
    }
    for (let at = second.start[row]!; at < second.start[row + 1]!; at++) {
      ids[end] = second.ids[at]! + offset;
      values[end++] = second.values[at]! * secondScale;
    }
    start[row + 1] = end;
  }
  return { rows: first.rows, start, ids, values };
}

/** The mean inner product of two different rows; 0 where there are none. */
export function meanSimilarity(sparse: SparseRows): number {
  const { rows, ids, values } = sparse;
  if (rows < 2) return 0;
  const sums = new Float64Array(dimensions(sparse));
  let own = 0;
  for (let at = 0; at < ids.length; at++) {
    sums[ids[at]!]! += values[at]!;
    own += values[at]! ** 2;
  }
  return (sums.reduce((all, sum) => all + sum ** 2, 0) - own) / (rows * (rows - 1));
}
