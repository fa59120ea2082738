import assert from 'node:assert/strict';
import { readMarkup } from '../../../../../src/core/digest/text/markup';

/** Tags and texts, in one line. */
function read(text: string, mode: 'xml' | 'html' = 'xml'): string {
  const parts: string[] = [];
  readMarkup(text, mode, {
    open: (name, attributes) => parts.push(`<${[name, ...Array.from(attributes, ([key, value]) => `${key}=${value}`)].join(' ')}>`),
    text: (piece) => parts.push(piece),
    close: (name) => parts.push(`</${name}>`),
  });
  return parts.join('');
}

describe('markup with a quotation mark too few', () => {
  for (const [what, text, expected] of [
    ['ends at the next tag', '<a b="x>one</a><a b="y">two</a>', '<a b=x>one</a><a b=y>two</a>'],
    ['or of another kind', `<a b='x">one</a><a b="it's">two</a>`, `<a b=x">one</a><a b=it's>two</a>`],
    ['keeps what is well written', `<a b="it's" c='a > b'>one "two</a>`, `<a b=it's c=a > b>one "two</a>`],
    ['is none within a section or a comment', '<![CDATA[<a b="x]]><!-- <a b="x --><a b="y">two</a>', '<a b="x<a b=y>two</a>'],
    ['takes a section that never ends as it is', '<a b="y">two</a><![CDATA[<a b="x', '<a b=y>two</a><a b="x'],
  ] as const) {
    it(what, () => assert.equal(read(text), expected));
  }

  it('goes on in HTML, where a value may have tags', () => {
    assert.equal(read('<a b="<i>x</i>">one</a>', 'html'), '<a b=<i>x</i>>one</a>');
  });
});
