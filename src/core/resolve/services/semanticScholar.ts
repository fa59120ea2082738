/**
 * The Semantic Scholar Academic Graph API: https://api.semanticscholar.org/api-docs/graph, limits:
 * https://www.semanticscholar.org/product/api (one request a second with a key; without one, everybody shares a pool).
 */
import type { PaperType } from '../../paper';
import { isoDate } from '../reading/isoDate';
import { at, list, property, raw, readJson, text } from '../reading/json';
import { personName } from '../reading/personName';
import { plainWords } from '../reading/plainWords';
import { pathOf, requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import { arxivId } from '../../identity';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { WorkRecord } from '../workRecord';

const ENDPOINT = { id: 'semanticScholar', baseAddress: 'https://api.semanticscholar.org', accepts: ['application/json'] } as const;

const FIELDS = 'title,abstract,venue,publicationVenue,year,publicationDate,authors,externalIds,publicationTypes,journal';

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['JournalArticle', 'article-journal'],
  ['Conference', 'paper-conference'],
  ['Book', 'book'],
  ['BookSection', 'chapter'],
  ['Dataset', 'dataset'],
]);

/** Where a paper is before it is published, as this service names it. */
const REPOSITORY = /^(?:arxiv(?:\.org)?|corr|biorxiv|medrxiv|ssrn.*|research square|preprints?(?:\.org)?|openreview(?:\.net)?)$/i;

export const semanticScholar: Service = {
  id: 'semanticScholar',
  name: SERVICE_NAMES.semanticScholar,
  manners: { interval: 1_000 },

  request(question, caller) {
    if ('id' in question) {
      const { kind, value } = question.id;
      if (kind === 'openReview') return undefined;
      const scheme = kind === 'arxiv' ? 'ARXIV' : 'DOI';
      return requestTo(ENDPOINT, caller, { path: `/graph/v1/paper/${scheme}:${pathOf(value)}`, query: { fields: FIELDS } });
    }
    if ('words' in question) {
      const query = { query: question.words, limit: String(question.limit), offset: String(question.start), fields: FIELDS };
      return requestTo(ENDPOINT, caller, { path: '/graph/v1/paper/search', query });
    }
    // Without hyphens: their documentation says that a hyphenated word finds nothing.
    const query = plainWords(question.title).join(' ');
    return query === '' ? undefined : requestTo(ENDPOINT, caller, { path: '/graph/v1/paper/search/match', query: { query, fields: FIELDS } });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const data = property(value, 'data');
      const papers = data === undefined ? [value] : list(data);
      const records = papers.map(readPaper).filter((record) => record !== undefined);
      if (records.length === 0) return { failure: { kind: 'not-found' } };
      const total = property(value, 'total');
      return { records, ...(typeof total === 'number' ? { total } : {}) };
    });
  },
};

function readPaper(paper: unknown): WorkRecord | undefined {
  const venue = text(at(paper, 'publicationVenue', 'name')) ?? text(property(paper, 'venue')) ?? text(at(paper, 'journal', 'name'));
  const inRepository = venue === undefined || REPOSITORY.test(venue);
  const doi = raw(at(paper, 'externalIds', 'DOI'));
  const arxiv = raw(at(paper, 'externalIds', 'ArXiv'));
  const hasPublisher = doi !== undefined && arxivId(doi) === undefined;
  const isPreprint = inRepository && arxiv !== undefined && !hasPublisher;
  const type = list(property(paper, 'publicationTypes')).map((entry) => TYPES.get(raw(entry) ?? '')).find((entry) => entry !== undefined);
  return workRecordOf({
    service: 'semanticScholar',
    version: isPreprint ? 'preprint' : inRepository ? 'unknown' : 'published',
    facts: {
      title: text(property(paper, 'title')),
      abstract: raw(property(paper, 'abstract')),
      authors: list(property(paper, 'authors')).map((author) => personName(text(property(author, 'name')) ?? '')),
      date: isoDate(raw(property(paper, 'publicationDate'))) ?? isoDate(raw(property(paper, 'year'))),
      venue: inRepository ? undefined : venue,
      // Its types call arXiv papers journal articles.
      type: isPreprint ? 'article' : inRepository ? undefined : type,
      volume: inRepository ? undefined : text(at(paper, 'journal', 'volume')),
      pages: inRepository ? undefined : text(at(paper, 'journal', 'pages')),
      arxiv,
      doi,
    },
  });
}
