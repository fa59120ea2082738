/**
 * The DataCite REST API: https://support.datacite.org/docs/api, limits: https://support.datacite.org/docs/rate-limit
 * (500 requests in five minutes, 1,000 for those who leave an address). arXiv registers its DOIs here.
 */
import { arxivId, doi } from '../../identity';
import type { Author, PaperType } from '../../paper';
import { isoDate } from '../reading/isoDate';
import { at, list, property, raw, readJson, text } from '../reading/json';
import { namedAs, personName } from '../reading/personName';
import { tellingWords } from '../reading/plainWords';
import { pathOf, requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { RelatedWork, WorkRecord } from '../workRecord';

const ENDPOINT = { id: 'dataCite', baseAddress: 'https://api.datacite.org', accepts: ['application/vnd.api+json', 'application/json'] } as const;

const HITS = 5;
/** Every word must be there. */
const MOST_WORDS = 6;

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['Preprint', 'article'],
  ['JournalArticle', 'article-journal'],
  ['ConferencePaper', 'paper-conference'],
  ['BookChapter', 'chapter'],
  ['Book', 'book'],
  ['Dissertation', 'thesis'],
  ['Report', 'report'],
  ['Dataset', 'dataset'],
  ['Software', 'software'],
]);

const PUBLISHED = new Set(['JournalArticle', 'ConferencePaper', 'BookChapter', 'Book', 'Dissertation', 'Report']);

/** arXiv says "is a version of" of the paper in the journal; others say which one came first. */
const LEADS_TO_PUBLISHED = new Set(['IsVersionOf', 'IsPreviousVersionOf', 'IsVariantFormOf', 'IsPublishedIn']);

/** The dates a record may have, the one that says when the work became public first. */
const DATES = ['Submitted', 'Available', 'Issued', 'Created'];

export const dataCite: Service = {
  id: 'dataCite',
  name: SERVICE_NAMES.dataCite,
  manners: { interval: 600, knownInterval: 300 },

  request(question, caller) {
    const mailto = caller.mailto;
    if ('id' in question) {
      const { kind, value } = question.id;
      if (kind === 'openReview') return undefined;
      const name = kind === 'arxiv' ? `10.48550/arXiv.${value}` : value;
      return requestTo(ENDPOINT, caller, { path: `/dois/${pathOf(name)}`, query: { mailto } });
    }
    const [asked, limit, start] = 'words' in question ? [question.words, question.limit, question.start] : [question.title, HITS, 0];
    const words = tellingWords(asked, MOST_WORDS);
    if (words.length === 0) return undefined;
    return requestTo(ENDPOINT, caller, {
      path: '/dois',
      query: {
        // Elasticsearch's query strings: the words are letters and digits only, so that none of its signs is among them.
        query: `titles.title:(${words.join(' AND ')})`,
        sort: 'relevance',
        'page[size]': String(limit),
        'page[number]': String(Math.floor(start / limit) + 1),
        mailto,
      },
    });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const records = list(property(value, 'data'))
        .map((item) => readDoi(property(item, 'attributes')))
        .filter((record) => record !== undefined);
      if (records.length === 0) return { failure: { kind: 'not-found' } };
      const total = at(value, 'meta', 'total');
      return { records, ...(typeof total === 'number' ? { total } : {}) };
    });
  },
};

function readDoi(attributes: unknown): WorkRecord | undefined {
  const kind = raw(at(attributes, 'types', 'resourceTypeGeneral')) ?? '';
  const name = raw(property(attributes, 'doi'));
  const isArxiv = name !== undefined && arxivId(name) !== undefined;
  const isPreprint = isArxiv || kind === 'Preprint';
  const publisher = property(attributes, 'publisher');
  const titles = list(property(attributes, 'titles'));
  const mainTitle = titles.find((title) => raw(property(title, 'titleType')) === undefined) ?? titles[0];
  const subtitle = titles.find((title) => raw(property(title, 'titleType')) === 'Subtitle');
  return workRecordOf({
    service: 'dataCite',
    version: isPreprint ? 'preprint' : PUBLISHED.has(kind) ? 'published' : 'unknown',
    facts: {
      title: [raw(property(mainTitle, 'title')), raw(property(subtitle, 'title'))].filter((part) => part !== undefined).join(': '),
      abstract: raw(property(list(property(attributes, 'descriptions')).find((text) => raw(property(text, 'descriptionType')) === 'Abstract'), 'description')),
      authors: list(property(attributes, 'creators')).map(creatorOf),
      date: dateIn(attributes),
      venue: isPreprint ? undefined : text(at(attributes, 'container', 'title')),
      type: isPreprint ? 'article' : TYPES.get(kind),
      volume: text(at(attributes, 'container', 'volume')),
      issue: text(at(attributes, 'container', 'issue')),
      pages: pagesIn(property(attributes, 'container')),
      // A text in the current version of the API, an object in the one with `publisher=true`.
      publisher: isArxiv ? undefined : (text(publisher) ?? text(property(publisher, 'name'))),
      doi: name,
      url: raw(property(attributes, 'url')),
    },
    related: isPreprint ? list(property(attributes, 'relatedIdentifiers')).flatMap(relatedOf) : [],
  });
}

function creatorOf(creator: unknown): Author | undefined {
  const family = text(property(creator, 'familyName'));
  if (family !== undefined) return namedAs(family, text(property(creator, 'givenName')));
  const name = text(property(creator, 'name'));
  return raw(property(creator, 'nameType')) === 'Organizational' ? namedAs(name, undefined) : personName(name ?? '');
}

function dateIn(attributes: unknown): string | undefined {
  const dates = list(property(attributes, 'dates'));
  for (const type of DATES) {
    const found = dates
      .filter((date) => raw(property(date, 'dateType')) === type)
      .map((date) => isoDate(raw(property(date, 'date'))))
      .filter((date) => date !== undefined)
      .sort()[0];
    if (found !== undefined) return found;
  }
  return isoDate(raw(property(attributes, 'publicationYear')));
}

function pagesIn(container: unknown): string | undefined {
  const first = text(property(container, 'firstPage'));
  const last = text(property(container, 'lastPage'));
  return first === undefined || last === undefined || first === last ? first : `${first}-${last}`;
}

function relatedOf(related: unknown): readonly RelatedWork[] {
  if (!LEADS_TO_PUBLISHED.has(raw(property(related, 'relationType')) ?? '')) return [];
  if (raw(property(related, 'relatedIdentifierType')) !== 'DOI') return [];
  const value = doi(raw(property(related, 'relatedIdentifier')) ?? '');
  // A DOI of arXiv's own is another version of the preprint.
  return value === undefined || arxivId(value) !== undefined ? [] : [{ relation: 'published-version', id: { kind: 'doi', value } }];
}
