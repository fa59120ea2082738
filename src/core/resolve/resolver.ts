/** From titles and identifiers to verified records: asks the services that may be asked, politely, and decides what to believe. */
import { askTogether } from './askTogether';
import { combine } from './combine';
import type { Failure } from './failure';
import { Pace } from './lane';
import type { Lookup, OnlineFinds, OnlineHit, Outcome, ResolveOptions, ResolveProgress, SearchOptions } from './lookup';
import { LookupState } from './lookupState';
import { groupByWork } from './matching/sameWork';
import { nextAsk } from './nextAsk';
import type { ResolverPorts } from './ports';
import { dayOf } from './reading/isoDate';
import { Replies } from './replies';
import type { Service } from './service';
import type { ServiceId } from './serviceNames';
import { SERVICES } from './services';
import type { WorkRecord } from './workRecord';

/** Works looked up side by side, so that a slow service does not hold up the others. */
const SIDE_BY_SIDE = 4;

/** A service cannot send the resolver round in circles for longer than this. */
const MOST_QUESTIONS = 24;

/** Rank fusion: how much the first places of a search count more than the next ones (Cormack, Clarke, Büttcher, SIGIR 2009). */
const FUSION = 60;

export class Resolver {
  private readonly paces: ReadonlyMap<ServiceId, Pace>;

  constructor(
    private readonly ports: ResolverPorts,
    private readonly services: readonly Service[] = SERVICES,
  ) {
    this.paces = new Map(services.map(({ id }) => [id, new Pace()]));
  }

  /**
   * Looks the works up; the answers are by key, as far as it came. Never rejects: aborting ends it early and quietly, and because every
   * reply is kept, the next run goes on where this one ended.
   */
  async resolve(lookups: readonly Lookup[], options: ResolveOptions): Promise<ReadonlyMap<string, Outcome>> {
    const services = this.chosen(options);
    const replies = new Replies(this.ports, services, options, this.paces);
    const outcomes = new Map<string, Outcome>();
    const tell = (step: Omit<ResolveProgress, 'done' | 'total'>): void => options.onProgress?.({ done: outcomes.size, total: lookups.length, ...step });
    const waiting = [...lookups];
    const work = async (): Promise<void> => {
      for (let lookup = waiting.shift(); lookup !== undefined; lookup = waiting.shift()) {
        const { key } = lookup;
        const outcome = await lookUp(lookup, services, replies, options, (service) => tell({ key, service: service.id }));
        outcomes.set(key, outcome);
        tell({ key, outcome });
      }
    };
    await unlessAborted(options.signal, async () => {
      await askTogether(replies, services, lookups, options.caller, (service) => tell({ service: service.id }));
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    });
    return outcomes;
  }

  /**
   * What the services find for these words: each work once, best first, `limit` of each service from its `start`th on. `onFinds` is told
   * what there is so far whenever a service has answered, for a slow one must not hold up the others. Never rejects.
   */
  async search(words: string, options: SearchOptions): Promise<OnlineFinds> {
    const services = this.chosen(options);
    const replies = new Replies(this.ports, services, options, this.paces);
    const question = { words, limit: options.limit, start: options.start ?? 0 };
    const found = new Map<ServiceId, readonly FoundRecord[]>();
    const failures: Partial<Record<ServiceId, Failure>> = {};
    let more = false;
    const finds = (): OnlineFinds => ({ hits: hitsOf(services.flatMap(({ id }) => found.get(id) ?? [])), failures: { ...failures }, more });
    await unlessAborted(options.signal, async () => {
      await Promise.all(
        services.map(async (service) => {
          const reply = await replies.to(service, question);
          if ('records' in reply) {
            found.set(service.id, reply.records.slice(0, options.limit).map((record, rank) => ({ record, rank, on: dayOf(reply.on) ?? '' })));
            more ||= reply.records.length >= options.limit;
          } else if (reply.failure.kind !== 'not-found') {
            // A service without an answer to words is none that failed.
            failures[service.id] = reply.failure;
          }
          options.onFinds?.(finds());
        }),
      );
    });
    return finds();
  }

  private chosen({ services }: ResolveOptions): readonly Service[] {
    return services.map((id) => this.services.find((service) => service.id === id)).filter((service) => service !== undefined);
  }
}

/** A record, its place in its service's answer, and the day of that answer. */
interface FoundRecord {
  readonly record: WorkRecord;
  readonly rank: number;
  readonly on: string;
}

/** The records as works, those first that stood high with many services. */
function hitsOf(found: readonly FoundRecord[]): readonly OnlineHit[] {
  const places = new Map(found.map((place) => [place.record, place]));
  const weightOf = (records: readonly WorkRecord[]): number => records.reduce((sum, record) => sum + 1 / (FUSION + (places.get(record)?.rank ?? 0)), 0);
  return [...groupByWork([...places.keys()])]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap((records) => {
      const record = combine(records.flatMap((own) => places.get(own) ?? []));
      return record === undefined ? [] : [{ record, services: [...new Set(records.map(({ service }) => service))] }];
    });
}

/** Asks for one work until it is clear what it is, or nobody is left to ask. */
async function lookUp(lookup: Lookup, services: readonly Service[], replies: Replies, options: ResolveOptions, onAsk: (service: Service) => void): Promise<Outcome> {
  const state = new LookupState(lookup);
  for (let count = 0; count < MOST_QUESTIONS; count++) {
    const ask = nextAsk(state.inquiry(replies.silent()), services, options.goal ?? 'record', options.caller);
    if (ask === undefined) break;
    onAsk(ask.service);
    state.learn(ask.service, ask.question, await replies.to(ask.service, ask.question));
  }
  return state.outcome(replies.failures());
}

/** Runs `work` to its end, or until the signal aborts it. */
async function unlessAborted(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
