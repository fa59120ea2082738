/** The other thread: does what may take longer than a frame. It knows core alone; `background.ts` speaks to it. */
import { parentPort } from 'node:worker_threads';
import { groupByTheme } from '../core/themes';
import type { BackgroundRequest, BackgroundAnswer } from './background';
import { readDigestBytes } from './readDigestBytes';

parentPort?.on('message', (request: BackgroundRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: BackgroundRequest): BackgroundAnswer {
  try {
    switch (request.task) {
      case 'read':
        return { id: request.id, result: readDigestBytes(request.bytes, request.fileName) };
      case 'group':
        return { id: request.id, result: groupByTheme(request.papers, request.previous) };
    }
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
