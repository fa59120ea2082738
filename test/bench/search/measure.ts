import type { Engine } from './engines';
import type { KnownItem } from './queries';

export interface Quality {
  /** Mean reciprocal rank of the first right answer among ten. */
  readonly meanReciprocalRank: number;
  /** Share of queries whose first hit is right. */
  readonly firstHit: number;
  /** Mean reciprocal rank by kind of query. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly misses: readonly { readonly item: KnownItem; readonly found: string | undefined }[];
}

export function quality(engine: Engine, items: readonly KnownItem[]): Quality {
  const ranks = new Map<string, number[]>();
  const misses: { item: KnownItem; found: string | undefined }[] = [];
  for (const item of items) {
    const found = engine(item.query, 10);
    const place = found.findIndex((id) => item.answers.includes(id));
    if (place !== 0) misses.push({ item, found: found[0] });
    const rank = place < 0 ? 0 : 1 / (place + 1);
    const known = ranks.get(item.kind);
    if (known === undefined) ranks.set(item.kind, [rank]);
    else known.push(rank);
  }
  return {
    meanReciprocalRank: mean([...ranks.values()].flat()),
    firstHit: 1 - misses.length / items.length,
    byKind: new Map([...ranks].map(([kind, values]) => [kind, mean(values)])),
    misses,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Milliseconds that the processor worked for this process so far: what else the machine does counts less than by the clock. The runtime's
 * own threads (collecting garbage, compiling) count as well, so that it is rather too much than too little.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the queries are as they are typed letter by letter. */
export function typedLetterByLetter(queries: readonly string[]): readonly string[] {
  return queries.flatMap((query) => Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)));
}

/** At most so many of the values, evenly spread. */
export function sample<T>(values: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, values.length / most);
  return Array.from({ length: Math.min(values.length, most) }, (_, i) => values[Math.floor(i * step)]!);
}

/** Milliseconds of every keystroke, sorted. */
export function keystrokes(engine: Engine, keys: readonly string[]): readonly number[] {
  const times = keys.map((typed) => {
    const start = processorTime();
    engine(typed, 50);
    return processorTime() - start;
  });
  return times.sort((a, b) => a - b);
}

/** The value below which `share` of the sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export interface Weighed<T> {
  readonly made: T;
  /** Of the processor, the runtime's own threads included. */
  readonly milliseconds: number;
  /** By the clock: what somebody waits where the machine has nothing else to do. */
  readonly waited: number;
  readonly megabytes: number;
}

/** Runs `make` once and says how long it took and how much memory its result holds (needs node --expose-gc, else not a number). */
export function weigh<T>(make: () => T): Weighed<T> {
  const before = heldBytes();
  const start = processorTime();
  const began = performance.now();
  const made = make();
  const waited = performance.now() - began;
  const milliseconds = processorTime() - start;
  return { made, milliseconds, waited, megabytes: (heldBytes() - before) / 1e6 };
}

const COLLECTIONS = 3;

function heldBytes(): number {
  if (globalThis.gc === undefined) return Number.NaN;
  // What one collection finds is given back on other threads; the next one waits for them.
  for (let i = 0; i < COLLECTIONS; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
