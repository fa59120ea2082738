/** From titles and identifiers to verified records: asks the services that may be asked, politely, and decides what to believe. */
import { type CompletedRecord, type DatedRecord, combine } from './combine';
import { type Failure, isPassing } from './failure';
import { Lane } from './lane';
import { type Candidate, type Choice, chooseById, chooseMatch } from './matching/chooseMatch';
import { groupByWork } from './matching/sameWork';
import { type Goal, type Inquiry, askKey, nextAsk } from './nextAsk';
import type { KeptReply, ResolverPorts } from './ports';
import { type Identifier, type Question, type TitleQuestion, identifierKey } from './question';
import { dayOf } from './reading/isoDate';
import type { Caller, Service, ServiceId } from './service';
import { SERVICES } from './services';
import type { WorkRecord } from './workRecord';

/** One work to look up. `key` is the caller's name for it. */
export interface Lookup {
  readonly key: string;
  readonly question?: TitleQuestion;
  readonly ids: readonly Identifier[];
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
  readonly candidates: readonly Candidate[];
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

const DAY = 24 * 60 * 60 * 1000;

/** How long a kept reply is believed: records hardly change; what is not there today may be there next week. */
const FRESH_FOR = 30 * DAY;
const NOTHING_FRESH_FOR = 3 * DAY;

/** Somebody who searches or looks for news wants those of today. */
const NEWS_FRESH_FOR = DAY / 2;

/** Works looked up side by side, so that a slow service does not hold up the others. */
const SIDE_BY_SIDE = 4;

/** A service cannot send the resolver round in circles for longer than this. */
const MOST_QUESTIONS = 24;

/** One service may be down; two at once are the network. */
const UNREACHABLE_WITHOUT_NETWORK = 2;

/** Rank fusion: how much the first places of a search count more than the next ones (Cormack, Clarke, Büttcher, SIGIR 2009). */
const FUSION = 60;

export class Resolver {
  constructor(
    private readonly ports: ResolverPorts,
    private readonly services: readonly Service[] = SERVICES,
  ) {}

  /**
   * Looks the works up; the answers are by key, as far as it came. Never rejects: aborting ends it early and quietly, and because every
   * reply is kept, the next run goes on where this one ended.
   */
  async resolve(lookups: readonly Lookup[], options: ResolveOptions): Promise<ReadonlyMap<string, Outcome>> {
    const run = new Run(this.ports, this.chosen(options), options, lookups.length);
    const outcomes = new Map<string, Outcome>();
    const waiting = [...lookups];
    const work = async (): Promise<void> => {
      for (let lookup = waiting.shift(); lookup !== undefined; lookup = waiting.shift()) outcomes.set(lookup.key, await run.lookUp(lookup));
    };
    try {
      await run.askTogether(lookups);
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
    return outcomes;
  }

  /** What the services find for these words: each work once, best first. `start` counts the hits of each service. */
  async search(words: string, options: ResolveOptions & { readonly limit: number; readonly start?: number }): Promise<readonly OnlineHit[]> {
    const run = new Run(this.ports, this.chosen(options), options, 1);
    const question = { words, limit: options.limit, start: options.start ?? 0 };
    const ranks = new Map<WorkRecord, { readonly rank: number; readonly on: string }>();
    await Promise.all(
      this.chosen(options).map(async (service) => {
        const reply = await run.replyTo({ service, question }).catch((error: unknown) => {
          if (!options.signal.aborted) throw error;
          return { failure: { kind: 'unreachable', detail: 'cancelled' } } as const;
        });
        if ('failure' in reply) return;
        reply.records.slice(0, options.limit).forEach((record, rank) => ranks.set(record, { rank, on: dayOf(reply.on) ?? '' }));
      }),
    );
    return groupByWork([...ranks.keys()])
      .map((records) => ({ records, weight: records.reduce((sum, record) => sum + 1 / (FUSION + (ranks.get(record)?.rank ?? 0)), 0) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, options.limit)
      .flatMap(({ records }) => {
        const record = combine(records.map((found) => ({ record: found, on: ranks.get(found)?.on ?? '' })));
        return record === undefined ? [] : [{ record, services: [...new Set(records.map(({ service }) => service))] }];
      });
  }

  private chosen({ services }: ResolveOptions): readonly Service[] {
    return services.map((id) => this.services.find((service) => service.id === id)).filter((service) => service !== undefined);
  }
}

type DatedReply = KeptReply | { readonly failure: Failure };

/** One run over many works. */
class Run {
  private readonly lanes: ReadonlyMap<ServiceId, Lane>;
  /** Replies of this run and of earlier ones, by `askKey`: what was asked for together is here when its turn comes. */
  private readonly replies = new Map<string, DatedReply>();
  private done = 0;

  constructor(
    private readonly ports: ResolverPorts,
    private readonly services: readonly Service[],
    private readonly options: ResolveOptions,
    private readonly total: number,
  ) {
    this.lanes = new Map(services.map((service) => [service.id, new Lane(service, options.caller, ports)]));
  }

  /** Asks for many works at once where a service allows that: one request instead of fifty, three seconds apart. */
  async askTogether(lookups: readonly Lookup[]): Promise<void> {
    await this.askForIds(lookups);
    await this.askForTitles(lookups.filter(({ ids }) => ids.length === 0));
  }

  private async askForIds(lookups: readonly Lookup[]): Promise<void> {
    for (const service of this.services) {
      const { batch } = service;
      if (batch === undefined) continue;
      const ids = new Map(lookups.flatMap((lookup) => lookup.ids.filter(({ kind }) => kind === batch.kind).map((id) => [identifierKey(id), id])));
      const missing: Identifier[] = [];
      for (const id of ids.values()) {
        if ((await this.kept({ service, question: { id } })) === undefined) missing.push(id);
      }
      // A single one is asked for in the ordinary way.
      for (let start = 0; missing.length > 1 && start < missing.length; start += batch.most) {
        await this.askBatch(service, missing.slice(start, start + batch.most));
      }
    }
  }

  /** Only the service whose turn it is: the others are asked for what it does not have. */
  private async askForTitles(lookups: readonly Lookup[]): Promise<void> {
    const asked = lookups.map(({ question }) => question).filter((question) => question !== undefined);
    const service = this.services.find((candidate) => asked.some((question) => candidate.request(question, this.options.caller) !== undefined));
    if (service?.titleBatch === undefined) return;
    const missing = new Map<string, TitleQuestion>();
    for (const question of asked) {
      if ((await this.kept({ service, question })) === undefined) missing.set(askKey(service, question), question);
    }
    const questions = [...missing.values()];
    for (let start = 0; questions.length > 1 && start < questions.length; start += service.titleBatch.most) {
      await this.askTitles(service, questions.slice(start, start + service.titleBatch.most));
    }
  }

  /** Keeps what was found beyond doubt; everything else is asked for by itself when its turn comes. */
  private async askTitles(service: Service, questions: readonly TitleQuestion[]): Promise<void> {
    const request = service.titleBatch?.request(questions.map(({ title }) => title), this.options.caller);
    if (request === undefined) return;
    this.tell({ service: service.id });
    const reply = await this.lane(service).ask(request, true, this.options.signal);
    if ('failure' in reply) return;
    for (const question of questions) {
      const { verdict, candidates } = chooseMatch(question, reply.records);
      if (verdict !== 'accept') continue;
      await this.keep(askKey(service, question), { on: this.ports.now(), records: candidates.flatMap(({ records }) => records) });
    }
  }

  private async askBatch(service: Service, ids: readonly Identifier[]): Promise<void> {
    const { batch } = service;
    if (batch === undefined) return;
    this.tell({ service: service.id });
    const reply = await this.lane(service).ask(batch.request(ids, this.options.caller), false, this.options.signal);
    if ('failure' in reply) return;
    for (const id of ids) {
      const own = reply.records.filter(({ facts }) => (id.kind === 'arxiv' ? facts.arxiv : facts.doi) === id.value);
      // One that is missing is asked for again by itself: a service in a hurry leaves some out, and an unknown one is rare.
      if (own.length > 0) await this.keep(askKey(service, { id }), { on: this.ports.now(), records: own });
    }
  }

  /** Asks for one work until it is clear what it is, or nobody is left to ask. */
  async lookUp(lookup: Lookup): Promise<Outcome> {
    const state = new LookupState(lookup);
    for (let count = 0; count < MOST_QUESTIONS; count++) {
      const ask = nextAsk(state.inquiry(this.silent()), this.services, this.options.goal ?? 'record', this.options.caller);
      if (ask === undefined) break;
      this.tell({ key: lookup.key, service: ask.service.id });
      state.learn(ask.service, ask.question, await this.replyTo(ask));
    }
    const outcome = state.outcome(this.failures());
    this.done++;
    this.tell({ key: lookup.key, outcome });
    return outcome;
  }

  /** The kept reply to a question, else the service's. */
  async replyTo({ service, question }: { readonly service: Service; readonly question: Question }): Promise<DatedReply> {
    const key = askKey(service, question);
    const kept = await this.kept({ service, question });
    if (kept !== undefined) return kept;
    const request = service.request(question, this.options.caller);
    if (request === undefined) return { failure: { kind: 'not-found' } };
    const reply = await this.lane(service).ask(request, !('id' in question), this.options.signal);
    if (!('failure' in reply)) return this.keep(key, { on: this.ports.now(), ...reply });
    if (reply.failure.kind === 'not-found') return this.keep(key, { on: this.ports.now(), records: [] });
    return reply;
  }

  private async kept({ service, question }: { readonly service: Service; readonly question: Question }): Promise<DatedReply | undefined> {
    const key = askKey(service, question);
    const own = this.replies.get(key);
    if (own !== undefined) return own;
    const old = await this.ports.cache?.get(key);
    if (old === undefined) return undefined;
    const isNews = this.options.goal === 'publication' || 'words' in question;
    const age = this.ports.now() - old.on;
    if (age < 0 || age > (isNews ? NEWS_FRESH_FOR : old.records.length > 0 ? FRESH_FOR : NOTHING_FRESH_FOR)) return undefined;
    this.replies.set(key, old);
    return old;
  }

  private async keep(key: string, reply: KeptReply): Promise<KeptReply> {
    this.replies.set(key, reply);
    await this.ports.cache?.set(key, reply);
    return reply;
  }

  private lane(service: Service): Lane {
    const lane = this.lanes.get(service.id);
    if (lane === undefined) throw new Error(`${service.id} may not be asked`);
    return lane;
  }

  private silent(): ReadonlySet<ServiceId> {
    const lanes = [...this.lanes.values()];
    const lost = lanes.filter(({ silence }) => silence !== undefined);
    // Where several cannot be reached and none ever was, there is no network: nobody waits for the others to fail as well.
    const isOffline = lost.filter(({ silence }) => silence?.kind === 'unreachable').length >= UNREACHABLE_WITHOUT_NETWORK && !lanes.some(({ isReached }) => isReached);
    return new Set((isOffline ? lanes : lost).map(({ service }) => service.id));
  }

  private failures(): Partial<Record<ServiceId, Failure>> {
    return Object.fromEntries([...this.lanes.values()].flatMap(({ service, silence }) => (silence === undefined ? [] : [[service.id, silence]])));
  }

  private tell(step: Pick<ResolveProgress, 'key' | 'service' | 'outcome'>): void {
    this.options.onProgress?.({ done: this.done, total: this.total, ...step });
  }
}

/** What is learnt of one work, reply by reply. */
class LookupState {
  private records: readonly DatedRecord[] = [];
  private candidates: readonly Candidate[] = [];
  private readonly asked = new Set<string>();
  private readonly failures: Partial<Record<ServiceId, Failure>> = {};

  constructor(private readonly lookup: Lookup) {}

  inquiry(silent: ReadonlySet<ServiceId>): Inquiry {
    return { question: this.lookup.question, ids: this.lookup.ids, records: this.records, asked: this.asked, silent };
  }

  learn(service: Service, question: Question, reply: DatedReply): void {
    this.asked.add(askKey(service, question));
    if ('failure' in reply) {
      this.failures[service.id] = reply.failure;
      return;
    }
    const choice = this.choose(question, reply.records);
    if (choice.verdict === 'accept') {
      const on = dayOf(reply.on) ?? '';
      this.records = [...this.records, ...choice.candidates.flatMap(({ records }) => records.map((record) => ({ record, on })))];
    } else {
      this.candidates = [...this.candidates, ...choice.candidates];
    }
  }

  private choose(question: Question, records: readonly WorkRecord[]): Choice {
    if (!('id' in question)) return chooseMatch(this.lookup.question ?? { title: '' }, records);
    // An identifier that a record of the work gave is the work's; one from the digest may be mistyped.
    const isFromDigest = this.lookup.ids.some((id) => identifierKey(id) === identifierKey(question.id));
    return chooseById(isFromDigest && this.records.length === 0 ? this.lookup.question : undefined, question.id, records);
  }

  outcome(silent: Partial<Record<ServiceId, Failure>>): Outcome {
    const failures = { ...silent, ...this.failures };
    const record = combine(this.records);
    const common = { records: this.records, candidates: this.merged(), failures };
    if (record !== undefined) return { state: 'verified', record, ...common, candidates: [] };
    if (common.candidates.length > 0) return { state: 'ask', ...common };
    const isOpen = Object.values(failures).some((failure) => isPassing(failure) || failure.kind === 'refused' || failure.kind === 'unexpected-content');
    return { state: isOpen ? 'unanswered' : 'not-found', ...common };
  }

  /** The candidates of all services, each work once, best first. */
  private merged(): readonly Candidate[] {
    const matches = new Map(this.candidates.flatMap(({ records, match }) => records.map((record) => [record, match] as const)));
    return groupByWork([...matches.keys()])
      .flatMap((records) => {
        const best = records.flatMap((record) => matches.get(record) ?? []).sort((a, b) => b.score - a.score)[0];
        return best === undefined ? [] : [{ records, match: best }];
      })
      .sort((a, b) => b.match.score - a.match.score);
  }
}
