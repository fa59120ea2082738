import assert from 'node:assert/strict';
import type { BigramIndex } from '../../../../src/core/search/bigramIndex';
import { Terms } from '../../../../src/core/search/terms';
import { Vocabulary } from '../../../../src/core/search/vocabulary';

const WORDS = ['2023', 'attention', 'carbon', 'efficient', 'generative', 'inference', 'splitting', 'splitwise', 'Йогансен', 'йогансен'];

function indexOf(words: readonly string[]): BigramIndex {
  return new Vocabulary(Terms.of(words)).bigrams;
}

describe('words that look like a mistyped one', () => {
  const typed: readonly (readonly [string, string])[] = [
    ['splitwse', 'splitwise'],
    ['inferense', 'inference'],
    ['genertaive', 'generative'],
    ['cabron', 'carbon'],
    ['attentoin', 'attention'],
    ['йогонсен', 'йогансен'],
  ];
  for (const [word, meant] of typed) {
    it(`${word} include ${meant}`, () => assert.ok(indexOf(WORDS).candidates(word, 2, 5).includes(meant)));
  }

  it('are no more than asked for', () => assert.ok(indexOf(WORDS).candidates('splitwse', 2, 1).length <= 1));

  it('are the same when asked again', () => {
    const index = indexOf(WORDS);
    assert.deepEqual(index.candidates('splitwse', 2, 5), index.candidates('splitwse', 2, 5));
  });

  it('are never numbers', () => assert.deepEqual(indexOf(WORDS).candidates('2032', 2, 5), []));
});
