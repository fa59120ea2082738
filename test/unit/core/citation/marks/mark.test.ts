import assert from 'node:assert/strict';
import { formatCitation } from '../../../../../src/core/citation';
import { applyEdits, citationAt, citedKeys, extendList, parseCitations, plainCitation, type CitationDetails, type PlainFormat } from '../../../../../src/core/citation/plain';
import { POLCA, SPLITWISE } from '../papers';

const keys = new Map([[POLCA.id, 'a'], [SPLITWISE.id, 'b']]);
const FULL: CitationDetails = { prefix: 'see', locator: 'pp. 33-35' };

describe('a citation with prefix, locator and the author left out', () => {
  const cases: readonly (readonly [format: PlainFormat, first: CitationDetails, second: CitationDetails, expected: string])[] = [
    ['pandoc', FULL, {}, '[see @a, pp. 33-35; @b]'],
    ['pandoc', { suppressAuthor: true }, { locator: 'chap. 2' }, '[-@a; @b, chap. 2]'],
    ['pandoc', { prefix: ' ', locator: '' }, {}, '[@a; @b]'],
    ['pandoc', { locator: 'p. 3; @c]' }, {}, '[@a, p. 3\\; \\@c\\]; @b]'],
    ['pandoc', { prefix: 'see [1]' }, {}, '[see [1] @a; @b]'],
    ['narrative', FULL, {}, '@a [pp. 33-35], @b'],
    ['latex', FULL, {}, '\\cite[see][pp. 33-35]{a}\\cite{b}'],
    ['latex', { locator: 'p. 3' }, { locator: 'p. 4' }, '\\cite[p. 3]{a}\\cite[p. 4]{b}'],
    ['latex', { prefix: 'see' }, {}, '\\cite[see][]{a}\\cite{b}'],
    ['latex', { suppressAuthor: true }, { suppressAuthor: true }, '\\citeyearpar{a,b}'],
    ['latex', { locator: 'eq. [2]' }, {}, '\\cite[{eq. [2]}]{a}\\cite{b}'],
    ['myst', FULL, {}, '{cite:p}`{see}a{pp. 33-35},b`'],
    ['myst', { suppressAuthor: true, locator: 'p. 3' }, {}, '{cite:yearpar}`a{p. 3}` {cite:p}`b`'],
    ['wikilink', FULL, {}, '[[@a]] [[@b]]'],
  ];
  for (const [format, first, second, expected] of cases) {
    it(`stands in ${format} as ${expected}`, () => {
      assert.equal(plainCitation([POLCA, SPLITWISE], format, keys, new Map([[POLCA.id, first], [SPLITWISE.id, second]])), expected);
    });
  }

  for (const [format, first, second, expected] of cases) {
    it(`is read back with its keys from ${expected}`, () => {
      const text = plainCitation([POLCA, SPLITWISE], format, keys, new Map([[POLCA.id, first], [SPLITWISE.id, second]]));
      assert.deepEqual(citedKeys(text).map(({ key }) => key), ['a', 'b']);
    });
  }

  it('keeps what would end it as text of its own', () => {
    const [citation] = parseCitations(plainCitation([POLCA], 'pandoc', keys, new Map([[POLCA.id, { prefix: 'a ] b', locator: 'p. 3 [x; @y' }]])));
    assert.equal(citation?.items.length, 1);
  });
});

describe('a formatted citation with a locator', () => {
  const cases: readonly (readonly [details: CitationDetails, expected: RegExp])[] = [
    [{ locator: 'pp. 33-35' }, /^\(Patel.*, 2023, pp\. 33–35\)$/],
    [{ locator: '33' }, /^\(Patel.*, 2023, p\. 33\)$/],
    [{ locator: 'chap. 2', prefix: 'see' }, /^\(see Patel.*, 2023, Chapter 2|^\(see Patel.*, 2023, [Cc]hap\. 2\)$/],
    [{ suppressAuthor: true, locator: 'p. 3' }, /^\(2023, p\. 3\)$/],
    [{ locator: 'passim' }, /^\(Patel.*, 2023, passim\)$/],
  ];
  for (const [details, expected] of cases) {
    it(`says ${JSON.stringify(details)} in APA`, () => {
      assert.match(formatCitation([POLCA], { format: 'citation', keys, details: new Map([[POLCA.id, details]]) }), expected);
    });
  }
});

describe('a citation that is extended by one with a locator', () => {
  const mark = { key: 'b', locator: 'p. 4' };
  const cases: readonly (readonly [note: string, expected: string])[] = [
    ['[see @a, p. 3|]', '[see @a, p. 3; @b, p. 4]'],
    ['\\cite{a|}', '\\cite{a}\\cite[p. 4]{b}'],
    ['\\cite[p. 3]{b|}', '\\cite[p. 3]{b}'],
    ['{cite:p}`{see}a{p. 3}|`', '{cite:p}`{see}a{p. 3},b{p. 4}`'],
  ];
  for (const [note, expected] of cases) {
    it(`comes from ${note} to ${expected}`, () => {
      const offset = note.indexOf('|');
      const text = note.replace('|', '');
      assert.equal(applyEdits(text, extendList(text, offset, [mark]) ?? citationAt(text, offset, [mark])), expected);
    });
  }
});
