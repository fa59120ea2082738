import assert from 'node:assert/strict';
import { PairNumbers } from '../../../../../src/core/themes/text/pairNumbers';

describe('PairNumbers', () => {
  it('numbers pairs in the order they are met, each once', () => {
    const pairs = new PairNumbers();
    assert.deepEqual([pairs.of(7, 0), pairs.of(0, 7), pairs.of(7, 0)], [0, 1, 0]);
  });

  it('keeps the numbers of a hundred thousand pairs', () => {
    const pairs = new PairNumbers();
    for (let number = 0; number < 100_000; number++) pairs.of(number % 1000, Math.floor(number / 1000));
    const wrong = Array.from({ length: 100_000 }, (_, number) => pairs.find(number % 1000, Math.floor(number / 1000))).filter(
      (found, number) => found !== number,
    );
    assert.deepEqual([pairs.size, wrong.length], [100_000, 0]);
  });

  it('does not know what it has not met', () => {
    const pairs = new PairNumbers();
    pairs.of(1, 2);
    assert.equal(pairs.find(2, 1), -1);
  });
});
