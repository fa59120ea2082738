import assert from 'node:assert/strict';
import { applyEdits, citationAt } from '../../../../../src/core/citation/plain';

/** The text with the cursor at `|` before, and after citing @k there. */
type Case = readonly [name: string, before: string, after: string];

function cite(before: string, format: 'pandoc' | 'narrative'): string {
  const offset = before.indexOf('|');
  const text = before.replace('|', '');
  return applyEdits(text, citationAt(text, offset, ['k'], format));
}

describe('a citation at the cursor', () => {
  const cases: readonly Case[] = [
    ['stands at an empty place', 'as shown | here', 'as shown [@k] here'],
    ['extends brackets', 'x [@a|] y', 'x [@a; @k] y'],
    ['extends brackets it stands behind', 'x [@a]| y', 'x [@a; @k] y'],
    ['extends brackets it stands before', 'x |[@a] y', 'x [@a; @k] y'],
    ['keeps prefixes and locators', '[see @a, pp. 33|-35; also @b, chap. 2]', '[see @a, pp. 33-35; also @b, chap. 2; @k]'],
    ['keeps a suppressed author', '[-@a|]', '[-@a; @k]'],
    ['keeps white space before the bracket', '[@a |]', '[@a; @k ]'],
    ['goes across a line break', '[@a,\n|p. 3]', '[@a,\np. 3; @k]'],
    ['goes behind a bare key', '@a| says', '@a [@k] says'],
    ['joins the bracket of a bare key', '@a [p. 3|] says', '@a [p. 3; @k] says'],
    ['is not repeated in brackets', '[@k; @a|]', '[@k; @a]'],
    ['is not repeated behind its bare key', '@k|', '@k'],
    ['fills brackets the editor closed', '[|]', '[@k]'],
    ['stays apart from a link', '[text]|', '[text] [@k]'],
    ['stays apart from an image mark', 'Wow!|', 'Wow! [@k]'],
    ['stays apart from a bracket behind it', '|(x)', '[@k] (x)'],
    ['leaves a wiki link whole', '[[@a]] |', '[[@a]] [@k]'],
    ['stands behind a wiki link it touches', '[[@a]]|', '[[@a]] [@k]'],
    ['is plain text in a code span', '`[@a|]`', '`[@a[@k]]`'],
    ['is plain text in a fence', '```\n[@a|]\n```', '```\n[@a[@k]]\n```'],
    ['leaves front matter alone', '---\nnocite: "[@a|]"\n---\n', '---\nnocite: "[@a[@k]]"\n---\n'],
    ['is not drawn into an e-mail address', 'a@b.c|', 'a@b.c[@k]'],
    ['is not drawn into an escaped citation', '\\[@a\\] |', '\\[@a\\] [@k]'],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(cite(before, 'pandoc'), after));
});

describe('a narrative citation at the cursor', () => {
  const cases: readonly Case[] = [
    ['stands bare', 'as | says', 'as @k says'],
    ['keeps clear of the word before it', 'as|', 'as @k'],
    ['keeps clear of the word behind it', '|says', '@k says'],
    ['leaves punctuation where it is', 'so |.', 'so @k.'],
    ['follows a bare key', '@a| says', '@a, @k says'],
    ['joins brackets', '[@a|]', '[@a; @k]'],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(cite(before, 'narrative'), after));
});

describe('a citation with affixes at the cursor', () => {
  const marks = [{ key: 'k', prefix: 'see', locator: 'pp. 33-35', suppressAuthor: true }, { key: 'l', locator: 'chap. 2' }];
  it('has them in brackets', () => assert.equal(applyEdits('', citationAt('', 0, marks)), '[see -@k, pp. 33-35; @l, chap. 2]'));
  it('has them behind a narrative key', () => assert.equal(applyEdits('', citationAt('', 0, marks.slice(1), 'narrative')), '@l [chap. 2]'));
});

describe('several keys at the cursor', () => {
  it('stand in the order given, each once', () => assert.equal(applyEdits('', citationAt('', 0, ['b', 'a', 'b'])), '[@b; @a]'));
});
