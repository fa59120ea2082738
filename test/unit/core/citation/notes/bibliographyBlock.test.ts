import assert from 'node:assert/strict';
import { applyEdits, BIBLIOGRAPHY_END, BIBLIOGRAPHY_START, bibliographyBlock } from '../../../../../src/core/citation/plain';

const block = (...references: string[]) => [BIBLIOGRAPHY_START, ...references.flatMap((each) => ['', each]), '', BIBLIOGRAPHY_END].join('\n');

function written(note: string, ...references: string[]): string {
  const edit = bibliographyBlock(note, references);
  return edit === undefined ? note : applyEdits(note, [edit]);
}

describe('the reference list in a note', () => {
  const cases: readonly (readonly [name: string, note: string, expected: string])[] = [
    ['goes to the end', 'Text.\n', `Text.\n\n${block('A.', 'B.')}\n`],
    ['ends a last line that is not ended', 'Text.', `Text.\n\n${block('A.', 'B.')}\n`],
    ['replaces what stands between the marks, and nothing else', `One.\n\n${block('Old.')}\n\nTwo.\n`, `One.\n\n${block('A.', 'B.')}\n\nTwo.\n`],
    ['fills empty marks', `${BIBLIOGRAPHY_START}\n${BIBLIOGRAPHY_END}\n`, `${block('A.', 'B.')}\n`],
  ];
  for (const [name, note, expected] of cases) it(name, () => assert.equal(written(note, 'A.', 'B.'), expected));

  it('changes nothing the second time', () => {
    assert.equal(bibliographyBlock(written('Text.\r\n', 'A.'), ['A.']), undefined);
  });
});
