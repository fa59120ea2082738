import assert from 'node:assert/strict';
import { communities } from '../../../../../src/core/themes/grouping/communities';
import { mergeGroups } from '../../../../../src/core/themes/grouping/mergeGroups';
import { graphOf, type Graph } from '../../../../../src/core/themes/grouping/graph';

function graphWith(nodes: number, edges: readonly (readonly [number, number, number])[]): Graph {
  const rows = Array.from({ length: nodes }, (_, node) =>
    edges
      .flatMap(([a, b, weight]) => (a === node ? [{ to: b, weight }] : b === node ? [{ to: a, weight }] : []))
      .toSorted((a, b) => a.to - b.to),
  );
  return graphOf(rows);
}

const TRIANGLES = graphWith(6, [
  [0, 1, 1],
  [1, 2, 1],
  [0, 2, 1],
  [3, 4, 1],
  [4, 5, 1],
  [3, 5, 1],
  [2, 3, 0.2],
]);

/** Four pairs: one in the middle, which the three others are linked to, each less than its two are to each other. */
const STAR = graphWith(8, [
  [0, 1, 5],
  [2, 3, 5],
  [4, 5, 5],
  [6, 7, 5],
  [0, 2, 2],
  [1, 4, 2],
  [0, 6, 2],
]);

describe('communities', () => {
  const cases: readonly (readonly [what: string, graph: Graph, resolution: number, groups: readonly number[]])[] = [
    ['finds two triangles with a bridge', TRIANGLES, 1, [0, 0, 0, 1, 1, 1]],
    ['leaves everything apart at a high resolution', TRIANGLES, 50, [0, 1, 2, 3, 4, 5]],
    ['finds pairs that are linked to one', STAR, 1, [0, 0, 1, 1, 2, 2, 3, 3]],
    ['and that all of them are one', STAR, 0.2, [0, 0, 0, 0, 0, 0, 0, 0]],
    ['leaves nodes without edges alone', graphWith(3, []), 1, [0, 1, 2]],
    ['finds nothing in nothing', graphWith(0, []), 1, []],
    [
      'needs more than one pass for a chain of groups',
      graphWith(4, [
        [0, 1, 5],
        [2, 3, 5],
        [1, 2, 4.9],
      ]),
      0.1,
      [0, 0, 0, 0],
    ],
  ];
  for (const [what, graph, resolution, groups] of cases) {
    it(what, () => {
      assert.deepEqual(communities(graph, resolution), groups);
    });
  }
});

describe('mergeGroups', () => {
  const pairs = graphWith(4, [
    [0, 1, 0.6],
    [1, 2, 0.2],
    [2, 3, 0.6],
  ]);
  const cases: readonly (readonly [
    what: string,
    groups: readonly (readonly number[])[],
    limit: number,
    merged: readonly (readonly number[])[],
  ])[] = [
    [
      'joins groups that are as good as one',
      [[0], [1], [2], [3]],
      4,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'joins the most similar until few enough are left',
      [
        [0, 1],
        [2, 3],
      ],
      1,
      [[0, 1, 2, 3]],
    ],
    [
      'leaves few enough groups alone',
      [
        [0, 1],
        [2, 3],
      ],
      2,
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ];
  for (const [what, groups, limit, merged] of cases) {
    it(what, () => {
      assert.deepEqual(mergeGroups(groups, pairs, limit), merged);
    });
  }

  it('cannot join what nothing joins', () => {
    assert.deepEqual(mergeGroups([[0], [1]], graphWith(2, []), 1), [[0], [1]]);
  });
});
