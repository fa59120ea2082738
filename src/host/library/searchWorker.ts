/** The thread that makes an index: takes papers in slices, then sends the bytes of what is indexed, first of a part, at last of all. */
import { parentPort } from 'node:worker_threads';
import type { Paper } from '../../core/paper';
import { PaperSearch } from '../../core/search';
import type { IndexAnswer, IndexCall } from './searchThread';

/** Papers after which the first bytes are sent; the next ones after so many times as many, so that all of them cost little more than the last. */
const FIRST_ANSWER = 1024;
const GROWTH = 8;

const papers: Paper[] = [];

parentPort?.on('message', (call: IndexCall) => {
  papers.push(...call.papers);
  if (call.isLast) makeIndex();
});

function makeIndex(): void {
  const search = new PaperSearch();
  let next = FIRST_ANSWER;
  for (const updating = search.updating(papers); updating.next().done !== true; ) {
    if (search.paperCount < next || search.paperCount === papers.length) continue;
    next = search.paperCount * GROWTH;
    send(search);
  }
  send(search);
}

function send(search: PaperSearch): void {
  const bytes = search.toBytes();
  parentPort?.postMessage({ bytes, paperCount: search.paperCount } satisfies IndexAnswer, [bytes.buffer]);
}
