import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { SERVICES, combine, completePaper, type DatedRecord, paperFromRecord, type ServiceId, watchPreprint, type WorkRecord } from '../../../../src/core/resolve';
import { answering } from './answering';
import * as documented from './documentedAnswers';

const ARXIV = dated('arxiv', documented.arxivFeed([documented.arxivEntry({ doi: documented.PUBLISHED_DOI })]), '2024-03-01');
const CROSSREF = dated('crossref', documented.crossrefSingle(), '2024-07-01');
const HUGGING_FACE = dated('huggingFace', JSON.stringify(documented.huggingFacePaper()), '2024-03-02');
const DBLP = dated('dblp', documented.dblpHits([documented.DBLP_JOURNAL]), '2024-07-02');
const OPEN_ALEX = dated('openAlex', JSON.stringify(documented.openAlexWork()), '2024-07-03');
const RETRACTED = dated('crossref', documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION)), '2025-03-01');

const PREPRINT: Paper = {
  id: 'arxiv:2401.00001',
  title: 'Measuring the Heat of Small Engines in α-Cycles',
  abstract: 'In our own words.',
  authors: [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }, { family: 'Menabrea Jr.', given: 'Luigi' }],
  date: '2024-01-01',
  arxiv: '2401.00001',
  citationKey: 'byronMeasuringHeatSmall2024',
  headings: ['Engines'],
  sources: [{ uri: 'digest.txt', startLine: 1, endLine: 2 }],
};

describe('records of one work, combined,', () => {
  it('give the published version with the preprint’s date, abstract and id, each from where it is known best', () => {
    const combined = combine([HUGGING_FACE, OPEN_ALEX, ARXIV, DBLP, CROSSREF]);
    assert.ok(combined);
    const { abstract, authors, ...facts } = combined.facts;
    assert.deepEqual(facts, {
      title: 'Measuring the Heat of Little Engines in α-Cycles',
      date: '2024-01-01',
      published: '2024-06-07',
      venue: 'Journal of Engines',
      type: 'article-journal',
      volume: '12',
      issue: '3',
      pages: '45-67',
      publisher: 'Analytical Press',
      arxiv: '2401.00001',
      arxivCategory: 'cs.LG',
      doi: '10.5555/heat.2024.7',
      url: 'https://arxiv.org/abs/2401.00001',
      code: 'https://github.com/byron/heat',
    });
    assert.deepEqual([authors?.length, abstract?.startsWith('Small engines')], [4, true]);
    assert.deepEqual(
      (['title', 'date', 'published', 'arxiv', 'code', 'abstract'] as const).map((field) => [field, combined.sources[field]]),
      [
        ['title', { service: 'crossref', on: '2024-07-01' }],
        ['date', { service: 'arxiv', on: '2024-03-01' }],
        ['published', { service: 'crossref', on: '2024-07-01' }],
        ['arxiv', { service: 'arxiv', on: '2024-03-01' }],
        ['code', { service: 'huggingFace', on: '2024-03-02' }],
        ['abstract', { service: 'arxiv', on: '2024-03-01' }],
      ],
    );
  });

  it('have a source for every field', () => {
    const combined = combine([ARXIV, CROSSREF, HUGGING_FACE]);
    assert.deepEqual(Object.keys(combined?.sources ?? {}).sort(), Object.keys(combined?.facts ?? {}).sort());
  });

  it('are the same in any order', () => {
    const orders = [[ARXIV, CROSSREF, DBLP, OPEN_ALEX], [OPEN_ALEX, DBLP, CROSSREF, ARXIV], [DBLP, ARXIV, OPEN_ALEX, CROSSREF]];
    const [first, ...others] = orders.map((order) => combine(order));
    assert.deepEqual(others, [first, first]);
  });

  it('are nothing without records', () => {
    assert.equal(combine([]), undefined);
  });

  it('keep the DOI that the preprint names, before anybody has looked it up', () => {
    assert.deepEqual(combine([ARXIV])?.sources.doi, { service: 'arxiv', on: '2024-03-01' });
  });

  it('never mix two editions', () => {
    const conference = plain('dblp', { title: 'T', date: '2023', venue: 'Conference', pages: '1-9', doi: '10.5555/c' }, 'published');
    const journal = plain('crossref', { title: 'T', date: '2024', venue: 'Journal', volume: '3', doi: '10.5555/j' }, 'published');
    const facts = combine([conference, journal])?.facts;
    assert.deepEqual([facts?.venue, facts?.pages, facts?.doi], ['Journal', undefined, '10.5555/j']);
  });

  it('take names that are written out before capitals, initials and a list that is cut off', () => {
    const shouted = plain('crossref', { title: 'T', authors: [{ family: 'BYRON', given: 'ADA' }, { family: 'BABBAGE', given: 'CHARLES' }] }, 'published');
    const initials = plain('dataCite', { title: 'T', authors: [{ family: 'Byron', given: 'A.' }, { family: 'Babbage', given: 'C.' }] }, 'published');
    const cut = plain('dblp', { title: 'T', authors: [{ family: 'Byron', given: 'Ada' }] }, 'published');
    const whole = plain('semanticScholar', { title: 'T', authors: [{ family: 'Byron', given: 'Ada' }, { family: 'Babbage', given: 'Charles' }] }, 'published');
    assert.deepEqual([combine([shouted, initials, cut, whole])?.sources.authors?.service, combine([shouted, initials])?.sources.authors?.service], ['semanticScholar', 'crossref']);
  });

  it('do not shout the title either', () => {
    const shouted = plain('crossref', { title: 'MEASURING HEAT' }, 'published');
    assert.equal(combine([shouted, plain('dblp', { title: 'Measuring Heat' }, 'published')])?.facts.title, 'Measuring Heat');
  });

  it('date a work by the earlier one where the preprint came afterwards', () => {
    const late = plain('arxiv', { title: 'T', date: '2024-09-01', arxiv: '2409.00001' }, 'preprint');
    const facts = combine([late, plain('crossref', { title: 'T', date: '2024-06' }, 'published')])?.facts;
    assert.deepEqual([facts?.date, facts?.published], ['2024-06', undefined]);
  });

  it('name a retraction once, with its date', () => {
    const flag = { ...OPEN_ALEX, record: { ...OPEN_ALEX.record, notices: [{ kind: 'retracted' } as const] } };
    assert.deepEqual(combine([flag, RETRACTED])?.notices, [{ kind: 'retracted', date: '2025-02-03', doi: '10.5555/heat.2025.1', source: { service: 'crossref', on: '2025-03-01' } }]);
  });
});

describe('a completed paper', () => {
  it('keeps where it stands, its key, its abstract, and gets the rest', () => {
    const paper = completePaper({ ...PREPRINT, id: 'title:x', authors: [] }, record([ARXIV, CROSSREF]));
    assert.deepEqual(
      [paper.id, paper.citationKey, paper.headings, paper.abstract, paper.authors.length, paper.doi],
      ['arxiv:2401.00001', 'byronMeasuringHeatSmall2024', ['Engines'], 'In our own words.', 4, '10.5555/heat.2024.7'],
    );
  });

  it('can be made of a record alone', () => {
    const paper = paperFromRecord(record([CROSSREF]));
    assert.deepEqual([paper.id, paper.abstract.slice(0, 13), paper.sources], ['doi:10.5555/heat.2024.7', 'Small engines', []]);
  });
});

describe('the preprint watch', () => {
  it('finds the published version and what it changes, and never touches key or arXiv id', () => {
    const news = watchPreprint(PREPRINT, [ARXIV, CROSSREF]);
    assert.ok(news.kind === 'published');
    assert.deepEqual(
      news.changes.map(({ field, before, after }) => [field, before, after]).filter(([field]) => field !== 'authors'),
      [
        ['title', 'Measuring the Heat of Small Engines in α-Cycles', 'Measuring the Heat of Little Engines in α-Cycles'],
        ['published', undefined, '2024-06-07'],
        ['venue', undefined, 'Journal of Engines'],
        ['type', undefined, 'article-journal'],
        ['volume', undefined, '12'],
        ['issue', undefined, '3'],
        ['pages', undefined, '45-67'],
        ['publisher', undefined, 'Analytical Press'],
        ['doi', undefined, '10.5555/heat.2024.7'],
      ],
    );
    const paper = completePaper(PREPRINT, news.record);
    assert.deepEqual([paper.citationKey, paper.arxiv], [PREPRINT.citationKey, PREPRINT.arxiv]);
  });

  it('has nothing to say while there is only the preprint', () => {
    assert.deepEqual(watchPreprint(PREPRINT, [ARXIV, HUGGING_FACE]), { kind: 'nothing' });
  });

  it('has nothing to say of a paper that is cited as published already', () => {
    assert.deepEqual(watchPreprint(completePaper(PREPRINT, record([ARXIV, CROSSREF])), [ARXIV, CROSSREF]), { kind: 'nothing' });
  });

  it('has nothing to say without records', () => {
    assert.deepEqual(watchPreprint(PREPRINT, []), { kind: 'nothing' });
  });

  it('warns of a retraction, and shows that it was published', () => {
    const news = watchPreprint(PREPRINT, [ARXIV, RETRACTED]);
    assert.ok(news.kind === 'retracted');
    assert.deepEqual([news.notice.date, news.notice.doi, news.record?.facts.venue], ['2025-02-03', '10.5555/heat.2025.1', 'Journal of Engines']);
  });

  it('warns of a retraction of what is cited as published', () => {
    assert.equal(watchPreprint(completePaper(PREPRINT, record([ARXIV, CROSSREF])), [RETRACTED]).kind, 'retracted');
  });

  it('warns of a preprint that was withdrawn', () => {
    const withdrawn = dated('arxiv', documented.arxivFeed([documented.arxivEntry({ comment: 'This paper has been withdrawn.' })]), '2024-03-01');
    assert.equal(watchPreprint(PREPRINT, [withdrawn]).kind, 'retracted');
  });

  it('does not take a sibling by the same authors for the published version', () => {
    const sibling = plain('crossref', { title: 'Measuring the Noise of Small Engines in α-Cycles', authors: PREPRINT.authors, date: '2024', doi: '10.5555/noise', venue: 'Journal of Engines' }, 'published');
    assert.deepEqual(watchPreprint(PREPRINT, [ARXIV, sibling]), { kind: 'nothing' });
  });

  it('finds it by title and authors where no identifier leads there', () => {
    const found = plain('dblp', { title: PREPRINT.title, authors: PREPRINT.authors, date: '2024', doi: '10.5555/x', venue: 'J. Engines' }, 'published');
    assert.equal(watchPreprint(PREPRINT, [found]).kind, 'published');
  });

  describe('of a paper that is a title and no more', () => {
    const title = 'Measuring the Heat of Little Engines in Alpha Cycles';
    const paper: Paper = { id: 'title:x', title, abstract: '', authors: [], headings: [], sources: [] };
    const work = (doi: string, more: Partial<WorkRecord> = {}) => {
      const found = plain('crossref', { title, authors: [{ family: doi.slice(-1) + 'rown' }], date: '2024', doi, venue: 'Journal of Engines' }, 'published');
      return { ...found, record: { ...found.record, ...more } };
    };
    const cases: readonly { readonly name: string; readonly records: readonly DatedRecord[]; readonly kind: string }[] = [
      { name: 'finds the published version', records: [work('10.5555/a')], kind: 'published' },
      { name: 'warns of a retraction', records: [work('10.5555/a', { notices: [{ kind: 'retracted' }] })], kind: 'retracted' },
      { name: 'says nothing where two works have that title', records: [work('10.5555/a'), work('10.5555/b')], kind: 'nothing' },
      { name: 'says nothing of a work of another title', records: [plain('crossref', { title: `${title}: A Survey`, date: '2024', doi: '10.5555/c', venue: 'V' }, 'published')], kind: 'nothing' },
    ];
    for (const { name, records, kind } of cases) it(name, () => assert.equal(watchPreprint(paper, records).kind, kind));
  });
});

function dated(id: ServiceId, body: string, on: string): DatedRecord {
  const reply = SERVICES.find((service) => service.id === id)?.read(answering(body));
  assert.ok(reply !== undefined && 'records' in reply && reply.records[0] !== undefined);
  return { record: reply.records[0], on };
}

function plain(service: ServiceId, facts: WorkRecord['facts'], version: WorkRecord['version']): DatedRecord {
  return { record: { service, version, facts, related: [], notices: [] }, on: '2024-03-01' };
}

function record(records: readonly DatedRecord[]) {
  const combined = combine(records);
  assert.ok(combined);
  return combined;
}
