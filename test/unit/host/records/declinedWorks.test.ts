import assert from 'node:assert/strict';
import { DeclinedWorks } from '../../../../src/host/records/declinedWorks';
import type { CompletedRecord, RecordFacts } from '../../../../src/core/resolve/plain';
import { memento } from './memento';

const work = (facts: Partial<RecordFacts>): { readonly record: CompletedRecord } => ({ record: { facts: { title: 'Heat', ...facts }, sources: {}, notices: [] } });
const [first, second] = [work({ doi: '10.5555/1' }), work({ doi: '10.5555/2' })];

describe('works that a paper is not', () => {
  const cases: readonly { readonly name: string; readonly declined: ReturnType<typeof work>; readonly offered: ReturnType<typeof work>; readonly isOpen: boolean }[] = [
    { name: 'are not offered again', declined: first, offered: first, isOpen: false },
    { name: 'are not others of the same title', declined: first, offered: second, isOpen: true },
    { name: 'are known by their identifier when more is known of them', declined: first, offered: work({ doi: '10.5555/1', arxiv: '2401.00001', title: 'The Heat' }), isOpen: false },
    { name: 'are known by title and year where they have no identifier', declined: work({ date: '2024-01-02' }), offered: work({ date: '2024', title: 'HEAT.' }), isOpen: false },
    { name: 'are others where the year is another one', declined: work({ date: '2024' }), offered: work({ date: '2020' }), isOpen: true },
  ];
  for (const { name, declined, offered, isOpen } of cases) {
    it(name, async () => {
      const works = new DeclinedWorks(memento());
      await works.add('title:heat', [declined]);
      assert.equal(works.open('title:heat', [offered]).length, isOpen ? 1 : 0);
    });
  }

  it('may be another paper', async () => {
    const works = new DeclinedWorks(memento());
    await works.add('title:heat', [first]);
    assert.equal(works.open('title:cold', [first]).length, 1);
  });

  it('are remembered beside those of before, in the next window as well', async () => {
    const state = memento();
    await new DeclinedWorks(state).add('title:heat', [first]);
    await new DeclinedWorks(state).add('title:heat', [second]);
    assert.deepEqual(new DeclinedWorks(state).open('title:heat', [first, second]), []);
  });
});
