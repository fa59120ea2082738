/** What the resolver is asked for, and what it answers. */
import type { CompletedRecord, DatedRecord } from './combine';
import type { Failure } from './failure';
import type { Candidate } from './matching/chooseMatch';
import type { Goal } from './nextAsk';
import type { Identifier, TitleQuestion } from './question';
import type { Caller } from './caller';
import type { ServiceId } from './serviceNames';

/** One work to look up. `key` is the caller's name for it. */
export interface Lookup {
  readonly key: string;
  readonly question?: TitleQuestion;
  readonly ids: readonly Identifier[];
}

/** A work that may be the one asked for; `record` is what the services say of it together. */
export interface PossibleWork extends Candidate {
  readonly record: CompletedRecord;
}

/**
 * What came of a lookup.
 * - `verified`: a service has this very work; `record` is what the services say together.
 * - `ask`: `candidates` may be it, best first; the user decides.
 * - `not-found`: every service that may be asked answered, and none knows it.
 * - `unanswered`: some service did not answer; asking again later may help. Nothing is known to be wrong with the work.
 */
export interface Outcome {
  readonly state: 'verified' | 'ask' | 'not-found' | 'unanswered';
  readonly record?: CompletedRecord;
  /** The records behind `record`: what the preprint watch compares. */
  readonly records: readonly DatedRecord[];
  readonly candidates: readonly PossibleWork[];
  /** The services that could not be asked, and why. */
  readonly failures: Readonly<Partial<Record<ServiceId, Failure>>>;
}

/** After each step of a run: how many works are done, and what is asked now. */
export interface ResolveProgress {
  readonly done: number;
  readonly total: number;
  readonly key?: string;
  readonly service?: ServiceId;
  /** With the last step of a work. */
  readonly outcome?: Outcome;
}

export interface ResolveOptions {
  /** The services that may be contacted, in the order to ask them. No other one ever is. */
  readonly services: readonly ServiceId[];
  readonly caller: Caller;
  readonly signal: AbortSignal;
  /** Default: `record`. */
  readonly goal?: Goal;
  readonly onProgress?: (progress: ResolveProgress) => void;
}

/** A work that a search found. */
export interface OnlineHit {
  readonly record: CompletedRecord;
  readonly services: readonly ServiceId[];
}

/** What a search found, and the services that did not answer it, and why. */
export interface OnlineFinds {
  readonly hits: readonly OnlineHit[];
  readonly failures: Readonly<Partial<Record<ServiceId, Failure>>>;
  /** Whether asking for the next ones may bring more. */
  readonly more: boolean;
}

export interface SearchOptions extends ResolveOptions {
  /** So many hits of each service, the first of them being its `start`th (from 0). */
  readonly limit: number;
  readonly start?: number;
  readonly onFinds?: (finds: OnlineFinds) => void;
}
