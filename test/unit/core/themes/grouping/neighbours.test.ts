import assert from 'node:assert/strict';
import { edgesOf } from '../../../../../src/core/themes/grouping/graph';
import { neighbourGraph } from '../../../../../src/core/themes/grouping/neighbours';
import { blend, VectorBuilder, type SparseVector } from '../../../../../src/core/themes/grouping/sparseVector';

function vector(entries: Readonly<Record<number, number>>, limit = Infinity): SparseVector {
  const builder = new VectorBuilder();
  for (const [id, value] of Object.entries(entries)) builder.add(Number(id), value);
  return builder.build(limit);
}

const plain = ({ ids, values }: SparseVector): unknown => [...ids].map((id, at) => [id, Math.round(values[at]! * 1000) / 1000]);

describe('VectorBuilder', () => {
  const cases: readonly (readonly [what: string, entries: Readonly<Record<number, number>>, limit: number, expected: unknown])[] = [
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
      assert.deepEqual(plain(vector(entries, limit)), expected);
    });
  }

  it('starts anew after each vector', () => {
    const builder = new VectorBuilder();
    builder.add(1, 1);
    builder.build(9);
    builder.add(2, 1);
    assert.deepEqual(plain(builder.build(9)), [[2, 1]]);
  });
});

describe('blend', () => {
  it('weighs both similarities by their shares', () => {
    const [a, b] = blend([vector({ 0: 1 }), vector({ 0: 1 })], [vector({ 0: 1 }), vector({ 1: 1 })], 0.4);
    assert.deepEqual(
      [plain(a!), plain(b!)],
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
  const line = [vector({ 0: 1 }), vector({ 0: 1, 1: 1 }), vector({ 1: 1, 2: 1 }), vector({ 2: 1 })];
  const cases: readonly (readonly [
    what: string,
    vectors: readonly SparseVector[],
    k: number,
    neighbours: readonly (readonly number[])[],
  ])[] = [
    ['joins what is similar, both ways', line, 5, [[1], [0, 2], [1, 3], [2]]],
    ['joins only the most similar', line, 1, [[1], [0], [3], [2]]],
    ['joins nothing with the rest that has nothing in common', [vector({ 0: 1 }), vector({ 1: 1 }), vector({})], 3, [[], [], []]],
    ['prefers the earlier of equals', [vector({ 0: 1 }), vector({ 0: 1 }), vector({ 0: 1 })], 1, [[1, 2], [0], [0]]],
  ];
  for (const [what, vectors, k, neighbours] of cases) {
    it(what, () => {
      assert.deepEqual(
        vectors.map((_, paper) => edgesOf(neighbourGraph(vectors, k), paper).map(({ to }) => to)),
        neighbours,
      );
    });
  }
});
