/** What the resolver needs from the world. */
import type { Failure } from './failure';
import type { ServiceAnswer, ServiceRequest } from './service';
import type { WorkRecord } from './workRecord';

/** A service's records for a question as they are kept; no records where it knows no such work. `on`: milliseconds since 1970. */
export interface KeptReply {
  readonly on: number;
  readonly records: readonly WorkRecord[];
  readonly total?: number;
}

/** Where replies outlive the run. What it gives back is looked at for its age only, so it must not give back what it did not get. */
export interface ReplyCache {
  get(key: string): Promise<KeptReply | undefined>;
  set(key: string, reply: KeptReply): Promise<void>;
}

export interface ResolverPorts {
  /** Answers whatever the status. A failure where there is no answer to read; rejects only where `signal` aborts. */
  send(request: ServiceRequest, signal: AbortSignal): Promise<ServiceAnswer | Failure>;
  /** Resolves after so many milliseconds; rejects where `signal` aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  readonly cache?: ReplyCache;
}
