import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/themes/analysis';
import { graphOf, type Edge } from '../../../../../src/core/themes/grouping/graph';
import { ThemeFits } from '../../../../../src/core/themes/grouping/placePapers';
import { paper } from '../papers';

/** An analysis of papers that say nothing: what places them are the edges, each as likely. */
function linked(count: number, edges: readonly (readonly [number, number])[]) {
  const papers = Array.from({ length: count }, (_, index) => paper('?', '', { id: `title:${String(index)}` }));
  const rows = papers.map((): Edge[] => []);
  for (const [a, b] of edges) {
    rows[a]!.push({ to: b, weight: 0.5 });
    rows[b]!.push({ to: a, weight: 0.5 });
  }
  return { ...analyse(papers), graph: graphOf(rows.map((row) => row.toSorted((a, b) => a.to - b.to))) };
}

describe('the theme a paper fits best', () => {
  // Paper 0 is in no theme yet; 1 to 6 are of theme 0, 7 and 8 of theme 1.
  const themeOf = [-1, 0, 0, 0, 0, 0, 0, 1, 1];
  const cases: readonly (readonly [what: string, edges: readonly (readonly [number, number])[], best: number])[] = [
    ['is the one with most of its neighbours', [[0, 1], [0, 2], [0, 3], [0, 7]], 0],
    ['is, of two with as many, the smaller: the larger has as many by chance', [[0, 1], [0, 2], [0, 7], [0, 8]], 1],
    ['is none where it has no neighbours', [[1, 2], [7, 8]], -1],
  ];
  for (const [what, edges, best] of cases) {
    it(what, () => {
      const fits = new ThemeFits(linked(themeOf.length, edges), [undefined, undefined], themeOf);
      assert.deepEqual([fits.best(0, 0.22, 0), fits.of(0)[0]?.theme ?? -1], [best, best]);
    });
  }
});
