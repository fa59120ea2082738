/**
 * The Crossref REST API: https://api.crossref.org/swagger-ui/index.html, access and limits:
 * https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
 * Relations and retractions: https://crossref.gitlab.io/tutorials/get-rw-metadata/
 */
import { arxivId, doi } from '../../identity';
import type { Author, PaperType } from '../../paper';
import { dateOf } from '../reading/isoDate';
import { at, list, property, raw, readJson, text } from '../reading/json';
import { namedAs } from '../reading/personName';
import { plainWords } from '../reading/plainWords';
import { requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { Notice, RelatedWork, WorkRecord } from '../workRecord';

const ENDPOINT = { id: 'crossref', baseAddress: 'https://api.crossref.org', accepts: ['application/json'] } as const;

const HITS = 5;

/** The elements that are read, so that the answer to a search does not carry thousands of references. */
const SELECTED =
  'DOI,title,subtitle,author,abstract,issued,published-print,published-online,posted,container-title,event,type,volume,issue,page,publisher,relation,group-title';

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['posted-content', 'article'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['reference-entry', 'chapter'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['dissertation', 'thesis'],
  ['report', 'report'],
  ['dataset', 'dataset'],
]);

const NOTICES: ReadonlyMap<string, Notice['kind']> = new Map([
  ['retraction', 'retracted'],
  ['partial_retraction', 'retracted'],
  ['removal', 'retracted'],
  ['withdrawal', 'withdrawn'],
  ['expression_of_concern', 'concern'],
  ['correction', 'corrected'],
  ['corrigendum', 'corrected'],
  ['erratum', 'corrected'],
]);

export const crossref: Service = {
  id: 'crossref',
  name: SERVICE_NAMES.crossref,
  // Since December 2025: five records or one search a second, ten and three for those who leave an address.
  manners: { interval: 200, searchInterval: 1_000, knownInterval: 100, knownSearchInterval: 334 },

  request(question, caller) {
    const mailto = caller.mailto;
    if ('id' in question) {
      // arXiv's DOIs are registered with DataCite.
      if (question.id.kind !== 'doi' || arxivId(question.id.value) !== undefined) return undefined;
      return requestTo(ENDPOINT, caller, { path: `/works/${encodeURIComponent(question.id.value)}`, query: { mailto } });
    }
    if ('words' in question) {
      const { words, limit, start } = question;
      return requestTo(ENDPOINT, caller, {
        path: '/works',
        query: { 'query.bibliographic': words, rows: String(limit), offset: String(start), select: SELECTED, mailto },
      });
    }
    const words = plainWords(question.title);
    const author = question.authors?.[0]?.family;
    if (words.length === 0) return undefined;
    return requestTo(ENDPOINT, caller, {
      path: '/works',
      query: {
        'query.bibliographic': [...words, author, question.year].filter((part) => part !== undefined).join(' '),
        rows: String(HITS),
        select: SELECTED,
        mailto,
      },
    });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const message = property(value, 'message');
      const items = property(message, 'items');
      const works = items === undefined ? list(message) : list(items);
      const records = works.map(readWork).filter((record) => record !== undefined);
      if (records.length === 0) return { failure: { kind: 'not-found' } };
      const total = property(message, 'total-results');
      return { records, ...(typeof total === 'number' ? { total } : {}) };
    });
  },
};

function readWork(work: unknown): WorkRecord | undefined {
  const type = raw(property(work, 'type')) ?? '';
  const isPreprint = type === 'posted-content';
  const issued = dateIn(property(work, 'issued')) ?? dateIn(property(work, 'published-online')) ?? dateIn(property(work, 'published-print'));
  return workRecordOf({
    service: 'crossref',
    version: isPreprint ? 'preprint' : 'published',
    facts: {
      title: titleOf(work),
      abstract: raw(property(work, 'abstract')),
      authors: list(property(work, 'author')).map(authorOf),
      date: isPreprint ? (dateIn(property(work, 'posted')) ?? issued) : issued,
      venue: text(property(work, 'container-title')) ?? text(at(work, 'event', 'name')) ?? (isPreprint ? text(at(work, 'institution', 'name')) : undefined),
      type: TYPES.get(type),
      volume: text(property(work, 'volume')),
      issue: text(property(work, 'issue')),
      pages: text(property(work, 'page')),
      publisher: text(property(work, 'publisher')),
      doi: raw(property(work, 'DOI')),
      url: raw(property(work, 'URL')),
    },
    related: [
      ...relatedBy(at(work, 'relation', 'is-preprint-of'), 'published-version'),
      ...relatedBy(at(work, 'relation', 'has-preprint'), 'preprint'),
    ],
    notices: [
      ...list(property(work, 'updated-by')).map(noticeOf).filter((notice) => notice !== undefined),
      ...(/^\W*retracted\b/i.test(titleOf(work) ?? '') ? [{ kind: 'retracted' } as const] : []),
    ],
  });
}

/** A subtitle is a field of its own; some publishers put it into the title as well. */
function titleOf(work: unknown): string | undefined {
  const title = text(property(work, 'title'));
  const subtitle = text(property(work, 'subtitle'));
  if (title === undefined || subtitle === undefined || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return `${title.replace(/\s*:$/, '')}: ${subtitle}`;
}

function authorOf(author: unknown): Author | undefined {
  const suffix = text(property(author, 'suffix'));
  const family = text(property(author, 'family'));
  return namedAs(
    family === undefined ? text(property(author, 'name')) : [family, suffix].filter((part) => part !== undefined).join(' '),
    text(property(author, 'given')),
  );
}

function dateIn(date: unknown): string | undefined {
  const [year, month, day] = list(list(property(date, 'date-parts'))[0]).map(Number);
  return year === undefined ? undefined : dateOf(year, month, day);
}

function relatedBy(relations: unknown, relation: RelatedWork['relation']): readonly RelatedWork[] {
  return list(relations).flatMap((related): readonly RelatedWork[] => {
    const id = raw(property(related, 'id')) ?? '';
    const arxiv = /arxiv/i.test(`${raw(property(related, 'id-type'))} ${id}`) ? arxivId(id) : undefined;
    if (arxiv !== undefined) return [{ relation, id: { kind: 'arxiv', value: arxiv } }];
    const value = doi(id);
    return value === undefined ? [] : [{ relation, id: { kind: 'doi', value } }];
  });
}

function noticeOf(update: unknown): Notice | undefined {
  const kind = NOTICES.get((raw(property(update, 'type')) ?? '').toLowerCase().replace(/[\s-]+/g, '_'));
  if (kind === undefined) return undefined;
  const date = dateIn(property(update, 'updated'));
  const noticeDoi = doi(raw(property(update, 'DOI')) ?? '');
  return { kind, ...(date === undefined ? {} : { date }), ...(noticeDoi === undefined ? {} : { doi: noticeDoi }) };
}
