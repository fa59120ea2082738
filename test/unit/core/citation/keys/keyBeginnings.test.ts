import assert from 'node:assert/strict';
import { KeyBeginnings } from '../../../../../src/core/citation/plain';

describe('keys by their beginnings', () => {
  const beginnings = new KeyBeginnings(new Map([['a', 'Patel2023'], ['b', 'patelSplit2024'], ['c', 'lamport1978'], ['d', 'zuse1941']]));
  const cases: readonly (readonly [text: string, most: number, ids: readonly string[]])[] = [
    ['pat', 5, ['a', 'b']],
    ['PATELs', 5, ['b']],
    ['zuse1941', 5, ['d']],
    ['lam', 1, ['c']],
    ['pat', 1, []],
    ['zz', 5, []],
    ['', 5, []],
  ];
  for (const [text, most, ids] of cases) it(`finds ${ids.join() || 'none'} for "${text}" where ${most} are wanted at most`, () => assert.deepEqual(beginnings.ids(text, most), ids));
});
