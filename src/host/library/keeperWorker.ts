/** The thread of the keeper: answers the calls of `keeperThread.ts`, and sends many papers in slices, the next one when it is asked for. */
import { parentPort } from 'node:worker_threads';
import { DigestKeeper } from './digestKeeper';
import type { KeeperAnswer, KeeperCall } from './keeperThread';
import { LabourBySize } from './labourBySize';
import { ownedBuffers } from './ownedBuffers';

/** Papers a message: the other thread needs a few milliseconds to take them. */
const PAPERS_PER_SLICE = 256;

const keeper = new DigestKeeper(new LabourBySize());
const askedForMore = new Map<number, () => void>();

parentPort?.on('message', (call: KeeperCall) => {
  if (call.call === 'more') {
    askedForMore.get(call.id)?.();
    return;
  }
  if (call.call === 'cancel') {
    keeper.cancel(call.what);
    return;
  }
  answer(call).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    send({ id: call.id, error: { name, message } });
  });
});

async function answer(call: Exclude<KeeperCall, { call: 'more' | 'cancel' }>): Promise<void> {
  const { id } = call;
  switch (call.call) {
    case 'read':
      return send({ id, result: await keeper.read(call.key, call.bytes, call.fileName) });
    case 'accept':
      return send({ id, result: await keeper.accept(call.key) });
    case 'know':
      return send({ id, result: await keeper.know(call.key, call.papers) });
    case 'merge': {
      const { places, fresh, problems } = await keeper.merge(call.keys, call.known);
      let first = 0;
      for (; fresh.length - first > PAPERS_PER_SLICE; first += PAPERS_PER_SLICE) {
        const more = new Promise<void>((resolve) => askedForMore.set(id, resolve));
        send({ id, papers: fresh.slice(first, first + PAPERS_PER_SLICE) });
        await more;
      }
      askedForMore.delete(id);
      return send({ id, result: { places, fresh: fresh.slice(first), problems } });
    }
    case 'prepare':
      return send({ id, result: await keeper.prepare(call.keys, call.known) });
    case 'rehearse':
      return send({ id, result: await keeper.rehearse(call.bytes, call.fileName) });
    case 'group':
      return send({ id, result: await keeper.group(call.afresh, call.preferences) });
    case 'adopt':
      return send({ id, result: await keeper.adopt(call.themes) });
    case 'consider':
      return send({ id, result: await keeper.consider(call.what, call.themes, call.preferences) });
    case 'pack': {
      const bytes = await keeper.pack(call.program, call.memo);
      return send({ id, result: bytes }, ownedBuffers(bytes));
    }
    case 'restore':
      return send({ id, result: await keeper.restore(call.program, call.bytes) });
    case 'retain':
      return send({ id, result: await keeper.retain(call.keys, call.afresh) });
  }
}

function send(message: KeeperAnswer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
