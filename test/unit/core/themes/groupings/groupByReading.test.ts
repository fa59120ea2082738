import assert from 'node:assert/strict';
import type { ReadingState } from '../../../../../src/core/paper';
import { groupByReading } from '../../../../../src/core/themes';
import { paper } from '../papers';

describe('groupByReading', () => {
  const papers = ['A', 'B', 'C', 'D'].map((title) => paper(title, '', { id: title }));
  const cases: readonly (readonly [what: string, marks: Readonly<Record<string, ReadingState>>, groups: string])[] = [
    ['has one group where nothing is marked', {}, 'Unread: A B C D'],
    ['has what is to read first and what is read last', { B: 'read', C: 'toRead' }, 'To read: C | Unread: A D | Read: B'],
    ['leaves out empty groups', { A: 'read', B: 'read', C: 'read', D: 'read' }, 'Read: A B C D'],
  ];
  for (const [what, marks, groups] of cases) {
    it(what, () => {
      const found = groupByReading(papers, ({ id }) => marks[id] ?? 'unread');
      assert.equal(found.map(({ name, papers: members }) => `${name}: ${members.map(({ id }) => id).join(' ')}`).join(' | '), groups);
    });
  }
});
