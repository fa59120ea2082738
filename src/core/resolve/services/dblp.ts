/**
 * The dblp search API: https://dblp.org/faq/How+to+use+the+dblp+search+API.html, limits:
 * https://dblp.org/faq/Am+I+allowed+to+crawl+the+dblp+website.html (one or two seconds between requests, Retry-After honoured).
 */
import type { Author, PaperType } from '../../paper';
import { isoDate } from '../reading/isoDate';
import { at, list, property, raw, readJson, text } from '../reading/json';
import { personName } from '../reading/personName';
import { plainWords, tellingWords } from '../reading/plainWords';
import { requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { WorkRecord } from '../workRecord';

const ENDPOINT = {
  id: 'dblp',
  baseAddress: 'https://dblp.org',
  origins: ['https://dblp.uni-trier.de', 'https://dblp.dagstuhl.de'],
  accepts: ['application/json'],
} as const;

const HITS = 10;
/** Every word must be there. */
const MOST_WORDS = 8;

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['Journal Articles', 'article-journal'],
  ['Conference and Workshop Papers', 'paper-conference'],
  ['Parts in Books or Collections', 'chapter'],
  ['Informal and Other Publications', 'article'],
  ['Books and Theses', 'book'],
  ['Data and Artifacts', 'dataset'],
]);

export const dblp: Service = {
  id: 'dblp',
  name: SERVICE_NAMES.dblp,
  manners: { interval: 2_000 },

  request(question, caller) {
    // Its records are found by words only; there is no documented way from a DOI to them.
    if ('id' in question) return undefined;
    const words = 'words' in question ? plainWords(question.words) : tellingWords(question.title, MOST_WORDS);
    const { start, limit } = 'words' in question ? question : { start: 0, limit: HITS };
    if (words.length === 0) return undefined;
    return requestTo(ENDPOINT, caller, {
      path: '/search/publ/api',
      query: { q: words.join(' '), format: 'json', h: String(limit), f: String(start), c: '0' },
    });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const hits = at(value, 'result', 'hits');
      const records = list(property(hits, 'hit'))
        .map((hit) => readInfo(property(hit, 'info')))
        .filter((record) => record !== undefined);
      if (records.length === 0) return { failure: { kind: 'not-found' } };
      const total = Number(raw(property(hits, '@total')));
      return { records, ...(total > 0 ? { total } : {}) };
    });
  },
};

function readInfo(info: unknown): WorkRecord | undefined {
  const type = raw(property(info, 'type')) ?? '';
  const venue = text(property(info, 'venue'));
  const isPreprint = venue === 'CoRR' || type === 'Informal and Other Publications';
  const volume = text(property(info, 'volume'));
  const addresses = list(property(info, 'ee')).map((address) => raw(address) ?? '');
  return workRecordOf({
    service: 'dblp',
    version: isPreprint ? 'preprint' : TYPES.has(type) ? 'published' : 'unknown',
    facts: {
      // Every title of dblp ends in a full stop.
      title: text(property(info, 'title'))?.replace(/(?<!\.)\.$/, ''),
      authors: list(at(info, 'authors', 'author')).map(authorOf),
      date: isoDate(raw(property(info, 'year'))),
      venue: isPreprint ? undefined : venue,
      type: isPreprint ? 'article' : TYPES.get(type),
      volume: isPreprint ? undefined : volume,
      issue: text(property(info, 'number')),
      pages: text(property(info, 'pages')),
      publisher: text(property(info, 'publisher')),
      arxiv: isPreprint && volume?.startsWith('abs/') ? `arXiv:${volume.slice('abs/'.length)}` : addresses.find((address) => /arxiv/i.test(address)),
      doi: raw(property(info, 'doi')),
      url: addresses[0],
    },
  });
}

/** People of the same name carry a number: "Wei Wang 0001". */
function authorOf(author: unknown): Author | undefined {
  return personName((text(property(author, 'text')) ?? text(author) ?? '').replace(/ \d{4}$/, ''));
}
