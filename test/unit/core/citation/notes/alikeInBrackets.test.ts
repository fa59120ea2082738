import assert from 'node:assert/strict';
import { alikeInBrackets } from '../../../../../src/core/citation';

const CASES = [
  { note: 'See [@a|, p. 3] and [@A, p. 3], [@a], @a.', expected: ['@a, p. 3', '@A, p. 3'] },
  { note: '[@b; see @a|] and [@a; @b]', expected: ['@b; see @a'] },
  { note: '@a| and [@a]', expected: [] },
  { note: '@a [p. 3|] and [p. 3]', expected: [] },
  { note: '[@a](https://example.org) and [@a|]', expected: ['@a'] },
  { note: 'No citation|.', expected: [] },
];

describe('what says the same in brackets', () => {
  for (const { note, expected } of CASES) {
    it(`is ${JSON.stringify(expected)} in ${JSON.stringify(note)}`, () => {
      const offset = note.indexOf('|');
      const text = note.replace('|', '');
      assert.deepEqual(alikeInBrackets(text, offset).map(({ start, end }) => text.slice(start, end)), expected);
    });
  }
});
