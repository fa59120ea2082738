import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typingDistance } from '../../../../src/core/search/typingDistance';

const word = fc.string({ unit: fc.constantFrom(...'abcdé'), maxLength: 12 });

describe('the typing distance', () => {
  const whole: readonly (readonly [string, string, number])[] = [
    ['splitwise', 'splitwise', 0],
    ['splitwse', 'splitwise', 1],
    ['splitwsie', 'splitwise', 1],
    ['spplitwise', 'splitwise', 1],
    ['solitwise', 'splitwise', 1.05],
    ['splitwisex', 'splitwise', 1.05],
    ['abc', 'xyz', Infinity],
  ];
  for (const [typed, meant, distance] of whole) {
    it(`from ${typed} to ${meant} is ${String(distance)}`, () => assert.equal(typingDistance(typed, meant, 2.5).whole, distance));
  }

  const beginnings: readonly (readonly [string, string, number])[] = [
    ['splitw', 'splitwise', 0],
    ['spltiw', 'splitwise', 1],
    ['quantn', 'quantization', 1.05],
  ];
  for (const [typed, meant, distance] of beginnings) {
    it(`from ${typed} to a beginning of ${meant} is ${String(distance)}`, () =>
      assert.equal(typingDistance(typed, meant, 2.5).beginning, distance));
  }

  it('is nothing between equal words alone', () => {
    fc.assert(fc.property(word, word, (typed, meant) => assert.equal(typingDistance(typed, meant, 20).whole === 0, typed === meant)));
  });

  it('to a beginning is never more than to the whole', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const { whole: toWhole, beginning } = typingDistance(typed, meant, 3);
        assert.ok(beginning <= toWhole);
      }),
    );
  });

  it('is the same whatever was compared before', () => {
    fc.assert(
      fc.property(word, word, word, (typed, meant, other) => {
        const first = typingDistance(typed, meant, 3);
        typingDistance(other, typed, 3);
        assert.deepEqual(typingDistance(typed, meant, 3), first);
      }),
    );
  });
});
