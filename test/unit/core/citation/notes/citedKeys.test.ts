import assert from 'node:assert/strict';
import { citedKeys } from '../../../../../src/core/citation/plain';

describe('the keys a note cites', () => {
  const cases: readonly (readonly [name: string, note: string, keys: readonly string[]])[] = [
    ['come from brackets and from the running text', '[see @a, p. 3; -@b] and @c [p. 4].', ['a', 'b', 'c']],
    ['come without braces', '@{https://example.org/a?b}', ['https://example.org/a?b']],
    ['come from wiki-links', '[[@a]]', ['a']],
    ['come from MyST roles', '{cite:p}`a, b` and {cite}`c`', ['a', 'b', 'c']],
    ['come from LaTeX', '\\citep[see][p. 3]{a,b} and \\textcite{c}', ['a', 'b', 'c']],
    ['do not come from code', '`@a`, `\\cite{b}`\n\n```\n\\cite{c} [@d]\n```\n', []],
    ['do not come from web addresses', 'https://medium.com/@name and [@a]', ['a']],
    ['do not come from e-mail addresses', 'me@example.org', []],
  ];
  for (const [name, note, keys] of cases) {
    it(name, () => {
      const found = citedKeys(note);
      assert.deepEqual([found.map(({ key }) => key), found.map(({ start, end }) => note.slice(start, end))], [keys, keys]);
    });
  }
});
