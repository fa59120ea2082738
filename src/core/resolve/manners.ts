/** Politeness: how often a service may be asked, and how long to wait after it said no. All times in milliseconds. */
import type { Caller } from './caller';
import type { Failure } from './failure';

/** A service's published limits. Every service is asked one question at a time, whatever it allows. */
export interface Manners {
  /** Least time between the starts of two requests. */
  readonly interval: number;
  /** The same for questions that search, where the service asks for more patience with them. */
  readonly searchInterval?: number;
  /** The same for callers who leave a mail address, where that is rewarded. */
  readonly knownInterval?: number;
  readonly knownSearchInterval?: number;
}

/** First pause after a failure that may pass; it doubles with every further one. */
const FIRST_PAUSE = 2_000;

/** How often a service is asked in vain before it is left alone for the rest of the run. One that cannot be reached is not just busy. */
const MOST_ATTEMPTS = 4;
const MOST_ATTEMPTS_TO_REACH = 2;

/** A service that wants a longer pause is left alone for the rest of the run: nobody waits that long in front of a progress bar. */
const LONGEST_PAUSE = 60_000;

/** The least time between two requests to a service. */
export function intervalOf(service: { readonly manners: Manners }, caller: Caller, searches: boolean): number {
  const { interval, searchInterval, knownInterval, knownSearchInterval } = service.manners;
  const isKnown = caller.mailto !== undefined;
  const plain = isKnown ? (knownInterval ?? interval) : interval;
  return searches ? ((isKnown ? knownSearchInterval : undefined) ?? searchInterval ?? plain) : plain;
}

/** How long to wait before the next request may start: 0 where the last one is long enough ago. `now` and `lastStart` on one clock. */
export function waitBefore(interval: number, lastStart: number | undefined, now: number): number {
  return lastStart === undefined ? 0 : Math.max(0, lastStart + interval - now);
}

/**
 * The pause after the `attempt`th failure in a row (from 1): what the service asks for, at least twice the pause before.
 * Undefined where it is better to give up.
 */
export function pauseAfter(failure: Failure, attempt: number): number | undefined {
  if (failure.kind !== 'throttled' && failure.kind !== 'broken' && failure.kind !== 'unreachable') return undefined;
  if (attempt >= (failure.kind === 'unreachable' ? MOST_ATTEMPTS_TO_REACH : MOST_ATTEMPTS)) return undefined;
  const asked = failure.kind === 'throttled' ? (failure.retryAfter ?? 0) : 0;
  const pause = Math.max(FIRST_PAUSE * 2 ** (attempt - 1), asked);
  return pause > LONGEST_PAUSE ? undefined : pause;
}
