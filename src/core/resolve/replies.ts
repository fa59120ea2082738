/** Questions in, replies out: from what is kept where that is fresh, else from the services, each in its lane. */
import type { Failure } from './failure';
import { Lane, Pace } from './lane';
import type { ResolveOptions } from './lookup';
import { askKey } from './nextAsk';
import type { KeptReply, ResolverPorts } from './ports';
import type { Question } from './question';
import type { Reply, Service, ServiceRequest } from './service';
import type { ServiceId } from './serviceNames';

const DAY = 24 * 60 * 60 * 1000;

/** How long a kept reply is believed: records hardly change; what is not there today may be there next week. */
const FRESH_FOR = 30 * DAY;
const NOTHING_FRESH_FOR = 3 * DAY;

/** Somebody who searches or looks for news wants those of today. */
const NEWS_FRESH_FOR = DAY / 2;

/** No service is asked for more at once; what it sends beyond that is not kept. */
const MOST_RECORDS = 100;

/** One service may be down; two at once are the network. */
const UNREACHABLE_WITHOUT_NETWORK = 2;

export class Replies {
  private readonly lanes: ReadonlyMap<ServiceId, Lane>;
  /** Of this run and of earlier ones, by `askKey`: what was asked for together is here when its turn comes. */
  private readonly known = new Map<string, KeptReply>();

  constructor(
    private readonly ports: ResolverPorts,
    services: readonly Service[],
    private readonly options: Pick<ResolveOptions, 'caller' | 'goal' | 'signal'>,
    paces: ReadonlyMap<ServiceId, Pace>,
  ) {
    this.lanes = new Map(services.map((service) => [service.id, new Lane(service, options.caller, ports, paces.get(service.id) ?? new Pace())]));
  }

  /** The reply to a question; no records where the service knows no such work. Rejects where the run is aborted. */
  async to(service: Service, question: Question): Promise<KeptReply | { readonly failure: Failure }> {
    const kept = await this.kept(service, question);
    if (kept !== undefined) return kept;
    const request = service.request(question, this.options.caller);
    if (request === undefined) return { failure: { kind: 'not-found' } };
    const reply = await this.send(service, request, !('id' in question));
    if (!('failure' in reply)) return this.keep(service, question, { ...reply, records: reply.records.slice(0, MOST_RECORDS) });
    return reply.failure.kind === 'not-found' ? this.keep(service, question, { records: [] }) : reply;
  }

  /** Sends a request that is no single question's. */
  async send(service: Service, request: ServiceRequest, searches: boolean): Promise<Reply> {
    const lane = this.lanes.get(service.id);
    if (lane === undefined) throw new Error(`${service.id} may not be asked`);
    return lane.ask(request, searches, this.options.signal);
  }

  /** The reply that is kept, where it is fresh. */
  async kept(service: Service, question: Question): Promise<KeptReply | undefined> {
    const key = askKey(service, question);
    const own = this.known.get(key);
    if (own !== undefined) return own;
    const old = await this.ports.cache?.get(key);
    if (old === undefined) return undefined;
    const isNews = this.options.goal === 'publication' || 'words' in question;
    const age = this.ports.now() - old.on;
    if (age < 0 || age > (isNews ? NEWS_FRESH_FOR : old.records.length > 0 ? FRESH_FOR : NOTHING_FRESH_FOR)) return undefined;
    this.known.set(key, old);
    return old;
  }

  /** Keeps a reply for this run and the next ones. */
  async keep(service: Service, question: Question, reply: Omit<KeptReply, 'on'>): Promise<KeptReply> {
    const key = askKey(service, question);
    const dated = { on: this.ports.now(), ...reply };
    this.known.set(key, dated);
    await this.ports.cache?.set(key, dated);
    return dated;
  }

  /** The services that do not answer at the moment. */
  silent(): ReadonlySet<ServiceId> {
    const lanes = [...this.lanes.values()];
    const lost = lanes.filter(({ silence }) => silence !== undefined);
    // Where several cannot be reached and none ever was, there is no network: nobody waits for the others to fail as well.
    const isOffline = lost.filter(({ silence }) => silence?.kind === 'unreachable').length >= UNREACHABLE_WITHOUT_NETWORK && !lanes.some(({ isReached }) => isReached);
    return new Set((isOffline ? lanes : lost).map(({ service }) => service.id));
  }

  /** Why services do not answer. */
  failures(): Partial<Record<ServiceId, Failure>> {
    return Object.fromEntries([...this.lanes.values()].flatMap(({ service, silence }) => (silence === undefined ? [] : [[service.id, silence]])));
  }
}
