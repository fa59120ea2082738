/**
 * The open bibliographic services, for whoever needs a record: asks them only where the user has agreed, keeps their replies, and loads
 * what talks to them when it is first used.
 */
import { workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { isIdentifierTitle } from '../../core/identity';
import type { Paper } from '../../core/paper';
import type * as resolve from '../../core/resolve';
import type { Caller, Identifier, OnlineFinds, Outcome, ResolveOptions, Resolver, SearchOptions, TitleQuestion } from '../../core/resolve';
import { SERVICE_NAMES } from '../../core/resolve/plain';
import type { ServiceReplies } from '../services/serviceReplies';
import { chosenServices, mailAddress, serviceAddresses } from '../settings';
import { Consent } from './consent';

/** Why services are not asked, or the question whether they may be; ui makes the sentence. */
export type ConsentQuestion =
  | { readonly kind: 'may-ask'; readonly services: readonly string[] }
  | { readonly kind: 'restricted-mode' }
  | { readonly kind: 'none-chosen' };

/** Tells or asks the user; resolves to true where the user agreed. */
export type AskUser = (question: ConsentQuestion) => Promise<boolean>;

export type OnlineOptions = Pick<ResolveOptions, 'goal' | 'signal' | 'onProgress'>;

/** Loaded with the first question. */
interface Loaded {
  readonly core: typeof resolve;
  readonly resolver: Resolver;
  readonly replies: ServiceReplies;
}

export class OnlineServices {
  private readonly consent: Consent;
  private readonly agent: string;
  private loaded: Promise<Loaded> | undefined;
  /** Aborted when consent is taken back. */
  private allowed = new AbortController();
  /** What is being asked, as promises that never reject. */
  private readonly runs = new Set<Promise<void>>();

  constructor(
    private readonly context: Pick<ExtensionContext, 'globalState' | 'storageUri' | 'globalStorageUri' | 'extension'>,
    private readonly log: LogOutputChannel,
    private readonly ask: AskUser,
  ) {
    this.consent = new Consent(context.globalState);
    this.agent = `paper-digest/${String((context.extension.packageJSON as { version?: unknown }).version)}`;
  }

  /**
   * Whether the services may be asked: to be awaited before anything is. Asks the user where some of the chosen services were not agreed
   * to yet, and tells where none can be asked at all.
   */
  async withConsent(): Promise<boolean> {
    if (!workspace.isTrusted) return this.tell({ kind: 'restricted-mode' });
    const chosen = chosenServices();
    if (chosen.length === 0) return this.tell({ kind: 'none-chosen' });
    if (this.consent.covers(chosen)) return true;
    if (!(await this.ask({ kind: 'may-ask', services: chosen.map((id) => SERVICE_NAMES[id]) }))) return false;
    await this.agree();
    return true;
  }

  /** Whether any service could be asked, agreed to or not. */
  get isPossible(): boolean {
    return workspace.isTrusted && chosenServices().length > 0;
  }

  /** The user agrees to the services that are chosen now. */
  async agree(): Promise<void> {
    await this.consent.give(chosenServices());
  }

  /** Nothing is asked any more, also by what is going on, and what the services said is forgotten. */
  async forgetConsent(): Promise<void> {
    await this.consent.takeBack();
    this.allowed.abort();
    this.allowed = new AbortController();
    // They end at once, and keep what they have heard.
    await Promise.allSettled(this.runs);
    await (await this.load()).replies.clear();
  }

  /**
   * Looks papers up; the outcomes are by paper id, as far as it came. Aborting ends it early and quietly; the next run goes on from there.
   *
   * @throws Error where the user has not agreed
   */
  async resolve(papers: readonly Paper[], options: OnlineOptions): Promise<ReadonlyMap<string, Outcome>> {
    const { core, resolver } = await this.load();
    const lookups = papers.map((paper) => ({
      key: paper.id,
      ids: core.identifiersOf(paper),
      // An identifier that stands for a title is none to compare with.
      ...(isIdentifierTitle(paper.title) ? {} : { question: core.questionOf(paper) }),
    }));
    return this.run(() => resolver.resolve(lookups, this.optionsFor(options)));
  }

  /**
   * Looks one work up by an identifier or by its title.
   *
   * @throws Error where the user has not agreed
   */
  async lookUp(work: Identifier | TitleQuestion, options: OnlineOptions): Promise<Outcome | undefined> {
    const { resolver } = await this.load();
    const lookup = 'kind' in work ? { key: '', ids: [work] } : { key: '', question: work, ids: [] };
    return (await this.run(() => resolver.resolve([lookup], this.optionsFor(options)))).get('');
  }

  /**
   * What the services find for these words, best first: see `Resolver.search`.
   *
   * @throws Error where the user has not agreed
   */
  async search(words: string, { signal, ...options }: Pick<SearchOptions, 'limit' | 'start' | 'onFinds' | 'signal'>): Promise<OnlineFinds> {
    const { resolver } = await this.load();
    return this.run(() => resolver.search(words, { ...this.optionsFor({ signal }), ...options }));
  }

  private async tell(question: ConsentQuestion): Promise<false> {
    await this.ask(question);
    return false;
  }

  /** Only services the user agreed to are handed on, whoever calls. */
  private optionsFor(options: OnlineOptions): ResolveOptions {
    const services = workspace.isTrusted ? this.consent.among(chosenServices()) : [];
    if (services.length === 0) throw new Error('the online services may not be asked before you have agreed to it');
    const signal = options.signal === undefined ? this.allowed.signal : AbortSignal.any([options.signal, this.allowed.signal]);
    return { ...options, signal, services, caller: this.caller() };
  }

  private caller(): Caller {
    const mailto = mailAddress();
    return { agent: this.agent, baseAddresses: serviceAddresses(), ...(mailto !== undefined && { mailto }) };
  }

  private run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.runAndKeep(work);
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    this.runs.add(ended);
    void ended.then(() => this.runs.delete(ended));
    return result;
  }

  private async runAndKeep<Result>(work: () => Promise<Result>): Promise<Result> {
    const { replies } = await this.load();
    try {
      return await work();
    } finally {
      // What cannot be kept is asked for again.
      await replies.save().catch((error: unknown) => this.log.warn(`The replies of the online services could not be stored: ${String(error)}`));
    }
  }

  private load(): Promise<Loaded> {
    return (this.loaded ??= load(this.context));
  }
}

async function load(context: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>): Promise<Loaded> {
  const [core, { ServiceClient }, { ServiceReplies }, { sleep }, { replyFile }] = await Promise.all([
    import('../../core/resolve'),
    import('../services/serviceClient'),
    import('../services/serviceReplies'),
    import('../services/serviceSleep'),
    import('./replyFile'),
  ]);
  const replies = new ServiceReplies(replyFile(context));
  const client = new ServiceClient();
  const resolver = new core.Resolver({ send: (request, signal) => client.send(request, signal), sleep, now: () => Date.now(), cache: replies });
  return { core, resolver, replies };
}
