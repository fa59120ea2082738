import assert from 'node:assert/strict';
import type { CompletedEntry } from '../../../../src/host/records/recordFile';
import { withoutChange } from '../../../../src/host/records/withoutChange';

/** Told by the paper and, behind a slash, by what its record says. */
function entry(name: string): CompletedEntry {
  const [title = '', venue = ''] = name.split('/');
  return { paper: { id: `title:${title}`, title }, record: { facts: { title, authors: [], venue }, sources: {}, notices: [] } };
}

describe('taking back a change of the completed records', () => {
  const cases: readonly (readonly [name: string, now: string, before: string, after: string, expected: string])[] = [
    ['takes away what was added', 'a b', 'a', 'a b', 'a'],
    ['brings back what was forgotten', 'a', 'a b', 'a', 'a b'],
    ['brings back what was replaced', 'a/new', 'a/old', 'a/new', 'a/old'],
    ['keeps what was completed since', 'a b c', '', 'a', 'b c'],
    ['keeps what took the place of what it had added', 'a/newer', 'a/old', 'a/new', 'a/newer'],
    ['keeps what was completed again since it was forgotten', 'a/again', 'a/old', '', 'a/again'],
    ['does nothing a second time', 'a', 'a', 'a b', 'a'],
  ];
  for (const [name, now, before, after, expected] of cases) {
    it(name, () => {
      const entries = (names: string) => names.split(' ').filter(Boolean).map(entry);
      assert.deepEqual(withoutChange(entries(now), entries(before), entries(after)), entries(expected));
    });
  }
});
