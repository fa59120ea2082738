/** The thread that reads and groups: it does one thing at a time, and may be ended in the middle of it. */
import { parentPort } from 'node:worker_threads';
import { labourHere } from './labour';
import type { LabourAnswer, LabourTask } from './labourThread';

parentPort?.on('message', (task: LabourTask) => {
  const work = workOn(task);
  const answer = (message: LabourAnswer) => parentPort?.postMessage(message);
  work.then(
    (result) => answer({ result }),
    (error: unknown) => answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function workOn(task: LabourTask): Promise<unknown> {
  switch (task.work) {
    case 'read':
      return labourHere.read(task.bytes, task.fileName);
    case 'group':
      return labourHere.group(task.papers, task.previous, task.preferences);
    case 'consider':
      return labourHere.consider(task.what, task.papers, task.themes, task.preferences);
  }
}
