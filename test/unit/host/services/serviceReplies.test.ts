import assert from 'node:assert/strict';
import type { KeptReply } from '../../../../src/core/resolve';
import { ServiceReplies } from '../../../../src/host/services/serviceReplies';

const REPLY: KeptReply = { on: 1, records: [{ service: 'arxiv', version: 'preprint', facts: { title: 'T' }, related: [], notices: [] }] };

/** A file that is only in memory. */
class Memory {
  bytes: Uint8Array | undefined;
  writes = 0;

  constructor(text?: string) {
    this.bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  }

  read(): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.bytes);
  }

  write(bytes: Uint8Array): Promise<void> {
    this.bytes = bytes;
    this.writes++;
    return Promise.resolve();
  }
}

describe('kept replies', () => {
  it('are there in the next window', async () => {
    const file = new Memory();
    const replies = new ServiceReplies(file);
    await replies.set('arxiv|arxiv:2401.00001', REPLY);
    await replies.save();
    assert.deepEqual(await new ServiceReplies(file).get('arxiv|arxiv:2401.00001'), REPLY);
  });

  it('that cannot be written lose nothing of the run, and are written at its end', async () => {
    const file = new Memory();
    const write = file.write.bind(file);
    file.write = () => Promise.reject(new Error('The disk is full.'));
    const replies = new ServiceReplies(file);
    for (let count = 0; count < 45; count++) await replies.set(String(count), REPLY);
    await assert.rejects(replies.save(), /full/);
    file.write = write;
    await replies.save();
    assert.deepEqual(await new ServiceReplies(file).get('0'), REPLY);
  });

  it('are written now and then, and not where nothing is new', async () => {
    const file = new Memory();
    const replies = new ServiceReplies(file);
    for (let count = 0; count < 45; count++) await replies.set(String(count), REPLY);
    await replies.save();
    await replies.save();
    assert.equal(file.writes, 3);
  });

  it('make room for new ones, the oldest first', async () => {
    const replies = new ServiceReplies(new Memory());
    for (let count = 0; count < 3001; count++) await replies.set(String(count), REPLY);
    await replies.save();
    assert.deepEqual([await replies.get('0'), await replies.get('1')], [undefined, REPLY]);
  });

  for (const damaged of ['', '{', 'null', '{"version":0,"replies":[]}', '{"version":1,"replies":{"a":1}}', '{"version":1,"replies":[["a",{"on":"x","records":[]}],["b",{"on":1,"records":[null]}],"c",["d"]]}']) {
    it(`of a damaged file are none: ${damaged || 'nothing'}`, async () => {
      const replies = new ServiceReplies(new Memory(damaged));
      assert.deepEqual(await Promise.all(['a', 'b', 'c', 'd'].map((key) => replies.get(key))), Array(4).fill(undefined));
    });
  }

  it('are forgotten on the user’s wish', async () => {
    const file = new Memory();
    const replies = new ServiceReplies(file);
    await replies.set('a', REPLY);
    await replies.clear();
    assert.equal(await new ServiceReplies(file).get('a'), undefined);
  });
});
