import { setTimeout as wait } from 'node:timers/promises';

/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it aborts, and leaves no timer behind. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
