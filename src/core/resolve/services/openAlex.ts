/**
 * The OpenAlex API: https://developers.openalex.org/api-reference/works, prices and limits:
 * https://developers.openalex.org/api-reference/authentication (single works are free, searches are counted; a free key allows more of them).
 */
import { arxivId } from '../../identity';
import type { PaperType } from '../../paper';
import { isoDate } from '../reading/isoDate';
import { throttled } from '../reading/failureOf';
import { at, isObject, list, property, raw, readJson, text } from '../reading/json';
import { personName } from '../reading/personName';
import { plainWords } from '../reading/plainWords';
import { pathOf, requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { WorkRecord } from '../workRecord';

const ENDPOINT = { id: 'openAlex', baseAddress: 'https://api.openalex.org', accepts: ['application/json'] } as const;

const HITS = 10;

const SELECTED =
  'id,doi,title,publication_year,publication_date,type,authorships,primary_location,locations,biblio,is_retracted,abstract_inverted_index';

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['preprint', 'article'],
  ['book', 'book'],
  ['book-chapter', 'chapter'],
  ['dissertation', 'thesis'],
  ['dataset', 'dataset'],
  ['report', 'report'],
  ['software', 'software'],
]);

/** Longer than any abstract, in words. */
const MOST_WORDS = 5_000;

export const openAlex: Service = {
  id: 'openAlex',
  name: SERVICE_NAMES.openAlex,
  // A hundred a second are allowed; ten are enough for a person at an editor.
  manners: { interval: 100 },

  request(question, caller) {
    const common = { select: SELECTED };
    if ('id' in question) {
      const { kind, value } = question.id;
      if (kind === 'openReview') return undefined;
      const name = kind === 'arxiv' ? `10.48550/arxiv.${value}` : value;
      return requestTo(ENDPOINT, caller, { path: `/works/doi:${pathOf(name)}`, query: common });
    }
    const [asked, limit, start] = 'words' in question ? [question.words, question.limit, question.start] : [question.title, HITS, 0];
    // Lower case, because AND, OR and NOT are operators in capitals only.
    const words = plainWords(asked);
    if (words.length === 0) return undefined;
    return requestTo(ENDPOINT, caller, {
      path: '/works',
      query: { search: words.join(' '), per_page: String(limit), page: String(Math.floor(start / limit) + 1), ...common },
    });
  },

  read(answer) {
    // Their documentation: 403 is "rate limit exceeded; slow down".
    if (answer.status === 403) return { failure: throttled(answer) };
    return readJson(answer, (value) => {
      const results = property(value, 'results');
      const works = results === undefined ? [value] : list(results);
      const records = works.map(readWork).filter((record) => record !== undefined);
      if (records.length === 0) return { failure: { kind: 'not-found' } };
      const total = at(value, 'meta', 'count');
      return { records, ...(typeof total === 'number' ? { total } : {}) };
    });
  },
};

function readWork(work: unknown): WorkRecord | undefined {
  const place = property(work, 'primary_location');
  const sourceType = raw(at(place, 'source', 'type'));
  const type = raw(property(work, 'type')) ?? '';
  const name = raw(property(work, 'doi'));
  const isPreprint = type === 'preprint' || sourceType === 'repository' || (name !== undefined && arxivId(name) !== undefined);
  const isPublished = !isPreprint && (sourceType === 'journal' || sourceType === 'conference' || raw(property(place, 'version')) === 'publishedVersion');
  const addresses = [place, ...list(property(work, 'locations'))].flatMap((location) => [
    raw(property(location, 'landing_page_url')) ?? '',
    raw(property(location, 'pdf_url')) ?? '',
  ]);
  return workRecordOf({
    service: 'openAlex',
    version: isPreprint ? 'preprint' : isPublished ? 'published' : 'unknown',
    facts: {
      title: text(property(work, 'title')) ?? text(property(work, 'display_name')),
      abstract: abstractOf(property(work, 'abstract_inverted_index')),
      authors: list(property(work, 'authorships')).map((authorship) =>
        personName(text(property(authorship, 'raw_author_name')) ?? text(at(authorship, 'author', 'display_name')) ?? ''),
      ),
      date: isoDate(raw(property(work, 'publication_date'))) ?? isoDate(raw(property(work, 'publication_year'))),
      venue: isPreprint ? undefined : text(at(place, 'source', 'display_name')),
      type: TYPES.get(type) ?? (sourceType === 'journal' ? 'article-journal' : sourceType === 'conference' ? 'paper-conference' : undefined),
      volume: text(at(work, 'biblio', 'volume')),
      issue: text(at(work, 'biblio', 'issue')),
      pages: pagesIn(property(work, 'biblio')),
      arxiv: addresses.find((address) => /arxiv/i.test(address) && arxivId(address) !== undefined),
      doi: name,
      url: raw(property(place, 'landing_page_url')),
    },
    notices: property(work, 'is_retracted') === true ? [{ kind: 'retracted' }] : [],
  });
}

/** The abstract comes as an index from words to their places, for legal reasons; places that no abstract has are left out. */
function abstractOf(index: unknown): string | undefined {
  if (!isObject(index)) return undefined;
  const words: string[] = [];
  for (const [word, places] of Object.entries(index)) {
    for (const place of list(places)) {
      if (typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < MOST_WORDS) words[place] = word;
    }
  }
  return words.filter((word) => word !== undefined).join(' ') || undefined;
}

function pagesIn(biblio: unknown): string | undefined {
  const first = text(property(biblio, 'first_page'));
  const last = text(property(biblio, 'last_page'));
  return first === undefined || last === undefined || first === last ? first : `${first}-${last}`;
}
