import assert from 'node:assert/strict';
import { frontMatter, styleLine } from '../../../../../src/core/citation/plain';

describe('the front matter of a note', () => {
  const cases: readonly (readonly [name: string, note: string, bibliography: readonly string[]])[] = [
    ['names one bibliography', '---\nbibliography: refs.bib\n---\n', ['refs.bib']],
    ['names it in quotes', '---\nbibliography: "my refs.bib" # mine\n---\n', ['my refs.bib']],
    ['names it in single quotes', "---\nbibliography: 'it''s.bib'\n---\n", ["it's.bib"]],
    ['names several in brackets', '---\nbibliography: [a.bib, "b c.json",\n  d.yaml]\ntitle: x\n---\n', ['a.bib', 'b c.json', 'd.yaml']],
    ['names several in a list', '---\nbibliography:\n  - a.bib\n  # comment\n  - "b.bib"\ntitle: x\n---\n', ['a.bib', 'b.bib']],
    ['names several in a list that is not indented', '---\nbibliography:\n- a.bib\n- b.bib\n---\n', ['a.bib', 'b.bib']],
    ['names it on the next line', '---\nbibliography:\n  a.bib\n---\n', ['a.bib']],
    ['has Windows line ends', '---\r\ntitle: x\r\nbibliography: refs.bib\r\n---\r\ntext', ['refs.bib']],
    ['begins with a byte-order mark', '\ufeff---\nbibliography: refs.bib\n---\n', ['refs.bib']],
    ['ends with dots', '---\nbibliography: refs.bib\n...\n', ['refs.bib']],
    ['names none', '---\ntitle: bibliography: x\n---\n', []],
    ['names null', '---\nbibliography: ~\n---\n', []],
    ['holds the word in another place', '---\nformat:\n  bibliography: no.bib\n---\n', []],
    ['is not there', 'bibliography: refs.bib\n', []],
    ['is not closed', '---\nbibliography: refs.bib\n', []],
    ['stands further down', 'text\n---\nbibliography: refs.bib\n---\n', []],
  ];
  for (const [name, note, bibliography] of cases) it(name, () => assert.deepEqual(frontMatter(note).bibliography, bibliography));

  it('names style and language', () => {
    const { csl, lang } = frontMatter('---\ncsl: ieee.csl\nlang: de-AT\n---\n');
    assert.deepEqual([csl, lang], ['ieee.csl', 'de-AT']);
  });

  it('ends behind its last line', () => assert.equal(frontMatter('---\na: b\n---\ntext').end, 13));

  it('names its style on a line that can be pointed to', () => {
    assert.deepEqual(['---\ntitle: T\ncsl: apa\n---\n', '---\r\ncitation-style: apa\r\n---\r\n', '---\ntitle: T\n---\ncsl: apa\n', 'csl: apa'].map(styleLine), [2, 1, undefined, undefined]);
  });
});
