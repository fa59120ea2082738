import assert from 'node:assert/strict';
import { BigramIndex } from '../../../../src/core/search/bigramIndex';

const WORDS = ['2023', 'attention', 'carbon', 'efficient', 'generative', 'inference', 'splitting', 'splitwise', 'Йогансен', 'йогансен'];

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
    it(`${word} include ${meant}`, () => assert.ok(new BigramIndex(WORDS).candidates(word, 2, 5).includes(meant)));
  }

  it('are no more than asked for', () => assert.ok(new BigramIndex(WORDS).candidates('splitwse', 2, 1).length <= 1));

  it('are the same when asked again', () => {
    const index = new BigramIndex(WORDS);
    assert.deepEqual(index.candidates('splitwse', 2, 5), index.candidates('splitwse', 2, 5));
  });

  it('are never numbers', () => assert.deepEqual(new BigramIndex(WORDS).candidates('2032', 2, 5), []));
});
