import assert from 'node:assert/strict';
import { NO_OVERRIDES, mergeOverrides, type Overrides } from '../../../../../src/core/themes';

describe('mergeOverrides', () => {
  const names = (entries: string): Overrides => ({ ...NO_OVERRIDES, names: new Map(entries.split(' ').filter(Boolean).map((entry) => entry.split('=') as [string, string])) });
  const cases: readonly (readonly [what: string, base: string, theirs: string, ours: string, merged: string])[] = [
    ['keeps what either added', '', 'x=1', 'y=2', 'x=1 y=2'],
    ['takes what they changed of the base', 'x=1 y=1', 'x=2 y=1', 'x=1 y=1', 'x=2 y=1'],
    ['takes what we changed of the base', 'x=1', 'x=1', 'x=3', 'x=3'],
    ['holds with ours where both changed', 'x=1', 'x=2', 'x=3', 'x=3'],
    ['drops what we took away', 'x=1 y=1', 'x=1 y=1 z=1', 'y=1', 'y=1 z=1'],
    ['drops what they took away', 'x=1 y=1', 'y=1', 'x=1 y=1 z=1', 'y=1 z=1'],
  ];
  for (const [what, base, theirs, ours, merged] of cases) {
    it(what, () => assert.deepEqual(mergeOverrides(names(base), names(theirs), names(ours)), names(merged)));
  }

  it('merges made themes by id, and lists of words as sets', () => {
    const made = (name: string): Overrides => ({ ...NO_OVERRIDES, themes: [{ id: 'own:a', name, terms: [] }], neverNames: ['Jet', name] });
    assert.deepEqual(mergeOverrides(made('A'), made('A'), made('Mine')), { ...NO_OVERRIDES, themes: [{ id: 'own:a', name: 'Mine', terms: [] }], neverNames: ['Jet', 'Mine'] });
  });
});
