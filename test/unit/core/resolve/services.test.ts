import assert from 'node:assert/strict';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Question, type Reply, SERVICES, type Service, type ServiceId, type WorkRecord } from '../../../../src/core/resolve';
import { answering } from './answering';
import * as documented from './documentedAnswers';

const CALLER = { agent: 'paper-digest/0.0 (https://example.org)' };
const SHARED = resolve(import.meta.dirname, '../../../../../shared/digests');

const BY_ARXIV: Question = { id: { kind: 'arxiv', value: '2401.00001' } };
const BY_DOI: Question = { id: { kind: 'doi', value: '10.5555/a(b)<c>;2' } };
const BY_ARXIV_DOI: Question = { id: { kind: 'doi', value: '10.48550/arxiv.2401.00001' } };
const BY_REVIEW: Question = { id: { kind: 'openReview', value: 'aB-c_1' } };
const BY_TITLE: Question = { title: 'On the "AND" of \\emph{Deep}-Learning: ti:OR NOT (a|b)*?', authors: [{ family: 'Byron' }], year: 2024 };
const BY_WORDS: Question = { words: 'heat of engines', limit: 20, start: 40 };

describe('a request', () => {
  const ADDRESSES: readonly (readonly [ServiceId, Question, string | undefined])[] = [
    ['arxiv', BY_ARXIV, 'https://export.arxiv.org/api/query?id_list=2401.00001&max_results=1'],
    ['arxiv', BY_DOI, undefined],
    ['arxiv', BY_TITLE, 'https://export.arxiv.org/api/query?search_query=ti:deep+AND+ti:learning+AND+ti:ti&start=0&max_results=10&sortBy=relevance&sortOrder=descending'],
    ['arxiv', BY_WORDS, 'https://export.arxiv.org/api/query?search_query=all:heat+AND+all:of+AND+all:engines&start=40&max_results=20&sortBy=relevance&sortOrder=descending'],
    ['crossref', BY_ARXIV, undefined],
    ['crossref', BY_ARXIV_DOI, undefined],
    ['crossref', BY_DOI, 'https://api.crossref.org/works/10.5555%2Fa(b)%3Cc%3E%3B2'],
    ['dataCite', BY_ARXIV, 'https://api.datacite.org/dois/10.48550/arXiv.2401.00001'],
    ['dataCite', BY_DOI, 'https://api.datacite.org/dois/10.5555/a(b)%3Cc%3E%3B2'],
    ['semanticScholar', BY_REVIEW, undefined],
    ['huggingFace', BY_ARXIV, 'https://huggingface.co/api/papers/2401.00001'],
    ['huggingFace', { id: { kind: 'arxiv', value: 'math/0502287' } }, undefined],
    ['huggingFace', BY_WORDS, undefined],
    ['huggingFace', { words: 'heat', limit: 20, start: 0 }, 'https://huggingface.co/api/papers/search?q=heat'],
    ['dblp', BY_DOI, undefined],
    ['dblp', BY_WORDS, 'https://dblp.org/search/publ/api?q=heat+of+engines&format=json&h=20&f=40&c=0'],
    ['openReview', BY_REVIEW, 'https://api2.openreview.net/notes?id=aB-c_1'],
    ['openReview', BY_TITLE, undefined],
  ];
  for (const [id, question, address] of ADDRESSES) {
    it(`to ${id} for ${JSON.stringify(question)} is ${address ?? 'none'}`, () => {
      const asked = serviceNamed(id).request(question, CALLER)?.url.replace(/%3A/g, ':');
      assert.equal(asked, address);
    });
  }

  it('carries no operator of a query language out of a title', () => {
    for (const service of SERVICES) {
      const url = service.request(BY_TITLE, CALLER)?.url;
      if (url === undefined) continue;
      const sent = [...new URL(url).searchParams.entries()].filter(([name]) => /^(q|query.*|search.*)$/.test(name)).map(([, value]) => value).join(' ');
      const words = sent.replace(/\bti:|titles\.title:|[()]| AND /g, ' ');
      assert.match(words, /^[a-z0-9 B-]*$|Byron/, `${service.id}: ${sent}`);
    }
  });

  it('is not made of a title without words', () => {
    const asked = SERVICES.filter((service) => service.request({ title: '?!' }, CALLER) !== undefined);
    assert.deepEqual(asked.map(({ id }) => id), []);
  });

  it('goes to the service itself, by https', () => {
    for (const service of SERVICES) {
      const request = [BY_ARXIV, BY_DOI, BY_REVIEW, BY_TITLE].map((question) => service.request(question, CALLER)).find((found) => found !== undefined);
      assert.ok(request?.origins.includes(new URL(request.url).origin) && request.origins.every((origin) => origin.startsWith('https://')), service.id);
    }
  });

  it('goes to another place, and only there, where the caller has one', () => {
    const caller = { ...CALLER, baseAddresses: { arxiv: 'http://127.0.0.1:8/mirror/' } };
    const request = serviceNamed('arxiv').request(BY_ARXIV, caller);
    assert.deepEqual([request?.url, request?.origins], ['http://127.0.0.1:8/mirror/api/query?id_list=2401.00001&max_results=1', ['http://127.0.0.1:8']]);
  });

  it('leaves the mail address of a user who gave one with those who ask for it only', () => {
    const caller = { ...CALLER, mailto: 'ada@example.org' };
    const asked = (id: ServiceId) => serviceNamed(id).request(BY_DOI, caller);
    assert.match(asked('crossref')?.url ?? '', /mailto=ada%40example.org/);
    const told = SERVICES.filter(({ id }) => JSON.stringify([asked(id), serviceNamed(id).request(BY_TITLE, caller)]).includes('ada'));
    assert.deepEqual(told.map(({ id }) => id), ['crossref', 'dataCite']);
  });

  it('asks arXiv for many papers at once', () => {
    const ids = ['2401.00001', 'math/0502287'].map((value) => ({ kind: 'arxiv', value }) as const);
    const url = serviceNamed('arxiv').batch?.request(ids, CALLER).url ?? '';
    assert.equal(new URL(url).searchParams.get('id_list'), '2401.00001,math/0502287');
  });
});

describe('a request for many titles', () => {
  it('groups their words, so that each group finds one', () => {
    const url = serviceNamed('arxiv').titleBatch?.request(['The Heat of Engines', '?!', 'Trains (and) Signals'], CALLER)?.url ?? '';
    const { searchParams } = new URL(url);
    assert.deepEqual([searchParams.get('search_query'), searchParams.get('max_results')], ['(ti:heat AND ti:engines) OR (ti:trains AND ti:signals)', '10']);
  });

  it('is none without words', () => {
    assert.equal(serviceNamed('arxiv').titleBatch?.request(['?!'], CALLER), undefined);
  });
});

describe('a documented answer', () => {
  it('of arXiv is the preprint, with the DOI it appeared under', () => {
    const record = only(read('arxiv', documented.arxivFeed([documented.arxivEntry({ doi: '10.5555/HEAT.2024.7' })])));
    assert.deepEqual(
      { ...record.facts, abstract: record.facts.abstract?.slice(-19) },
      {
        title: 'Measuring the Heat of Small Engines in α-Cycles',
        abstract: 'firm by experiment.',
        authors: [
          { family: 'Byron', given: 'Ada K.' },
          { family: 'van Babbage', given: 'Charles' },
          { family: 'Menabrea Jr.', given: 'Luigi' },
        ],
        date: '2024-01-01',
        type: 'article',
        arxiv: '2401.00001',
        arxivCategory: 'cs.LG',
        url: 'https://arxiv.org/abs/2401.00001',
      },
    );
    assert.deepEqual(record.related, [{ relation: 'published-version', id: { kind: 'doi', value: '10.5555/heat.2024.7' } }]);
  });

  it('of arXiv tells that a paper was withdrawn, and does not take any use of the word for it', () => {
    const comments = ['This paper has been withdrawn by the authors due to an error', '12 pages, data withdrawn from the market'];
    const notices = comments.map((comment) => only(read('arxiv', documented.arxivFeed([documented.arxivEntry({ comment })]))).notices.length);
    assert.deepEqual(notices, [1, 0]);
  });

  it('of Crossref is the published version, with its preprint', () => {
    const record = only(read('crossref', documented.crossrefSingle()));
    const { abstract, ...facts } = record.facts;
    assert.deepEqual(facts, {
      title: 'Measuring the Heat of Little Engines in α-Cycles',
      authors: [
        { family: 'Byron', given: 'Ada K.' },
        { family: 'van Babbage', given: 'Charles' },
        { family: 'Menabrea Jr.', given: 'Luigi' },
        { family: 'The Engine Group' },
      ],
      date: '2024-06-07',
      venue: 'Journal of Engines',
      type: 'article-journal',
      volume: '12',
      issue: '3',
      pages: '45-67',
      publisher: 'Analytical Press',
      doi: '10.5555/heat.2024.7',
      url: 'https://doi.org/10.5555/heat.2024.7',
    });
    assert.match(abstract ?? '', /^Small engines lose/);
    assert.deepEqual([record.version, record.related], ['published', [{ relation: 'preprint', id: { kind: 'arxiv', value: '2401.00001' } }]]);
  });

  it('of Crossref tells of a retraction, when it was and where', () => {
    const record = only(read('crossref', documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION))));
    assert.deepEqual(record.notices, [{ kind: 'retracted', date: '2025-02-03', doi: '10.5555/heat.2025.1' }]);
  });

  it('of Crossref about posted content is a preprint that names its published version', () => {
    const work = { DOI: '10.5555/p', type: 'posted-content', subtype: 'preprint', title: ['A'], posted: { 'date-parts': [[2023, 5, 6]] }, relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.5555/V' }] } };
    const { version, facts, related } = only(read('crossref', documented.crossrefSingle(work)));
    assert.deepEqual([version, facts.date, related], ['preprint', '2023-05-06', [{ relation: 'published-version', id: { kind: 'doi', value: '10.5555/v' } }]]);
  });

  it('of Crossref has the subtitle in its title once', () => {
    const titles = [['Heat', 'A Study'], ['Heat: A Study', 'A study'], ['Heat:', 'A Study']].map(
      ([title, subtitle]) => only(read('crossref', documented.crossrefSingle(documented.crossrefWork({ title: [title], subtitle: [subtitle] })))).facts.title,
    );
    assert.deepEqual(titles, ['Heat: A Study', 'Heat: A Study', 'Heat: A Study']);
  });

  it('of DataCite about an arXiv DOI is the preprint, without an own DOI, with its published version', () => {
    const related = [
      { relationType: 'IsVersionOf', relatedIdentifier: '10.5555/heat.2024.7', relatedIdentifierType: 'DOI' },
      { relationType: 'IsVersionOf', relatedIdentifier: '10.48550/arXiv.2401.00002', relatedIdentifierType: 'DOI' },
      { relationType: 'References', relatedIdentifier: '10.5555/other', relatedIdentifierType: 'DOI' },
    ];
    const record = only(read('dataCite', documented.dataCiteSingle(documented.dataCiteArxiv(related))));
    const { authors, ...facts } = { ...record.facts, abstract: undefined };
    assert.deepEqual(facts, { abstract: undefined, title: 'Measuring the Heat of Small Engines in α-Cycles', date: '2024-01-01', type: 'article', arxiv: '2401.00001', url: 'https://arxiv.org/abs/2401.00001' });
    assert.deepEqual(authors, [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }, { family: 'The Engine Group' }]);
    assert.deepEqual(record.related, [{ relation: 'published-version', id: { kind: 'doi', value: '10.5555/heat.2024.7' } }]);
  });

  it('of OpenAlex is the published version, with the arXiv id of another location', () => {
    const record = only(read('openAlex', JSON.stringify(documented.openAlexWork())));
    assert.deepEqual(record.facts, {
      title: 'Measuring the Heat of Little Engines in α-Cycles',
      abstract: 'Small engines lose their engines',
      authors: [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }],
      date: '2024-06-07',
      venue: 'Journal of Engines',
      type: 'article-journal',
      volume: '12',
      issue: '3',
      pages: '45-67',
      arxiv: '2401.00001',
      doi: '10.5555/heat.2024.7',
      url: 'https://doi.org/10.5555/heat.2024.7',
    });
  });

  it('of OpenAlex about a retracted work says so', () => {
    const record = only(read('openAlex', documented.openAlexList([documented.openAlexWork({ is_retracted: true })])));
    assert.deepEqual(record.notices, [{ kind: 'retracted' }]);
  });

  it('of Semantic Scholar to a title is its best match', () => {
    const { version, facts } = only(read('semanticScholar', documented.semanticScholarMatch()));
    assert.deepEqual([version, facts.venue, facts.pages, facts.arxiv, facts.doi], ['published', 'Journal of Engines', '45-67', '2401.00001', '10.5555/heat.2024.7']);
  });

  it('of Semantic Scholar about an arXiv paper is a preprint, whatever type it gives', () => {
    const paper = documented.semanticScholarPaper({ externalIds: { ArXiv: '2401.00001' }, venue: 'arXiv.org', publicationVenue: { name: 'arXiv.org' }, journal: { name: 'ArXiv', volume: 'abs/2401.00001' } });
    const { version, facts } = only(read('semanticScholar', JSON.stringify(paper)));
    assert.deepEqual([version, facts.venue, facts.volume, facts.type], ['preprint', undefined, undefined, 'article']);
  });

  it('of Hugging Face is the preprint, with its code', () => {
    const bodies = [documented.huggingFacePaper(), [{ paper: documented.huggingFacePaper(), title: 'x' }]];
    const found = bodies.map((body) => only(read('huggingFace', JSON.stringify(body))).facts);
    assert.deepEqual(found.map(({ arxiv, code, date }) => [arxiv, code, date]), Array(2).fill(['2401.00001', 'https://github.com/byron/heat', '2024-01-01']));
  });

  it('of dblp is a journal paper or a preprint, without numbers behind names', () => {
    const [journal, preprint] = recordsOf(read('dblp', documented.dblpHits([documented.DBLP_JOURNAL, documented.DBLP_PREPRINT], 7)));
    assert.deepEqual(journal?.facts.authors, [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }]);
    assert.deepEqual([journal?.version, journal?.facts.issue, journal?.facts.title.endsWith('Beyond')], ['published', '3', true]);
    assert.deepEqual([preprint?.version, preprint?.facts.arxiv, preprint?.facts.venue, preprint?.facts.doi], ['preprint', '2401.00001', undefined, undefined]);
  });

  it('of OpenReview is published where it was accepted, and a preprint where it was not', () => {
    const [accepted, submitted] = ['ICLR 2024 poster', 'Submitted to ICLR 2024'].map((venue) => only(read('openReview', documented.openReviewNotes(venue))));
    assert.deepEqual([accepted?.version, accepted?.facts.venue, accepted?.openReview, accepted?.facts.date], ['published', 'ICLR 2024 poster', 'aBcDeFgHiJ', '2024-01-16']);
    assert.deepEqual([submitted?.version, submitted?.facts.venue], ['preprint', undefined]);
  });

  it('says how many there are in all where it is a page of them', () => {
    const totals = [
      read('arxiv', documented.arxivFeed([documented.arxivEntry()], 28946)),
      read('crossref', documented.crossrefList([documented.crossrefWork()], 412)),
      read('dataCite', documented.dataCiteList([documented.dataCiteArxiv()])),
      read('openAlex', documented.openAlexList([documented.openAlexWork()])),
      read('dblp', documented.dblpHits([documented.DBLP_JOURNAL], 99)),
    ].map((reply) => ('records' in reply ? reply.total : undefined));
    assert.deepEqual(totals, [28946, 412, 1, 1, 99]);
  });

  it('without records is "not found"', () => {
    const empty: readonly Reply[] = [
      read('arxiv', documented.arxivFeed([])),
      read('arxiv', documented.ARXIV_ERROR),
      read('arxiv', documented.ARXIV_ERROR, 400),
      read('crossref', documented.crossrefList([])),
      read('crossref', 'Resource not found.', 404),
      read('dataCite', documented.dataCiteList([])),
      read('dataCite', documented.DATACITE_NOT_FOUND, 404),
      read('openAlex', documented.openAlexList([])),
      read('openAlex', '{"error":"not found"}', 404),
      read('semanticScholar', documented.SEMANTIC_SCHOLAR_NO_MATCH, 404),
      read('semanticScholar', '{"total":0,"offset":0,"data":[]}'),
      read('huggingFace', '[]'),
      read('huggingFace', '{"error":"Paper not found"}', 404),
      read('dblp', documented.dblpHits([])),
      read('openReview', '{"notes":[],"count":0}'),
    ];
    assert.deepEqual(empty, Array(empty.length).fill({ failure: { kind: 'not-found' } }));
  });
});

describe('a real answer', () => {
  for (const [name, count] of [['atom-einstein-2018.xml', 10], ['atom-transformer-2026.xml', 5]] as const) {
    it(`of arXiv, ${name}, is read whole`, function () {
      const records = recordsOf(read('arxiv', shared(this, `arxiv-api/${name}`)));
      const whole = records.filter(({ facts }) => facts.authors !== undefined && facts.date !== undefined && facts.arxiv !== undefined && facts.arxivCategory !== undefined);
      assert.equal(whole.length, count);
    });
  }

  it('of Hugging Face, the daily papers, is read whole', function () {
    const text = shared(this, 'hf/daily-papers-api-2026-06-12.json');
    const whole = recordsOf(read('huggingFace', text)).filter(({ facts }) => facts.authors !== undefined && facts.date !== undefined && facts.abstract !== undefined);
    assert.equal(whole.length, (JSON.parse(text) as unknown[]).length);
  });
});

describe('a bad answer', () => {
  const STATUSES: readonly (readonly [number, Readonly<Record<string, string>>, object])[] = [
    [429, { 'retry-after': '7' }, { kind: 'throttled', retryAfter: 7000 }],
    [429, { 'retry-after': 'Fri, 01 Mar 2024 12:01:30 GMT' }, { kind: 'throttled', retryAfter: 90_000 }],
    [429, { 'retry-after': 'Fri, 01 Mar 2024 11:00:00 GMT' }, { kind: 'throttled', retryAfter: 0 }],
    [429, { ratelimit: '"api";r=0;t=55' }, { kind: 'throttled', retryAfter: 55_000 }],
    [429, { 'x-ratelimit-reset': '3600' }, { kind: 'throttled', retryAfter: 3_600_000 }],
    [429, { 'retry-after': 'soon' }, { kind: 'throttled' }],
    [503, { 'retry-after': '5' }, { kind: 'throttled', retryAfter: 5000 }],
    [503, {}, { kind: 'broken', detail: 'status 503' }],
    [500, {}, { kind: 'broken', detail: 'status 500' }],
    [401, {}, { kind: 'refused', status: 401 }],
    [400, {}, { kind: 'refused', status: 400 }],
  ];
  for (const [status, headers, failure] of STATUSES) {
    it(`with status ${status} and ${JSON.stringify(headers)} is ${JSON.stringify(failure)}`, () => {
      assert.deepEqual(serviceNamed('crossref').read(answering('', status, headers)), { failure });
    });
  }

  it('of OpenAlex with status 403 means too many requests, as it documents', () => {
    assert.deepEqual(serviceNamed('openAlex').read(answering(documented.OPENALEX_LIMIT, 403)), { failure: { kind: 'throttled' } });
  });

  for (const service of SERVICES) {
    it(`of ${service.name} that is a web page is unexpected`, () => {
      assert.equal(failureKind(service.read(answering('<!DOCTYPE html><html><body>Please log in</body></html>'))), 'unexpected-content');
    });

    it(`of ${service.name} that is empty is unexpected`, () => {
      assert.equal(failureKind(service.read(answering(''))), 'unexpected-content');
    });

    it(`of ${service.name} that breaks off is broken`, () => {
      const body = service.id === 'arxiv' ? documented.arxivFeed([documented.arxivEntry()]) : JSON.stringify({ data: [documented.semanticScholarPaper()] });
      assert.equal(failureKind(service.read(answering(body.slice(0, -30)))), 'broken');
    });

    it(`of ${service.name} of any other shape is never an exception`, () => {
      const shapes = ['{}', '[]', '{"message":null}', '{"data":[null,1,"x",[[]]]}', '{"message":{"items":{"0":1}}}', '{"result":{"hits":{"hit":"x"}}}', '{"notes":[{"content":7}]}', '[[[{"paper":[]}]]]', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '<feed/>', '<feed><entry/></feed>', '<feed><entry><id>http://arxiv.org/abs/2401.00001</id></entry></feed>'];
      const records = shapes.flatMap((body) => {
        const reply = service.read(answering(body));
        return 'records' in reply ? reply.records : [];
      });
      assert.deepEqual(records, []);
    });
  }

  it('with values of another kind in any place is never an exception, and never a record without a title', () => {
    const bodies = [documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION)), documented.dataCiteSingle(), JSON.stringify(documented.openAlexWork()), documented.semanticScholarMatch(), JSON.stringify([documented.huggingFacePaper()]), documented.dblpHits([documented.DBLP_JOURNAL, documented.DBLP_PREPRINT]), documented.openReviewNotes('ICLR 2024')];
    const strange = fc.constantFrom('null', '[]', '{}', '[null]', '[[["x"]]]', '{"date-parts":[[null]]}', '-1', '1e999', '""', '"\\u0000"', 'true', '{"__proto__":1}');
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.nat(), strange, (body, place, value) => {
        const values = [...body.matchAll(/(?<=":)(?:"[^"]*"|\d+|true|false|null)/g)];
        const { index, 0: old } = values[place % values.length] as RegExpExecArray;
        const mutated = body.slice(0, index) + value + body.slice(index + old.length);
        const titles = SERVICES.flatMap((service) => recordsIn(service.read(answering(mutated)))).map(({ facts }) => facts.title);
        assert.ok(titles.every((title) => title !== ''));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('of XML cut and glued anywhere is never an exception', () => {
    const feed = documented.arxivFeed([documented.arxivEntry({ doi: '10.5555/x' }), documented.arxivEntry({ id: 'math/0502287' })]);
    fc.assert(
      fc.property(fc.nat(feed.length), fc.nat(feed.length), fc.string({ maxLength: 5 }), (from, to, glue) => {
        const mutated = feed.slice(0, from) + glue + feed.slice(to);
        assert.ok(recordsIn(serviceNamed('arxiv').read(answering(mutated))).every(({ facts }) => facts.arxiv !== undefined));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('with entities that grow is not read', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><feed><entry><id>http://arxiv.org/abs/2401.00001v1</id><title>&b;</title></entry></feed>`;
    assert.equal(failureKind(serviceNamed('arxiv').read(answering(bomb))), 'unexpected-content');
  });

  it('with entities declared behind the root is not read either', () => {
    const bomb = documented.arxivFeed([documented.arxivEntry({ title: '<!DOCTYPE x [<!ENTITY a "ha">]>&a;' })]);
    assert.equal(failureKind(serviceNamed('arxiv').read(answering(bomb))), 'unexpected-content');
  });

  it('nested deeper than any feed is refused', () => {
    const body = `<feed>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</feed>`;
    assert.equal(failureKind(serviceNamed('arxiv').read(answering(body))), 'broken');
  });

  it('cannot reach the prototype of anything', () => {
    const bodies = [
      '{"message":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title":["T"],"DOI":"10.5555/x"}}',
      '{"message":{"title":{"__proto__":["T"]},"DOI":"10.5555/x"}}',
    ];
    for (const body of bodies) serviceNamed('crossref').read(answering(body));
    serviceNamed('arxiv').read(answering('<feed><__proto__><polluted>1</polluted></__proto__><entry><constructor>x</constructor></entry></feed>'));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('does not make a fact of what every object inherits', () => {
    const record = only(read('crossref', documented.crossrefSingle({ title: ['T'], type: 'constructor', DOI: 'toString', volume: { valueOf: 3 } })));
    assert.deepEqual(record.facts, { title: 'T' });
  });

  it('with a place of a billion in an abstract costs nothing', () => {
    const work = documented.openAlexWork({ abstract_inverted_index: { far: [1_000_000_000, -1, 0.5], near: [0] } });
    assert.equal(only(read('openAlex', JSON.stringify(work))).facts.abstract, 'near');
  });

  it('with an address that is none of the web has no address', () => {
    const record = only(read('crossref', documented.crossrefSingle(documented.crossrefWork({ URL: 'javascript:alert(1)' }))));
    assert.equal(record.facts.url, undefined);
  });
});

function serviceNamed(id: ServiceId): Service {
  const service = SERVICES.find((candidate) => candidate.id === id);
  assert.ok(service);
  return service;
}

function read(id: ServiceId, body: string, status = 200): Reply {
  return serviceNamed(id).read(answering(body, status));
}

function recordsOf(reply: Reply): readonly WorkRecord[] {
  assert.ok('records' in reply, JSON.stringify(reply));
  return reply.records;
}

function recordsIn(reply: Reply): readonly WorkRecord[] {
  return 'records' in reply ? reply.records : [];
}

function only(reply: Reply): WorkRecord {
  const records = recordsOf(reply);
  assert.equal(records.length, 1);
  return records[0] as WorkRecord;
}

function failureKind(reply: Reply): string {
  return 'failure' in reply ? reply.failure.kind : 'records';
}

/** A file beside the repository; where it is not there, the test says so and is skipped. */
function shared(test: Mocha.Context, file: string): string {
  const path = join(SHARED, file);
  if (!existsSync(path)) {
    console.warn(`skipped: ${path} is not there`);
    test.skip();
  }
  return readFileSync(path, 'utf8');
}
