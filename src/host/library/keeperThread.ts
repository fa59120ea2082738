/** A keeper on a thread of its own: the extension host, which every extension shares, only takes papers from it, some at a time. */
import { Worker } from 'node:worker_threads';
import type { Paper } from '../../core/paper';
import type { ThemePreferences } from '../../core/themes';
import type { DigestSummary, Keeper, MergedPapers } from './digestKeeper';
import { aborted } from './labour';
import { ownedBuffers } from './ownedBuffers';
import type { ThemeOutline } from './themeOutline';
import type { ThemeAnswers, ThemeQuestion } from './themeQuestion';

type Call =
  | { readonly call: 'read'; readonly key: string; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly call: 'accept'; readonly key: string }
  | { readonly call: 'know'; readonly key: string; readonly papers: readonly Paper[] }
  | { readonly call: 'merge'; readonly keys: readonly string[]; readonly known: readonly string[] }
  | { readonly call: 'prepare'; readonly keys: readonly string[]; readonly known: readonly string[] }
  | { readonly call: 'rehearse'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly call: 'group'; readonly afresh: boolean; readonly preferences: ThemePreferences }
  | { readonly call: 'adopt'; readonly themes: readonly ThemeOutline[] }
  | { readonly call: 'consider'; readonly what: ThemeQuestion; readonly themes: readonly ThemeOutline[]; readonly preferences: ThemePreferences }
  | { readonly call: 'pack'; readonly program: string; readonly memo: unknown }
  | { readonly call: 'restore'; readonly program: string; readonly bytes: Uint8Array }
  | { readonly call: 'retain'; readonly keys: readonly string[]; readonly afresh: boolean }
  | { readonly call: 'cancel'; readonly what: 'read' | 'group' }
  | { readonly call: 'more' };
export type KeeperCall = { readonly id: number } & Call;
export type KeeperAnswer = { readonly id: number } & (
  | { readonly papers: readonly Paper[] }
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string } }
);

interface Waiting {
  readonly papers: Paper[];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class KeeperThread implements Keeper {
  private readonly worker = new Worker(new URL('./keeperWorker.js', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;

  /** `died` is called when the thread ends by itself, with all that it kept. */
  constructor(died: (error: Error) => void) {
    this.worker.on('message', (answer: KeeperAnswer) => this.take(answer));
    this.worker.on('error', (error) => {
      const reason = error instanceof Error ? error : new Error(String(error));
      this.rejectAll(reason);
      died(reason);
    });
    this.worker.unref();
  }

  read(key: string, bytes: Uint8Array, fileName: string): Promise<DigestSummary> {
    return this.ask({ call: 'read', key, bytes, fileName }, ownedBuffers(bytes));
  }

  accept(key: string): Promise<DigestSummary | undefined> {
    return this.ask({ call: 'accept', key });
  }

  know(key: string, papers: readonly Paper[]): Promise<void> {
    return this.ask({ call: 'know', key, papers });
  }

  async merge(keys: readonly string[], known: readonly string[]): Promise<MergedPapers> {
    const first: Paper[] = [];
    const { fresh, ...merged } = await this.ask<MergedPapers>({ call: 'merge', keys, known }, [], first);
    return { ...merged, fresh: first.length === 0 ? fresh : [...first, ...fresh] };
  }

  prepare(keys: readonly string[], known: readonly string[]): Promise<void> {
    return this.ask({ call: 'prepare', keys, known });
  }

  rehearse(bytes: Uint8Array, fileName: string): Promise<void> {
    return this.ask({ call: 'rehearse', bytes, fileName }, ownedBuffers(bytes));
  }

  group(afresh: boolean, preferences: ThemePreferences): Promise<readonly ThemeOutline[]> {
    return this.ask({ call: 'group', afresh, preferences });
  }

  adopt(themes: readonly ThemeOutline[]): Promise<void> {
    return this.ask({ call: 'adopt', themes });
  }

  consider<What extends ThemeQuestion>(what: What, themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]> {
    return this.ask({ call: 'consider', what, themes, preferences });
  }

  pack(program: string, memo: unknown): Promise<Uint8Array> {
    return this.ask({ call: 'pack', program, memo });
  }

  restore(program: string, bytes: Uint8Array): Promise<string | undefined> {
    return this.ask({ call: 'restore', program, bytes }, ownedBuffers(bytes));
  }

  retain(keys: readonly string[], afresh: boolean): Promise<void> {
    return this.ask({ call: 'retain', keys, afresh });
  }

  cancel(what: 'read' | 'group'): void {
    this.worker.postMessage({ id: this.nextId++, call: 'cancel', what } satisfies KeeperCall);
  }

  dispose(): void {
    void this.worker.terminate();
    this.rejectAll(aborted());
  }

  private ask<Result>(call: Call, transferred: readonly ArrayBuffer[] = [], papers: Paper[] = []): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { papers, resolve: (result) => resolve(result as Result), reject });
      this.worker.postMessage({ id, ...call } satisfies KeeperCall, transferred);
    });
  }

  private take(answer: KeeperAnswer): void {
    const waiting = this.waiting.get(answer.id);
    if (waiting === undefined) return;
    if ('papers' in answer) {
      for (const paper of answer.papers) waiting.papers.push(paper);
      // Whatever else waits on this thread goes first.
      setImmediate(() => this.worker.postMessage({ id: answer.id, call: 'more' } satisfies KeeperCall));
      return;
    }
    this.waiting.delete(answer.id);
    if ('result' in answer) waiting.resolve(answer.result);
    else waiting.reject(Object.assign(new Error(answer.error.message), { name: answer.error.name }));
  }

  private rejectAll(reason: Error): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
