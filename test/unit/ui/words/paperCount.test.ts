import assert from 'node:assert/strict';
import { paperCount } from '../../../../src/ui/words/paperCount';

describe('The count of papers', () => {
  it('is a phrase', () => assert.deepEqual([0, 1, 2].map((count) => paperCount(count)), ['0 papers', '1 paper', '2 papers']));
  it('tells how many are missing', () => assert.equal(paperCount(1, 46), '1 of 46 papers'));
  it('is not said to be of fewer', () => assert.deepEqual([paperCount(6, 4), paperCount(4, 4), paperCount(1, 0)], ['6 papers', '4 papers', '1 paper']));
});
