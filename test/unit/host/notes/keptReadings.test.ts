import assert from 'node:assert/strict';
import { KeptReadings } from '../../../../src/host/notes/keptReadings';

describe('kept readings', () => {
  let reads: string[] = [];
  const read = (what: string) => async () => {
    reads.push(what);
    return Promise.resolve({ what });
  };

  beforeEach(() => {
    reads = [];
  });

  it('read a file once for all who ask at the same time', async () => {
    const readings = new KeptReadings<{ readonly what: string }>(2);
    const asked = await Promise.all(Array.from({ length: 100 }, () => readings.of('a', '1', read('a'))));
    assert.deepEqual([reads, new Set(asked).size], [['a'], 1]);
  });

  it('read a file again when it has changed, also while the version before is being read', async () => {
    const readings = new KeptReadings<{ readonly what: string }>(2);
    const asked = await Promise.all([readings.of('a', '1', read('old')), readings.of('a', '2', read('new')), readings.of('a', '2', read('newer'))]);
    assert.deepEqual(asked.map(({ what }) => what), ['old', 'new', 'new']);
  });

  it('try again after a failure', async () => {
    const readings = new KeptReadings<{ readonly what: string }>(2);
    await assert.rejects(readings.of('a', '1', () => Promise.reject(new Error('gone'))), /gone/);
    assert.equal((await readings.of('a', '1', read('a'))).what, 'a');
  });

  it('give up the one not used for the longest time', async () => {
    const readings = new KeptReadings<{ readonly what: string }>(2);
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await readings.of(name, '1', read(name));
    assert.deepEqual(reads, ['a', 'b', 'c', 'b']);
  });
});
