import assert from 'node:assert/strict';
import { meanSimilarity, RowsBuilder, type SparseRows } from '../../../../../src/core/themes/grouping/sparseRows';

/** Rows with these ids, each row of length 1. */
function rowsOf(...rows: readonly (readonly number[])[]): SparseRows {
  const builder = new RowsBuilder();
  for (const ids of rows) {
    for (const id of ids) builder.add(id, 1);
    builder.endRow(10);
  }
  return builder.built();
}

describe('meanSimilarity', () => {
  const cases: readonly (readonly [what: string, rows: SparseRows, expected: number])[] = [
    ['no rows', rowsOf(), 0],
    ['one row', rowsOf([1, 2]), 0],
    ['rows that are the same', rowsOf([1, 2], [1, 2], [1, 2]), 1],
    ['rows that have nothing in common', rowsOf([1], [2], [3]), 0],
    ['two pairs of the same', rowsOf([1], [1], [2], [2]), 1 / 3],
    ['an empty row among the same', rowsOf([4], [4], []), 1 / 3],
  ];
  for (const [what, rows, expected] of cases) {
    it(`is ${expected.toFixed(2)} for ${what}`, () => {
      assert.ok(Math.abs(meanSimilarity(rows) - expected) < 1e-12);
    });
  }
});
