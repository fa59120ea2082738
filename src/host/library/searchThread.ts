/** An index made on a thread of its own: the extension host only hands the papers over, some at a time, and takes bytes. */
import { Worker } from 'node:worker_threads';
import type { Paper } from '../../core/paper';

export interface IndexCall {
  readonly papers: readonly Paper[];
  readonly isLast: boolean;
}

export interface IndexAnswer {
  /** The index of the first `paperCount` papers, as `PaperSearch.toBytes` gives it. */
  readonly bytes: Uint8Array;
  readonly paperCount: number;
}

/** Papers a message: a few milliseconds to write. */
const PAPERS_PER_SLICE = 128;

/**
 * The index of `papers` as it grows; the last answer holds all of them. Whoever stops listening ends the thread.
 * `pause` is awaited between slices of work on this thread. Throws where there can be no thread, or where it fails.
 */
export async function* indexOnThread(papers: readonly Paper[], pause: () => Promise<void>): AsyncGenerator<IndexAnswer, void> {
  const worker = new Worker(new URL('./searchWorker.js', import.meta.url));
  const answers: (IndexAnswer | Error)[] = [];
  let wake: () => void = () => undefined;
  const take = (answer: IndexAnswer | Error) => {
    answers.push(answer);
    wake();
  };
  worker.on('message', take);
  worker.on('error', (error) => take(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => take(new Error(`The thread ended by itself (${code}).`)));
  worker.unref();
  try {
    for (let first = 0; first < papers.length; first += PAPERS_PER_SLICE) {
      const end = first + PAPERS_PER_SLICE;
      worker.postMessage({ papers: papers.slice(first, end), isLast: end >= papers.length } satisfies IndexCall);
      await pause();
    }
    for (let indexed = 0; indexed < papers.length; ) {
      if (answers.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      // An older answer is part of the newest.
      const answer = answers.splice(0).at(-1);
      if (answer instanceof Error) throw answer;
      if (answer === undefined) continue;
      indexed = answer.paperCount;
      yield answer;
    }
  } finally {
    await worker.terminate();
  }
}
