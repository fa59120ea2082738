/**
 * Work that may be big: done at once where it is small, in a worker thread where it is not, so that the extension host
 * (which every extension shares) always answers.
 */
import { Worker } from 'node:worker_threads';
import { CancellationError, type CancellationToken, type Disposable } from 'vscode';
import type { Paper, Theme } from '../core/paper';
import type { DigestReading } from '../core/digest';

type Task =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly task: 'group'; readonly papers: readonly Paper[]; readonly previous: readonly Theme[] | undefined };
export type BackgroundRequest = Task & { readonly id: number };
export type BackgroundAnswer = { readonly id: number; readonly result?: unknown; readonly error?: string };

/** Below these sizes the work takes a few milliseconds, less than starting a thread. */
const INLINE_BYTES = 512 * 1024;
const INLINE_PAPERS = 300;

export class Background implements Disposable {
  private worker: Worker | undefined;
  private nextId = 0;
  private readonly waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  /** Reads a digest from the bytes of its file. Rejects with CancellationError when cancelled. */
  async readDigest(bytes: Uint8Array, fileName: string, token: CancellationToken): Promise<DigestReading> {
    if (bytes.length > INLINE_BYTES) return this.ask({ task: 'read', bytes, fileName }, token);
    const { readDigestBytes } = await import('./readDigestBytes');
    return readDigestBytes(bytes, fileName);
  }

  /** Groups papers by theme, keeping placed what `previous` placed. The themes hold the very Paper objects handed in. */
  async groupByTheme(papers: readonly Paper[], previous: readonly Theme[] | undefined, token: CancellationToken): Promise<readonly Theme[]> {
    if (papers.length <= INLINE_PAPERS) {
      const { groupByTheme } = await import('../core/themes');
      return groupByTheme(papers, previous);
    }
    const themes = await this.ask<readonly Theme[]>({ task: 'group', papers, previous }, token);
    const own = new Map(papers.map((paper) => [paper.id, paper]));
    return themes.map((theme) => ({ ...theme, papers: theme.papers.flatMap((copy) => own.get(copy.id) ?? []) }));
  }

  dispose(): void {
    this.stop(new CancellationError());
  }

  private ask<T>(task: Task, token: CancellationToken): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = this.nextId++;
      // A worker in the middle of a parse hears nothing: cancelling ends the thread, the next request starts another.
      const cancelling = token.onCancellationRequested(() => this.stop(new CancellationError()));
      this.waiting.set(id, {
        resolve: (result) => (cancelling.dispose(), resolve(result as T)),
        reject: (error) => (cancelling.dispose(), reject(error)),
      });
      this.start().postMessage({ ...task, id });
    });
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./backgroundWorker.js', import.meta.url));
    worker.on('message', ({ id, result, error }: BackgroundAnswer) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error));
    });
    worker.on('error', (error) => this.stop(error instanceof Error ? error : new Error(String(error))));
    worker.unref();
    return (this.worker = worker);
  }

  private stop(reason: Error): void {
    void this.worker?.terminate();
    this.worker = undefined;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
