import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareTerms, Terms } from '../../../../src/core/search/terms';
import { sortingTerms } from '../../../../src/core/search/sortingTerms';
import { toTheEnd } from '../../../../src/core/search/toTheEnd';
import { WordNumbers } from '../../../../src/core/wordNumbers';

/** Many that share beginnings, some beyond ASCII, and none empty, as words are. */
const word = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', 'é', 'я', '学'), { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')),
  fc.string({ minLength: 1 }),
);
const words = fc.array(word, { maxLength: 80 });

function sorted(given: readonly string[]): readonly string[] {
  return [...new Set(given)].sort();
}

function all(terms: Terms): readonly string[] {
  return Array.from({ length: terms.count }, (_, index) => terms.at(index));
}

function lettersOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

describe('the terms of an index', () => {
  it('are the words they are made of', () => {
    fc.assert(fc.property(words, (given) => assert.deepEqual(all(Terms.of(sorted(given))), sorted(given))));
  });

  it('are each found at its place, and no other word is', () => {
    fc.assert(
      fc.property(words, word, (given, other) => {
        const terms = Terms.of(sorted(given));
        for (const one of [...given, other]) assert.equal(terms.indexOf(one), sorted(given).indexOf(one));
      }),
    );
  });

  it('that begin with something are a range', () => {
    fc.assert(
      fc.property(words, word, (given, beginning) => {
        const [first, end] = Terms.of(sorted(given)).range(beginning);
        assert.deepEqual(
          sorted(given).slice(first, end),
          sorted(given).filter((one) => one.startsWith(beginning)),
        );
      }),
    );
  });

  it('are compared as strings are', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const order = compareTerms(Terms.of([left]), 0, Terms.of([right]), 0);
        assert.equal(Math.sign(order), left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});

describe('numbers for words', () => {
  it('are given in the order met, one to each word', () => {
    fc.assert(
      fc.property(words, (given) => {
        const numbers = new WordNumbers();
        assert.deepEqual(
          given.map((one) => numbers.of(lettersOf(one), 0, one.length)),
          given.map((one) => [...new Set(given)].indexOf(one)),
        );
      }),
    );
  });

  it('lead to the words in order', () => {
    fc.assert(
      fc.property(words, (given) => {
        const numbers = new WordNumbers();
        const ranks = given.map((one) => numbers.of(lettersOf(one), 0, one.length));
        const { terms, ranks: rankOf } = toTheEnd(sortingTerms(numbers));
        assert.deepEqual(all(terms), sorted(given));
        assert.deepEqual(
          ranks.map((number) => terms.at(rankOf[number]!)),
          given,
        );
      }),
    );
  });

  it('are given to more words than the table first has room for', () => {
    const numbers = new WordNumbers();
    const many = Array.from({ length: 20_000 }, (_, i) => `word${String(i)}`);
    for (const one of many) numbers.of(lettersOf(one), 0, one.length);
    assert.deepEqual(all(toTheEnd(sortingTerms(numbers)).terms), sorted(many));
  });

  it('sort long words that differ in their last letter alone', () => {
    const numbers = new WordNumbers();
    const many = Array.from({ length: 40 }, (_, i) => 'x'.repeat(30_000) + String.fromCharCode(100 + i));
    for (const one of many.toReversed()) numbers.of(lettersOf(one), 0, one.length);
    assert.deepEqual(all(toTheEnd(sortingTerms(numbers)).terms), many);
  });
});
