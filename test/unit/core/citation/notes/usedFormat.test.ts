import assert from 'node:assert/strict';
import { applyEdits, extendList, usedFormat } from '../../../../../src/core/citation/plain';

describe('the format a note uses', () => {
  const cases: readonly (readonly [name: string, note: string, format: string | undefined])[] = [
    ['is unknown where it cites nothing', 'Plain [link](https://example.org) and `[@code]`.', undefined],
    ['is Pandoc', 'See [@a; @b] and [@c].', 'pandoc'],
    ['is narrative', '@a says, @b agrees, [@c].', 'narrative'],
    ['is wiki-links', '[[@a]] and [[@b]]', 'wikilink'],
    ['is MyST', '{cite:p}`a,b` and {cite:t}`c`', 'myst'],
    ['is LaTeX', 'As \\citep[p. 3]{a} and \\cite{b}', 'latex'],
    ['is footnotes', 'Text[^a] and more[^b].\n\n[^a]: A.\n[^b]: B.\n', 'footnote'],
    ['is not told by code', '`\\cite{a}` `{cite}` \n\n```\n[@a]\n```\n@b', 'narrative'],
  ];
  for (const [name, note, format] of cases) it(name, () => assert.equal(usedFormat(note), format));
});

describe('a list of keys', () => {
  const cases: readonly (readonly [name: string, note: string, expected: string | undefined])[] = [
    ['is extended in LaTeX', 'As \\citep[p. 3]{a|} says', 'As \\citep[p. 3]{a,b} says'],
    ['is extended right behind it', '\\cite{a}|', '\\cite{a,b}'],
    ['is extended in a role', '{cite:p}`|a`', '{cite:p}`a,b`'],
    ['is filled where it is empty', '\\cite{|}', '\\cite{b}'],
    ['keeps what it has', '\\cite{a, b|}', '\\cite{a, b}'],
    ['is left alone where the cursor is elsewhere', 'x| \\cite{a}', undefined],
  ];
  for (const [name, note, expected] of cases) {
    it(name, () => {
      const text = note.replace('|', '');
      const edits = extendList(text, note.indexOf('|'), ['b']);
      assert.equal(edits && applyEdits(text, edits), expected);
    });
  }
});
