/** The thread that reads and groups: it does one thing at a time, and may be ended in the middle of it. */
import { parentPort } from 'node:worker_threads';
import { labourHere } from './labour';
import type { LabourAnswer, LabourTask } from './labourThread';

parentPort?.on('message', (task: LabourTask) => {
  const work = task.work === 'read' ? labourHere.read(task.bytes, task.fileName) : labourHere.group(task.papers, task.previous);
  const answer = (message: LabourAnswer) => parentPort?.postMessage(message);
  work.then(
    (result) => answer({ result }),
    (error: unknown) => answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
