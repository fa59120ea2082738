/**
 * The arXiv API: https://info.arxiv.org/help/api/user-manual.html, terms: https://info.arxiv.org/help/api/tou.html
 * (one request every three seconds, one connection at a time).
 */
import { arxivId, doi } from '../../identity';
import type { Identifier } from '../question';
import { isoDate } from '../reading/isoDate';
import { at, list, property, text } from '../reading/json';
import { personName } from '../reading/personName';
import { plainWords, tellingWords } from '../reading/plainWords';
import { requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import { readXml } from '../reading/xml';
import type { Caller } from '../caller';
import type { Reply, Service, ServiceRequest } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { Notice, WorkRecord } from '../workRecord';

const ENDPOINT = {
  id: 'arxiv',
  baseAddress: 'https://export.arxiv.org',
  origins: ['https://arxiv.org'],
  accepts: ['application/atom+xml', 'application/xml', 'text/xml'],
} as const;

/** The manual allows 2,000 results a request; fifty answer within a second or two and fit any limit on addresses. */
const MOST_IDS = 50;

/** Enough for the right one among its namesakes. */
const HITS = 10;

/** Ten titles of six words fit any limit on addresses; five hits for each leave room for namesakes. */
const MOST_TITLES = 10;
const HITS_A_TITLE = 5;

/** Every word must be there, so more of them only add chances to miss one that is written differently. */
const MOST_WORDS = 6;

/** What authors write where they took a paper back: https://info.arxiv.org/help/withdraw.html */
const WITHDRAWN = /\b(?:paper|article|manuscript|submission|preprint|it|work) (?:has been|is|was) (?:temporarily )?withdrawn\b|^\W*withdrawn\b/i;

/** How much of an abstract or comment can be such a remark, in characters: an abstract may speak of withdrawn drugs further down. */
const REMARK = 200;

export const arxiv: Service = {
  id: 'arxiv',
  name: SERVICE_NAMES.arxiv,
  manners: { interval: 3_000 },

  request(question, caller) {
    if ('id' in question) return question.id.kind === 'arxiv' ? byIds([question.id], caller) : undefined;
    if ('words' in question) {
      const terms = plainWords(question.words).map((word) => `all:${word}`);
      return search(terms.join(' AND '), question.start, question.limit, caller);
    }
    return search(inTitle(question.title), 0, HITS, caller);
  },

  batch: { kind: 'arxiv', most: MOST_IDS, request: byIds },

  titleBatch: {
    most: MOST_TITLES,
    request(titles, caller) {
      const groups = titles.map(inTitle).filter((terms) => terms !== '');
      return search(groups.map((terms) => `(${terms})`).join(' OR '), 0, HITS_A_TITLE * groups.length, caller);
    },
  },

  read(answer) {
    return readXml(answer, 'feed', readFeed);
  },
};

function inTitle(title: string): string {
  return tellingWords(title, MOST_WORDS).map((word) => `ti:${word}`).join(' AND ');
}

function search(terms: string, start: number, limit: number, caller: Caller): ServiceRequest | undefined {
  if (terms === '') return undefined;
  return requestTo(ENDPOINT, caller, {
    path: '/api/query',
    query: { search_query: terms, start: String(start), max_results: String(limit), sortBy: 'relevance', sortOrder: 'descending' },
  });
}

function byIds(ids: readonly Identifier[], caller: Caller): ServiceRequest {
  return requestTo(ENDPOINT, caller, {
    path: '/api/query',
    query: { id_list: ids.map(({ value }) => value).join(','), max_results: String(ids.length) },
  });
}

function readFeed(feed: unknown): Reply {
  const entries = list(property(feed, 'entry'));
  const error = entries.find((entry) => /\/api\/errors/.test(text(property(entry, 'id')) ?? ''));
  if (error !== undefined) {
    const detail = text(property(error, 'summary')) ?? 'error';
    return { failure: /incorrect id/i.test(detail) ? { kind: 'not-found' } : { kind: 'broken', detail } };
  }
  const records = entries.map(readEntry).filter((record) => record !== undefined);
  if (records.length === 0) return { failure: { kind: 'not-found' } };
  const total = Number(text(property(feed, 'totalResults')));
  return { records, ...(total > 0 ? { total } : {}) };
}

function readEntry(entry: unknown): WorkRecord | undefined {
  const arxiv = arxivId(text(property(entry, 'id')) ?? '');
  if (arxiv === undefined) return undefined;
  const publishedDoi = doi(text(property(entry, 'doi')) ?? '');
  return workRecordOf({
    service: 'arxiv',
    version: 'preprint',
    facts: {
      title: text(property(entry, 'title')),
      abstract: text(property(entry, 'summary')),
      authors: list(property(entry, 'author')).map((author) => personName(text(property(author, 'name')) ?? '')),
      date: isoDate(text(property(entry, 'published'))),
      type: 'article',
      arxiv,
      arxivCategory: text(at(entry, 'primary_category', '@term')),
      url: `https://arxiv.org/abs/${arxiv}`,
    },
    related: publishedDoi === undefined || arxivId(publishedDoi) !== undefined ? [] : [{ relation: 'published-version', id: { kind: 'doi', value: publishedDoi } }],
    notices: noticesIn(entry),
  });
}

function noticesIn(entry: unknown): readonly Notice[] {
  const remarks = [text(property(entry, 'comment')), text(property(entry, 'summary'))].map((remark) => (remark ?? '').slice(0, REMARK));
  const date = isoDate(text(property(entry, 'updated')));
  return remarks.some((remark) => WITHDRAWN.test(remark)) ? [{ kind: 'withdrawn', ...(date === undefined ? {} : { date }) }] : [];
}
