import assert from 'node:assert/strict';
import { WordNumbers } from '../../../src/core/wordNumbers';

describe('WordNumbers', () => {
  const codes = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

  it('knows a word wherever it stands', () => {
    const numbers = new WordNumbers();
    const text = codes('beech oak beech');
    assert.deepEqual([numbers.of(text, 0, 5), numbers.of(text, 6, 9), numbers.of(text, 10, 15)], [0, 1, 0]);
  });

  it('gives back every one of twenty thousand words, in any script', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 20_000 }, (_, index) => `${index % 2 === 0 ? 'beech' : '量子𝒳'}${String(index)}`);
    const given = words.map((word) => numbers.of(codes(word), 0, word.length));
    const wrong = words.filter((word, index) => numbers.word(given[index]!) !== word || given[index] !== index);
    assert.deepEqual([numbers.size, wrong.length], [20_000, 0]);
  });
});
