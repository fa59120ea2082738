import assert from 'node:assert/strict';
import { extendList, plainCitation, applyEdits } from '../../../../../src/core/citation/plain';
import { POLCA, SPLITWISE } from '../papers';

const KEYS = new Map([[POLCA.id, 'a'], [SPLITWISE.id, 'b']]);

describe('a citation in LaTeX', () => {
  const notes: readonly (readonly [note: string, expected: string])[] = [
    ['', '\\cite{a,b}'],
    ['\\autocite{x} and \\autocite[p. 3]{y}, but \\cite{z}', '\\autocite{a,b}'],
    ['\\parencite*{x}', '\\parencite{a,b}'],
    ['\\textcite{x} \\textcite{y} \\citep{z}', '\\citep{a,b}'],
    ['\\citeauthor{x} \\nocite{*} \\citestyle{z}', '\\cite{a,b}'],
  ];
  for (const [note, expected] of notes) it(`is ${expected} in ${JSON.stringify(note)}`, () => assert.equal(plainCitation([POLCA, SPLITWISE], 'latex', KEYS, new Map(), note), expected));

  const nameless: readonly (readonly [note: string, expected: string])[] = [['', '\\citeyearpar{a}'], ['\\autocite{x}', '\\autocite*{a}'], ['\\citep{x}', '\\citeyearpar{a}']];
  for (const [note, expected] of nameless) {
    it(`without author is ${expected} in ${JSON.stringify(note)}`, () => assert.equal(plainCitation([POLCA], 'latex', KEYS, new Map([[POLCA.id, { suppressAuthor: true }]]), note), expected));
  }

  it('goes on with the command that the cursor is in', () => {
    const text = '\\autocite{x}';
    assert.equal(applyEdits(text, extendList(text, 11, [{ key: 'a', locator: 'p. 3' }]) ?? []), '\\autocite{x}\\autocite[p. 3]{a}');
  });
});
