import assert from 'node:assert/strict';
import { parseCitations } from '../../../../../src/core/citation/plain';

const keys = (note: string): readonly string[] => parseCitations(note).flatMap(citation => citation.items.map(item => item.key));

describe('the citations of a note', () => {
  const cases: readonly (readonly [name: string, note: string, expected: readonly string[]])[] = [
    ['are found in every paragraph', '[@a]\n\n- @b\n- [@c]\n\n> @d\n\n# @e', ['a', 'b', 'c', 'd', 'e']],
    ['are found with Windows line ends', 'x\r\n\r\n[@a;\r\n@b]\r\n', ['a', 'b']],
    ['are not in front matter', '---\ntitle: "@a"\n---\n@b', ['b']],
    ['are not in fences', '```\n@a\n```\n@b\n~~~ {.x}\n@c\n```\n~~~\n@d', ['b', 'd']],
    ['are not in a fence that never closes', '@a\n\n```\n@b', ['a']],
    ['are not in indented code', 'x\n\n    @a\n\n@b', ['b']],
    ['are in the indented text of a list', '- x\n\n    @a', ['a']],
    ['are not in comments', '<!-- @a\n\n@b -->\n\n@c', ['c']],
    ['do not reach across paragraphs', '[see @a\n\n@b]', ['a', 'b']],
    ['are not e-mail addresses', 'me@a.org and <you@b.org>', []],
  ];
  for (const [name, note, expected] of cases) it(name, () => assert.deepEqual(keys(note), expected));

  it('come with the places of their keys', () => {
    const note = 'x [see -@{a b}; @a-b, p. 3] y';
    const [citation] = parseCitations('x [see -@{ab}, p. 3; @c] y');
    assert.deepEqual(
      citation?.items.map(({ key, start, end, keyStart, prefix, suffix }) => ({ key, start, end, keyStart, prefix, suffix })),
      [
        { key: 'ab', start: 7, end: 13, keyStart: 10, prefix: [3, 6], suffix: [13, 19] },
        { key: 'c', start: 21, end: 23, keyStart: 22, prefix: [21, 21], suffix: [23, 23] },
      ],
    );
    assert.deepEqual(keys(note), ['a-b']);
  });

  it('behind a paragraph made to hurt are found, which it would take years to read as Pandoc does', () => {
    const hostile = ['[@a;', '"', '*', "'", '@{', '\\a{'].map(piece => piece.repeat(2_000)).join('\n\n');
    assert.equal(keys(`${hostile}\n\n@last`).at(-1), 'last');
  });
});
