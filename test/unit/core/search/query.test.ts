import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Condition } from '../../../../src/core/search';
import { asksFor, parseQuery, suggestFilters } from '../../../../src/core/search';

describe('a query', () => {
  const queries: readonly (readonly [string, string, readonly Condition[], readonly Condition[]])[] = [
    ['low power', 'low power', [], []],
    ['author:patel power', 'power', [{ kind: 'words', field: 'authors', words: 'patel' }], []],
    ['author:"Pratyush Patel"', '', [{ kind: 'words', field: 'authors', words: 'Pratyush Patel' }], []],
    ['Theme:spiking', '', [{ kind: 'words', field: 'theme', words: 'spiking' }], []],
    ['year:2023..2025', '', [{ kind: 'years', from: 2023, to: 2025 }], []],
    ['year:2023', '', [{ kind: 'years', from: 2023, to: 2023 }], []],
    ['year:2023.', '', [{ kind: 'years', from: 2023, to: 2023 }], []],
    ['year:2023..', '', [{ kind: 'years', from: 2023, to: 9999 }], []],
    ['year:..2019', '', [{ kind: 'years', from: 0, to: 2019 }], []],
    ['year:202', '', [{ kind: 'years', from: 2020, to: 2029 }], []],
    [
      'has:code is:cited',
      '',
      [
        { kind: 'flag', flag: 'code' },
        { kind: 'flag', flag: 'cited' },
      ],
      [],
    ],
    ['"phase splitting" llm', 'phase splitting llm', [{ kind: 'phrase', text: 'phase splitting', open: false }], []],
    ['"phase spl', 'phase spl', [{ kind: 'phrase', text: 'phase spl', open: true }], []],
    ['energy -quantum', 'energy', [], [{ kind: 'words', field: undefined, words: 'quantum' }]],
    ['-author:li', '', [], [{ kind: 'words', field: 'authors', words: 'li' }]],
    ['-"neural network"', '', [], [{ kind: 'phrase', text: 'neural network', open: false }]],
    ['since:2026-11-27', '', [{ kind: 'seen', from: '2026-11-27' }], []],
    ['-since:2026-11-27T14:03', '', [], [{ kind: 'seen', from: '2026-11-27T14:03' }]],
    ['-is:new', '', [], [{ kind: 'flag', flag: 'new' }]],
    ['is:Unread -is:toRead', '', [{ kind: 'flag', flag: 'unread' }], [{ kind: 'flag', flag: 'toread' }]],
    // Not filters: plain text.
    ['eclip: energy-efficient and', 'eclip: energy-efficient and', [], []],
    ['colour:red', 'colour:red', [], []],
    ['year:soon', 'year:soon', [], []],
    ['is:good', 'is:good', [], []],
    ['since:yesterday', 'since:yesterday', [], []],
    ['low-power - or not', 'low-power - or not', [], []],
    // Not finished: asks nothing yet.
    ['power author:', 'power', [], []],
    ['power is:ci', 'power', [], []],
    ['power is:rea', 'power', [], []],
    ['power year:', 'power', [], []],
    ['power since:2026-1', 'power', [], []],
    ['""', '""', [], []],
    ['', '', [], []],
  ];
  for (const [query, text, required, excluded] of queries) {
    it(`${query === '' ? 'that is empty' : query} is read`, () => {
      const read = parseQuery(query);
      assert.deepEqual([read.text.replaceAll(/\s+/g, ' '), read.required, read.excluded], [text === '""' ? '' : text, required, excluded]);
    });
  }

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => void parseQuery(query)));
  });
});

describe('completing a filter', () => {
  const boxes: readonly (readonly [string, readonly string[]])[] = [
    ['a', ['author:']],
    ['power au', ['author:']],
    ['is:', ['is:cited', 'is:new', 'is:unread', 'is:toread', 'is:read']],
    ['power is:n', ['is:new']],
    ['-ha', ['has:']],
    ['is:new', []],
    ['author:pa', []],
    ['quantum', []],
    ['"in a ti', []],
  ];
  for (const [text, suggestions] of boxes) {
    it(`"${text}" offers ${suggestions.length === 0 ? 'nothing' : suggestions.join(', ')}`, () =>
      assert.deepEqual(
        suggestFilters(text, text.length).map((suggestion) => suggestion.text),
        suggestions,
      ));
  }

  it('says of each what it asks for', () => {
    const described = ['power ', 'has:', 'is:'].flatMap((text) => suggestFilters(text, text.length));
    assert.equal(new Set(described.map(({ description }) => description)).size, described.length);
  });

  it('between words offers every filter', () => assert.ok(suggestFilters('power ', 6).length >= 7));

  it('replaces what was typed, and only that', () => {
    const [suggestion] = suggestFilters('power -au later', 9);
    assert.deepEqual([suggestion?.start, suggestion?.end], [7, 9]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, caret) => void suggestFilters(text, caret)));
  });
});

describe('whether a query asks for what is cited', () => {
  const queries: readonly (readonly [string, boolean])[] = [
    ['is:cited', true],
    ['power -is:cited', true],
    ['is:new', false],
    ['is:cite', false],
    ['"is:cited"', false],
    ['cited', false],
  ];
  for (const [query, asks] of queries) it(`${query}: ${asks ? 'yes' : 'no'}`, () => assert.equal(asksFor(query, 'cited'), asks));
});
