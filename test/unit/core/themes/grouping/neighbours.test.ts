import assert from 'node:assert/strict';
import { edgesOf } from '../../../../../src/core/themes/grouping/graph';
import { neighbourGraph } from '../../../../../src/core/themes/grouping/neighbours';
import { blend, RowsBuilder, type SparseRows } from '../../../../../src/core/themes/grouping/sparseRows';

type Entries = Readonly<Record<number, number>>;

function rowsOf(rows: readonly Entries[], limit = Infinity): SparseRows {
  const builder = new RowsBuilder();
  for (const entries of rows) {
    for (const [id, value] of Object.entries(entries)) builder.add(Number(id), value);
    builder.endRow(limit);
  }
  return builder.built();
}

/** Each row as its entries, rounded. */
const plain = ({ rows, start, ids, values }: SparseRows): unknown =>
  Array.from({ length: rows }, (_, row) =>
    Array.from(ids.subarray(start[row], start[row + 1]), (id, at) => [id, Math.round(values[start[row]! + at]! * 1000) / 1000]),
  );

describe('RowsBuilder', () => {
  const cases: readonly (readonly [what: string, entries: Entries, limit: number, expected: unknown])[] = [
    [
      'makes a vector of length one',
      { 1: 3, 2: 4 },
      Infinity,
      [
        [1, 0.6],
        [2, 0.8],
      ],
    ],
    [
      'keeps the largest',
      { 1: 3, 2: 1, 3: 4 },
      2,
      [
        [1, 0.6],
        [3, 0.8],
      ],
    ],
    ['makes nothing of nothing', {}, 5, []],
  ];
  for (const [what, entries, limit, expected] of cases) {
    it(what, () => {
      assert.deepEqual(plain(rowsOf([entries], limit)), [expected]);
    });
  }

  it('starts anew after each row', () => {
    assert.deepEqual(plain(rowsOf([{ 1: 1, 2: 3 }, {}, { 2: 1 }], 1)), [[[2, 1]], [], [[2, 1]]]);
  });

  it('has room for any number of rows and entries', () => {
    const many = Array.from({ length: 300 }, (_, row) => Object.fromEntries(Array.from({ length: 300 }, (__, id) => [id, 1 + ((row + id) % 300)])));
    assert.deepEqual(
      rowsOf(many, 1).ids,
      Uint32Array.from(many, (_, row) => 299 - row),
    );
  });
});

describe('blend', () => {
  it('weighs both similarities by their shares', () => {
    assert.deepEqual(
      plain(blend(rowsOf([{ 0: 1 }, { 0: 1 }]), rowsOf([{ 0: 1 }, { 1: 1 }]), 0.4)),
      [
        [
          [0, 0.775],
          [1, 0.632],
        ],
        [
          [0, 0.775],
          [2, 0.632],
        ],
      ],
    );
  });
});

describe('neighbourGraph', () => {
  const line = [{ 0: 1 }, { 0: 1, 1: 1 }, { 1: 1, 2: 1 }, { 2: 1 }];
  const cases: readonly (readonly [
    what: string,
    vectors: readonly Entries[],
    k: number,
    neighbours: readonly (readonly number[])[],
  ])[] = [
    ['joins what is similar, both ways', line, 5, [[1], [0, 2], [1, 3], [2]]],
    ['joins only the most similar', line, 1, [[1], [0], [3], [2]]],
    ['joins nothing with the rest that has nothing in common', [{ 0: 1 }, { 1: 1 }, {}], 3, [[], [], []]],
    ['prefers the earlier of equals', [{ 0: 1 }, { 0: 1 }, { 0: 1 }], 1, [[1, 2], [0], [0]]],
  ];
  for (const [what, vectors, k, neighbours] of cases) {
    it(what, () => {
      assert.deepEqual(
        vectors.map((_, paper) => edgesOf(neighbourGraph(rowsOf(vectors), k), paper).map(({ to }) => to)),
        neighbours,
      );
    });
  }
});
