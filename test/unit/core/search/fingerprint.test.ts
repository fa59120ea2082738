import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paper } from '../../../../src/core/paper';
import { fingerprint } from '../../../../src/core/search/fingerprint';
import { paper } from './samplePapers';

const FIRST = paper('Splitwise', {
  abstract: 'We split phases.',
  authors: ['Pratyush Patel', 'Esha Choukse'],
  headings: ['Power'],
  date: '2023-11',
  venue: 'ISCA',
});

describe('the fingerprint of a paper', () => {
  const changes: readonly (readonly [string, Partial<Paper>])[] = [
    ['title', { title: 'Splitwide' }],
    ['abstract', { abstract: 'We split phrases.' }],
    ['order of authors', { authors: FIRST.authors.toReversed() }],
    ['border between names', { authors: [{ family: 'tel', given: 'PratyushPa' }, FIRST.authors[1]!] }],
    ['headings', { headings: [] }],
    ['kind of a word', { headings: [], keywords: ['Power'] }],
    ['date', { date: '2023-12' }],
    ['venue', { venue: 'ISCB' }],
    ['citation key', { citationKey: 'patel' }],
  ];
  for (const [what, change] of changes)
    it(`changes with its ${what}`, () => assert.notEqual(fingerprint({ ...FIRST, ...change }), fingerprint(FIRST)));

  it('does not change with where it was read', () => {
    assert.equal(fingerprint({ ...FIRST, sources: [{ uri: 'a', startLine: 1, endLine: 2 }] }), fingerprint(FIRST));
  });

  it('differs between any two abstracts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) =>
        assert.equal(fingerprint({ ...FIRST, abstract: one }) === fingerprint({ ...FIRST, abstract: other }), one === other),
      ),
    );
  });

  it('is a whole number that a double holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => assert.ok(Number.isSafeInteger(fingerprint({ ...FIRST, title })))));
  });

  it('differs between abstracts that differ in a few letters of the same weight', () => {
    const letters = 'abcdefghij';
    const prints = new Set<number>();
    for (const a of letters)
      for (const b of letters) for (const c of letters) prints.add(fingerprint({ ...FIRST, abstract: `xxx${a}yyyyxxx${b}yyyyxxx${c}` }));
    assert.equal(prints.size, letters.length ** 3);
  });
});
