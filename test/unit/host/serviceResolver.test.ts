/** The resolver and the client together, against services on the loopback address. Only time is not real: it passes when it is waited for. */
import assert from 'node:assert/strict';
import type { Paper } from '../../../src/core/paper';
import {
  type KeptReply, type Lookup, type Outcome, Resolver, type ResolveOptions, type ResolveProgress, type ResolverPorts, type ServiceId, identifiersOf, questionOf,
} from '../../../src/core/resolve';
import { ServiceClient } from '../../../src/host/services/serviceClient';
import * as documented from '../core/resolve/documentedAnswers';
import { LocalServices, reply, says } from './localServices';

const ALL: readonly ServiceId[] = ['arxiv', 'crossref', 'dataCite', 'openAlex', 'semanticScholar', 'huggingFace', 'dblp', 'openReview'];
const NOON = Date.UTC(2024, 2, 1, 12);

const services = new LocalServices();

/** Ports with a clock that a sleep moves on, and a cache that outlives a run. */
class World implements ResolverPorts {
  time = NOON;
  readonly slept: number[] = [];
  readonly kept = new Map<string, KeptReply>();
  readonly cache = {
    get: (key: string) => Promise.resolve(this.kept.get(key)),
    // A cache of the host's is a file: what it gives back went through JSON.
    set: (key: string, value: KeptReply) => Promise.resolve(void this.kept.set(key, JSON.parse(JSON.stringify(value)) as KeptReply)),
  };
  private readonly client = new ServiceClient();

  async send(...[request, signal]: Parameters<ResolverPorts['send']>): ReturnType<ResolverPorts['send']> {
    const answer = await this.client.send(request, signal);
    return 'kind' in answer ? answer : { ...answer, receivedAt: this.time };
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.slept.push(milliseconds);
    this.time += milliseconds;
    return Promise.resolve();
  }

  now(): number {
    return this.time;
  }
}

describe('looking papers up', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  it('makes a verified record of a title, with its published version', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry({ doi: documented.PUBLISHED_DOI })])));
    services.on('crossref', says(documented.crossrefSingle()));
    const outcome = await lookUp({ title: 'Measuring the heat of small engines in alpha cycles' }, { services: ['arxiv', 'crossref'] });
    assert.deepEqual(
      [outcome.state, outcome.record?.facts.venue, outcome.record?.facts.arxiv, outcome.record?.sources.venue],
      ['verified', 'Journal of Engines', '2401.00001', { service: 'crossref', on: '2024-03-01' }],
    );
    assert.deepEqual(services.asked.map((asked) => asked.split('?')[0]), ['arxiv /api/query', 'crossref /works/10.5555%2Fheat.2024.7']);
  });

  it('contacts no service that it was not given', async () => {
    await lookUp({ title: 'Measuring the Heat of Small Engines', arxiv: '2401.00001' }, { services: ['dblp'] });
    assert.deepEqual([...new Set(services.asked.map((asked) => asked.split(' ')[0]))], ['dblp']);
  });

  it('contacts nobody where none is given', async () => {
    const outcome = await lookUp({ title: 'Measuring the Heat of Small Engines', arxiv: '2401.00001' }, { services: [] });
    assert.deepEqual([outcome.state, services.asked], ['not-found', []]);
  });

  it('asks in the order it was given, and not on when it knows enough', async () => {
    services.on('huggingFace', says(JSON.stringify(documented.huggingFacePaper())));
    const outcome = await lookUp({ title: documented.PREPRINT_TITLE, arxiv: '2401.00001' }, { services: ['huggingFace', 'arxiv', 'openAlex'] });
    assert.deepEqual([outcome.state, services.asked], ['verified', ['huggingFace /api/papers/2401.00001']]);
  });

  it('asks the next service where one does not know the identifier', async () => {
    services.on('openAlex', says(JSON.stringify(documented.openAlexWork())));
    const outcome = await lookUp({ title: documented.PUBLISHED_TITLE, doi: documented.PUBLISHED_DOI }, { services: ALL });
    assert.deepEqual([outcome.state, services.asked.map((asked) => asked.split(' ')[0]).slice(0, 3)], ['verified', ['crossref', 'dataCite', 'openAlex']]);
  });

  it('follows an identifier to a changed title', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry({ title: 'Recovering the Heat of Small Engines' })])));
    const outcome = await lookUp({ title: 'Improving the Heat of Small Engines', arxiv: '2401.00001' }, { services: ['arxiv'] });
    assert.deepEqual([outcome.state, outcome.record?.facts.title], ['verified', 'Recovering the Heat of Small Engines']);
  });

  it('asks the user where an identifier leads to another work', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    const outcome = await lookUp({ title: 'Quantum Gravity Explained to Children', arxiv: '2401.00001' }, { services: ['arxiv'] });
    assert.deepEqual([outcome.state, outcome.record, outcome.candidates.length], ['ask', undefined, 1]);
  });

  it('asks the user where two works have the title', async () => {
    const namesake = documented.crossrefWork({ DOI: '10.5555/namesake', author: [{ given: 'Wei', family: 'Wang' }], relation: {} });
    services.on('crossref', says(documented.crossrefList([documented.crossrefWork(), namesake])));
    const outcome = await lookUp({ title: documented.PUBLISHED_TITLE }, { services: ['crossref'] });
    assert.deepEqual([outcome.state, outcome.candidates.map(({ records }) => records[0]?.facts.doi).sort()], ['ask', ['10.5555/heat.2024.7', '10.5555/namesake']]);
  });

  it('never takes a near miss', async () => {
    services.on('crossref', says(documented.crossrefList([documented.crossrefWork({ title: ['Measuring the Noise of Little Engines: A Survey'] })])));
    const outcome = await lookUp({ title: documented.PUBLISHED_TITLE }, { services: ['crossref'] });
    assert.deepEqual([outcome.state === 'verified', outcome.record], [false, undefined]);
  });

  it('says "not found" only where every service has answered', async () => {
    services.on('dblp', (_request, response) => reply(response, 500, 'text/plain', ''));
    const states = [];
    for (const chosen of [['arxiv', 'crossref'], ['arxiv', 'dblp']] as const) {
      states.push((await lookUp({ title: 'An Invented Reference That Nobody Has Written' }, { services: chosen })).state);
    }
    assert.deepEqual(states, ['not-found', 'unanswered']);
  });

  it('takes an answer that is no answer for none', async () => {
    services.on('crossref', (_request, response) => reply(response, 200, 'text/html', '<h1>Log in to the hotel’s network</h1>'));
    const outcome = await lookUp({ title: documented.PUBLISHED_TITLE }, { services: ['crossref'] });
    assert.deepEqual([outcome.state, outcome.failures.crossref?.kind], ['unanswered', 'unexpected-content']);
  });
});

describe('looking many papers up', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  const MANY = Array.from({ length: 85 }, (_, index) => `2401.${String(index + 10001)}`);
  const lookups = MANY.map((id): Lookup => ({ key: id, ids: [{ kind: 'arxiv', value: id }] }));
  const titled = MANY.map((id): Lookup => ({ key: id, ids: [], question: { title: `Measuring the Heat of Engine Number ${id.slice(5)}` } }));

  function feedOfAsked(leftOut: ReadonlySet<string> = new Set()): void {
    services.on('arxiv', (request, response, address) => {
      const ids = (address.searchParams.get('id_list') ?? '').split(',').filter((id) => id !== '' && !leftOut.has(id));
      says(documented.arxivFeed(ids.map((id) => documented.arxivEntry({ id, title: `Measuring the Heat of Engine Number ${id.slice(5)}` }))))(request, response, address);
    });
  }

  it('asks arXiv for fifty at a time, three seconds apart', async () => {
    feedOfAsked();
    const world = new World();
    const outcomes = await new Resolver(world).resolve(lookups, options({ services: ['arxiv'] }));
    assert.deepEqual([[...outcomes.values()].filter(({ state }) => state === 'verified').length, services.asked.length, world.slept], [85, 2, [3000]]);
  });

  it('asks again, one by one, for those that were left out', async () => {
    feedOfAsked(new Set(MANY.slice(0, 1)));
    const outcomes = await new Resolver(new World()).resolve(lookups, options({ services: ['arxiv'] }));
    assert.deepEqual([[...outcomes.values()].map(({ state }) => state).filter((state) => state !== 'verified'), services.asked.length], [['not-found'], 3]);
  });

  it('asks arXiv for ten titles at a time, and one by one for those that were not found so', async () => {
    services.on('arxiv', (request, response, address) => {
      // A relevance of its own: of ten titles it finds nine, of one that one.
      const numbers = [...(address.searchParams.get('search_query') ?? '').matchAll(/ti:(1\d{4})/g)].map(([, number]) => number ?? '');
      const entries = (numbers.length > 1 ? numbers.slice(1) : numbers).map((number) => documented.arxivEntry({ id: `2401.${number}`, title: `Measuring the Heat of Engine Number ${number}` }));
      says(documented.arxivFeed(entries))(request, response, address);
    });
    const outcomes = await new Resolver(new World()).resolve(titled.slice(0, 30), options({ services: ['arxiv'] }));
    const right = [...outcomes].filter(([key, { record }]) => record?.facts.arxiv === key);
    assert.deepEqual([right.length, services.asked.length], [30, 6]);
  });

  it('never has two requests to a service under way, and keeps its interval', async () => {
    let open = 0;
    let most = 0;
    services.on('crossref', (_request, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        reply(response, 200, 'application/json', documented.crossrefList([]));
      });
    });
    const world = new World();
    await new Resolver(world).resolve(titled.slice(0, 10), options({ services: ['crossref'] }));
    assert.deepEqual([most, services.asked.length, world.slept], [1, 10, Array(9).fill(1000)]);
  });

  it('keeps the interval between two runs at once', async () => {
    services.on('crossref', says(documented.crossrefList([])));
    const world = new World();
    const resolver = new Resolver(world);
    await Promise.all([titled.slice(0, 2), titled.slice(2, 4)].map((lookups) => resolver.resolve(lookups, options({ services: ['crossref'] }))));
    assert.deepEqual([services.asked.length, world.slept], [4, [1000, 1000, 1000]]);
  });

  it('tells how far it is', async () => {
    feedOfAsked();
    const told: ResolveProgress[] = [];
    await new Resolver(new World()).resolve(lookups, options({ services: ['arxiv'], onProgress: (progress) => told.push(progress) }));
    const done = told.filter(({ outcome }) => outcome !== undefined).map((progress) => progress.done);
    assert.deepEqual([told[0], done], [{ done: 0, total: 85, service: 'arxiv' }, Array.from({ length: 85 }, (_, index) => index + 1)]);
  });

  it('ends quietly when it is cancelled, and goes on from there the next time', async () => {
    const controller = new AbortController();
    services.on('crossref', (request, response, address) => {
      if (services.asked.length === 3) controller.abort();
      says(documented.crossrefList([]))(request, response, address);
    });
    const world = new World();
    const first = await new Resolver(world).resolve(titled.slice(0, 8), options({ services: ['crossref'], signal: controller.signal }));
    const asked = [...services.asked];
    services.forget();
    services.on('crossref', says(documented.crossrefList([])));
    const second = await new Resolver(world).resolve(titled.slice(0, 8), options({ services: ['crossref'] }));
    const again = services.asked.filter((question) => asked.slice(0, 2).includes(question));
    assert.deepEqual([first.size, second.size, again], [2, 8, []]);
  });

  it('asks nothing twice within a month, and again for news', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    const world = new World();
    const question = { title: documented.PREPRINT_TITLE, arxiv: '2401.00001' };
    const counts: number[] = [];
    for (const [days, goal] of [[0, 'record'], [29, 'record'], [2, 'record'], [2, 'publication']] as const) {
      world.time += days * 24 * 60 * 60 * 1000;
      await lookUp(question, { services: ['arxiv'], goal }, world);
      counts.push(services.asked.length);
    }
    assert.deepEqual(counts, [1, 1, 2, 3]);
  });

  it('keeps nothing of an answer that failed', async () => {
    const world = new World();
    services.on('crossref', (_request, response) => reply(response, 500, 'text/plain', ''));
    await lookUp({ title: documented.PUBLISHED_TITLE }, { services: ['crossref'] }, world);
    assert.equal(world.kept.size, 0);
  });
});

describe('a service in trouble', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  const question = { title: documented.PUBLISHED_TITLE, doi: documented.PUBLISHED_DOI };

  it('that asks for a pause gets it', async () => {
    services.on('crossref', (request, response, address) => {
      if (services.asked.length === 1) reply(response, 429, 'text/plain', '', { 'retry-after': '7' });
      else says(documented.crossrefSingle())(request, response, address);
    });
    const world = new World();
    const outcome = await lookUp(question, { services: ['crossref'] }, world);
    assert.deepEqual([outcome.state, world.slept], ['verified', [7000]]);
  });

  it('is asked four times, with longer and longer pauses, and then left alone', async () => {
    services.on('crossref', (_request, response) => reply(response, 503, 'text/plain', ''));
    const world = new World();
    const lookups = ['a', 'b'].map((key): Lookup => ({ key, ids: [{ kind: 'doi', value: `10.5555/${key}` }] }));
    const outcomes = await new Resolver(world).resolve(lookups, options({ services: ['crossref'] }));
    assert.deepEqual([[...outcomes.values()].map(({ state }) => state), services.asked.length, world.slept], [['unanswered', 'unanswered'], 4, [2000, 4000, 8000]]);
  });

  it('that wants an hour is left alone at once', async () => {
    services.on('openAlex', (_request, response) => reply(response, 429, 'application/json', documented.OPENALEX_LIMIT, { 'x-ratelimit-reset': '3600' }));
    const world = new World();
    const outcome = await lookUp(question, { services: ['openAlex'] }, world);
    assert.deepEqual([outcome.state, outcome.failures.openAlex, world.slept], ['unanswered', { kind: 'throttled', retryAfter: 3_600_000 }, []]);
  });

  it('that refuses the key is not asked again', async () => {
    services.on('semanticScholar', (_request, response) => reply(response, 403, 'application/json', '{"message":"Forbidden"}'));
    const lookups = ['a', 'b', 'c'].map((key): Lookup => ({ key, ids: [{ kind: 'doi', value: `10.5555/${key}` }] }));
    await new Resolver(new World()).resolve(lookups, options({ services: ['semanticScholar'] }));
    assert.equal(services.asked.length, 1);
  });

  it('does not hold up the others', async () => {
    services.on('crossref', (_request, response) => reply(response, 503, 'text/plain', ''));
    services.on('openAlex', says(JSON.stringify(documented.openAlexWork())));
    const outcome = await lookUp(question, { services: ['crossref', 'openAlex'] });
    assert.deepEqual([outcome.state, outcome.failures.crossref?.kind], ['verified', 'broken']);
  });

  it('does not make the user wait for all of them where there is no network', async () => {
    const gone = new LocalServices();
    await gone.start();
    const { caller } = gone;
    await gone.stop();
    const world = new World();
    const outcome = await lookUp({ title: documented.PUBLISHED_TITLE }, { services: ALL, caller }, world);
    assert.deepEqual([outcome.state, Object.keys(outcome.failures), world.slept], ['unanswered', ['arxiv', 'crossref'], [2000, 1000, 2000]]);
  });

  it('that points to ever new works is not followed for ever', async () => {
    let number = 0;
    services.on('arxiv', (request, response, address) => {
      says(documented.arxivFeed([documented.arxivEntry({ id: address.searchParams.get('id_list') ?? '2401.00001', doi: `10.5555/${number++}` })]))(request, response, address);
    });
    services.on('crossref', (request, response, address) => {
      const doi = decodeURIComponent(address.pathname.replace(/^.*\/works\//, ''));
      says(documented.crossrefSingle({ title: ['T'], DOI: doi, type: 'posted-content', relation: { 'is-preprint-of': [{ id: `10.5555/${number++}` }] } }))(request, response, address);
    });
    await lookUp({ title: documented.PREPRINT_TITLE, arxiv: '2401.00001' }, { services: ['arxiv', 'crossref'] });
    assert.ok(services.asked.length <= 24, String(services.asked.length));
  });
});

describe('looking for the published version', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  const preprint = { title: documented.PREPRINT_TITLE, arxiv: '2401.00001' };
  const chosen: readonly ServiceId[] = ['arxiv', 'crossref', 'dataCite', 'openAlex', 'dblp'];

  it('asks on where the preprint’s own service does not know of one, and for its retraction', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    services.on('dataCite', says(documented.dataCiteSingle(documented.dataCiteArxiv([{ relationType: 'IsVersionOf', relatedIdentifier: documented.PUBLISHED_DOI, relatedIdentifierType: 'DOI' }]))));
    services.on('crossref', says(documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION))));
    const outcome = await lookUp(preprint, { services: chosen, goal: 'publication' });
    assert.deepEqual([outcome.record?.facts.venue, outcome.record?.notices.map(({ kind }) => kind)], ['Journal of Engines', ['retracted']]);
  });

  it('finds it by title where no identifier leads there', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    services.on('dblp', says(documented.dblpHits([{ ...documented.DBLP_JOURNAL, title: 'Measuring the Heat of Small Engines in alpha-Cycles.' }])));
    const outcome = await lookUp({ ...preprint, authors: [{ family: 'Byron', given: 'Ada K.' }] }, { services: ['arxiv', 'dblp'], goal: 'publication' });
    assert.equal(outcome.record?.facts.venue, 'J. Engines');
  });

  it('is over where nobody knows of one', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    const outcome = await lookUp(preprint, { services: chosen, goal: 'publication' });
    assert.deepEqual([outcome.state, outcome.records.map(({ record }) => record.version)], ['verified', ['preprint']]);
  });
});

describe('searching online', () => {
  before(() => services.start());
  after(() => services.stop());
  beforeEach(() => services.forget());

  const hits = { limit: 10, services: ['openAlex', 'arxiv'] as const };

  it('shows each work once, with all who have it', async () => {
    services.on('openAlex', says(documented.openAlexList([documented.openAlexWork(), documented.openAlexWork({ doi: 'https://doi.org/10.5555/other', title: 'Trains', authorships: [], locations: [] })])));
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    const { hits: found } = await new Resolver(new World()).search('heat of engines', options(hits));
    assert.deepEqual(found.map(({ record, services: by }) => [record.facts.title, [...by].sort()]), [
      ['Measuring the Heat of Little Engines in α-Cycles', ['arxiv', 'openAlex']],
      ['Trains', ['openAlex']],
    ]);
  });

  it('shows what one service has where the other is down', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    services.on('openAlex', (_request, response) => reply(response, 500, 'text/plain', ''));
    const { hits: found, failures } = await new Resolver(new World()).search('heat', options(hits));
    assert.deepEqual([found.length, Object.keys(failures)], [1, ['openAlex']]);
  });

  it('ends quietly when it is cancelled', async () => {
    assert.deepEqual(await new Resolver(new World()).search('heat', options({ ...hits, signal: AbortSignal.abort() })), { hits: [], failures: {}, more: false });
  });

  it('tells what there is while a slow service is still looking', async () => {
    // OpenAlex answers when arXiv was asked, arXiv when what OpenAlex has was told.
    let arxivIsAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (arxivIsAsked = resolve));
    let openAlexIsTold = (): void => undefined;
    const firstTold = new Promise<void>((resolve) => (openAlexIsTold = resolve));
    services.on('arxiv', (request, response, address) => {
      arxivIsAsked();
      void firstTold.then(() => says(documented.arxivFeed([documented.arxivEntry()]))(request, response, address));
    });
    services.on('openAlex', (request, response, address) => {
      void asked.then(() => says(documented.openAlexList([documented.openAlexWork()]))(request, response, address));
    });
    const told: (readonly string[])[] = [];
    const { hits: found } = await new Resolver(new World()).search('heat', {
      ...options(hits),
      onFinds: (finds) => {
        told.push(finds.hits.flatMap(({ services: by }) => [...by].sort()));
        openAlexIsTold();
      },
    });
    assert.deepEqual([told, found.length], [[['openAlex'], ['arxiv', 'openAlex']], 1]);
  });

  it('knows whether there may be more, and asks for the next ones', async () => {
    services.on('openAlex', says(documented.openAlexList([documented.openAlexWork(), documented.openAlexWork({ doi: 'https://doi.org/10.5555/other', title: 'Trains', authorships: [], locations: [] })])));
    const resolver = new Resolver(new World());
    const pages = [];
    for (const start of [0, 2]) pages.push((await resolver.search('heat', options({ services: ['openAlex'], limit: 2, start }))).more);
    assert.deepEqual([pages, services.asked.map((asked) => /[?&]page=(\d)/.exec(asked)?.[1])], [[true, true], ['1', '2']]);
  });
});

function options<More extends Partial<ResolveOptions>>(more: More): ResolveOptions & More {
  return { services: ALL, caller: services.caller, signal: new AbortController().signal, ...more };
}

async function lookUp(facts: Partial<Paper> & { readonly title: string }, more: Partial<ResolveOptions>, world = new World()): Promise<Outcome> {
  const paper = { abstract: '', authors: [], ...facts };
  const outcomes = await new Resolver(world).resolve([{ key: 'it', question: questionOf(paper), ids: identifiersOf(paper) }], options(more));
  const outcome = outcomes.get('it');
  assert.ok(outcome);
  return outcome;
}
