/** Labour on threads of its own, so that who asks stays free, and so that work nobody waits for any more can be ended. */
import { Worker } from 'node:worker_threads';
import type { DigestReading } from '../../core/digest';
import type { Paper } from '../../core/paper';
import type { ThemePreferences } from '../../core/themes';
import { aborted, type Labour, type ThemeIds } from './labour';
import type { ThemeOutline } from './themeOutline';
import { ownedBuffers } from './ownedBuffers';
import type { ThemeAnswers, ThemeQuestion } from './themeQuestion';

/** A thread without work for so long gives its memory back. */
const IDLE_MS = 60_000;

export type LabourTask =
  | { readonly work: 'read'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly work: 'group'; readonly papers: readonly Paper[]; readonly previous: readonly ThemeIds[] | undefined; readonly preferences: ThemePreferences }
  | {
      readonly work: 'consider';
      readonly what: ThemeQuestion;
      readonly papers: readonly Paper[];
      readonly themes: readonly ThemeOutline[];
      readonly preferences: ThemePreferences;
    };
export type LabourAnswer = { readonly result: unknown } | { readonly error: string };

/** Reading and grouping each have a thread, started when first needed, ended by `cancel` and started anew; so has each kind of question. */
export class LabourThreads implements Labour {
  private readonly threads = { read: new LabourThread(), group: new LabourThread() };
  private readonly considering = new Map<ThemeQuestion, LabourThread>();

  read(bytes: Uint8Array, fileName: string): Promise<DigestReading> {
    return this.threads.read.do<DigestReading>({ work: 'read', bytes, fileName }, ownedBuffers(bytes));
  }

  group(papers: readonly Paper[], previous: readonly ThemeIds[] | undefined, preferences: ThemePreferences): Promise<readonly ThemeOutline[]> {
    return this.threads.group.do<readonly ThemeOutline[]>({ work: 'group', papers, previous, preferences });
  }

  consider<What extends ThemeQuestion>(what: What, papers: readonly Paper[], themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]> {
    // The answer to a question that is asked again is no longer wanted: what it was about has changed.
    const thread = this.considering.get(what) ?? new LabourThread();
    this.considering.set(what, thread);
    return thread.do<ThemeAnswers[What]>({ work: 'consider', what, papers, themes, preferences });
  }

  cancel(what: 'read' | 'group'): void {
    this.threads[what].end(aborted());
  }
}

/** One thread, one task at a time: a second task ends the first. */
class LabourThread {
  private worker: Worker | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private waiting: { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void } | undefined;

  do<Result>(task: LabourTask, transferred: readonly ArrayBuffer[] = []): Promise<Result> {
    if (this.waiting !== undefined) this.end(aborted());
    clearTimeout(this.idle);
    return new Promise<Result>((resolve, reject) => {
      this.waiting = { resolve: (result) => resolve(result as Result), reject };
      this.start().postMessage(task, transferred);
    });
  }

  end(reason: Error): void {
    // A thread in the middle of its work hears nothing; an idle one stays for the next task.
    if (this.waiting === undefined) return;
    void this.worker?.terminate();
    this.worker = undefined;
    const { reject } = this.waiting;
    this.waiting = undefined;
    reject(reason);
  }

  private rest(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(new URL('./labourWorker.js', import.meta.url));
    worker.on('message', (answer: LabourAnswer) => {
      if (worker !== this.worker) return;
      const waiting = this.waiting;
      this.waiting = undefined;
      this.idle = setTimeout(() => this.rest(), IDLE_MS).unref();
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(new Error(answer.error));
    });
    worker.on('error', (error) => {
      if (worker === this.worker) this.end(error instanceof Error ? error : new Error(String(error)));
    });
    worker.unref();
    return (this.worker = worker);
  }
}
