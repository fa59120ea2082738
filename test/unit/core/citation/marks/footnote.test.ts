import assert from 'node:assert/strict';
import { applyEdits, footnote, footnoteDefinitions } from '../../../../../src/core/citation/plain';

const NOTE = footnote('a', 'Lee (2020).');

describe('a footnote', () => {
  it('has a mark and a definition on one line', () => {
    assert.deepEqual(footnote('a b]', 'Lee\n(2020). '), { label: 'a-b-', mark: '[^a-b-]', definition: '[^a-b-]: Lee (2020).' });
  });

  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['is defined behind a blank line', 'text\n', 'text\n\n[^a]: Lee (2020).\n'],
    ['is defined behind a text without a last line end', 'text', 'text\n\n[^a]: Lee (2020).\n'],
    ['is defined behind other definitions', 'text\n\n[^b]: B\n', 'text\n\n[^b]: B\n[^a]: Lee (2020).\n'],
    ['is defined with the line ends of the note', 'text\r\n', 'text\r\n\r\n[^a]: Lee (2020).\r\n'],
    ['is not defined again', 'text\n\n[^A]: mine\n', 'text\n\n[^A]: mine\n'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const edit = footnoteDefinitions(before, [NOTE, NOTE]);
      assert.equal(edit === undefined ? before : applyEdits(before, [edit]), after);
    });
  }
});
