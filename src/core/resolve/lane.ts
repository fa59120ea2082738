/** The way to one service: one request at a time, no faster than it allows, again after a pause where that helps. */
import { type Failure, isPassing } from './failure';
import { intervalOf, pauseAfter, waitBefore } from './manners';
import type { ResolverPorts } from './ports';
import type { Caller } from './caller';
import type { Reply, Service, ServiceRequest } from './service';

/** A key that is not accepted stays so: everything else would fail alike. */
const KEY_REFUSED: ReadonlySet<number> = new Set([401, 403]);

/** When a service was asked last: what all runs that ask it share, so that two at once are as polite as one. */
export class Pace {
  last: Promise<unknown> = Promise.resolve();
  lastStart: number | undefined;
}

export class Lane {
  private lost: Failure | undefined;
  private reached = false;

  constructor(
    readonly service: Service,
    private readonly caller: Caller,
    private readonly ports: ResolverPorts,
    private readonly pace: Pace,
  ) {}

  /** Why the service is left alone for the rest of the run; undefined while it answers. */
  get silence(): Failure | undefined {
    return this.lost;
  }

  /** Whether the service has answered at all, be it with an error. */
  get isReached(): boolean {
    return this.reached;
  }

  /** Sends a request when its turn comes. Rejects only where `signal` aborts; what is behind it in the queue goes on. */
  async ask(request: ServiceRequest, searches: boolean, signal: AbortSignal): Promise<Reply> {
    const turn = this.pace.last.then(() => this.attempt(request, searches, signal));
    this.pace.last = turn.catch(() => undefined);
    return turn;
  }

  private async attempt(request: ServiceRequest, searches: boolean, signal: AbortSignal): Promise<Reply> {
    const interval = intervalOf(this.service, this.caller, searches);
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      if (this.lost !== undefined) return { failure: this.lost };
      const wait = waitBefore(interval, this.pace.lastStart, this.ports.now());
      if (wait > 0) await this.ports.sleep(wait, signal);
      this.pace.lastStart = this.ports.now();
      const answer = await this.ports.send(request, signal);
      this.reached ||= !('kind' in answer);
      const reply = 'kind' in answer ? { failure: answer } : this.service.read(answer);
      if (!('failure' in reply)) return reply;
      const { failure } = reply;
      if (failure.kind === 'refused' && KEY_REFUSED.has(failure.status)) this.lost = failure;
      if (!isPassing(failure)) return reply;
      const pause = pauseAfter(failure, attempt);
      if (pause === undefined) {
        this.lost = failure;
        return reply;
      }
      await this.ports.sleep(pause, signal);
    }
  }
}
