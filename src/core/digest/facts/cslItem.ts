/** One CSL item to a Paper, whichever file format carried it. Fields: https://docs.citationstyles.org/en/stable/specification.html */
import { arxivId, doi, webAddress } from '../../identity';
import type { Author, Paper, PaperType, Source } from '../../paper';
import { latexToText } from '../text/latex';
import type { JsonObject } from '../json/looseJson';
import { plainMarkup } from '../text/plainMarkup';
import { authorNamed, authorOfParts } from './authorNames';
import { isoDate } from './isoDate';
import { paperFromFacts } from './paperFromFacts';

const TYPES: ReadonlyMap<string, PaperType> = new Map([
  ['article', 'article'],
  ['manuscript', 'article'],
  ['article-journal', 'article-journal'],
  ['article-magazine', 'article-journal'],
  ['article-newspaper', 'article-journal'],
  ['journal-article', 'article-journal'],
  ['posted-content', 'article'],
  ['paper-conference', 'paper-conference'],
  ['proceedings-article', 'paper-conference'],
  ['chapter', 'chapter'],
  ['book-chapter', 'chapter'],
  ['book', 'book'],
  ['thesis', 'thesis'],
  ['dissertation', 'thesis'],
  ['report', 'report'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['webpage', 'webpage'],
  ['post-weblog', 'webpage'],
]);

/** What Better BibTeX and Pandoc call a citation key: one word that is neither a number nor an address. */
const CITATION_KEY = /^(?!\d+$)[^\s/:@,{}]{3,100}$/u;

/**
 * The paper that a CSL item describes; undefined where it has no title. `issued` is the version of record's date where `submitted`,
 * the preprint's, is there too. An arXiv id may stand in `archive_location`, `number` (Zotero), the DOI, an address or the note.
 */
export function paperFromCsl(item: JsonObject, source: Source): Paper | undefined {
  const issued = cslDate(item['issued']) ?? cslDate(item['published-print']) ?? cslDate(item['published-online']) ?? cslDate(item['published']);
  const submitted = cslDate(item['submitted']) ?? cslDate(item['posted']);
  const foundDoi = doi(text(item['DOI']) || text(item['doi']));
  const url = text(item['URL']) || text(item['url']);
  const custom = record(item['custom']);
  return paperFromFacts({
    title: readable(text(item['title'])),
    abstract: readable(text(item['abstract'])),
    authors: cslAuthors(item['author']),
    date: submitted ?? issued,
    published: submitted === undefined ? undefined : issued,
    venue: readable(text(item['container-title']) || text(item['event-title']) || text(item['event'])),
    type: TYPES.get(text(item['type'])),
    volume: text(item['volume']),
    issue: text(item['issue']),
    pages: text(item['page']),
    publisher: readable(text(item['publisher'])),
    arxiv: cslArxiv(item, foundDoi, url),
    doi: foundDoi !== undefined && arxivId(foundDoi) === undefined ? foundDoi : undefined,
    url: webAddress(url),
    code: text(custom?.['code']),
    citationKey: citationKey(item),
    keywords: text(item['keyword']).split(/[,;]/),
    factSources: factSources(custom?.['factSources']),
    source,
  });
}

/** What `digestItem` wrote; anything else is nobody's word. */
function factSources(value: unknown): Paper['factSources'] {
  const said = Object.entries(record(value) ?? {}).flatMap(([fact, source]) => {
    const [, service, on] = /^(\w{1,40}) (\d{4}-\d{2}-\d{2})$/.exec(text(source)) ?? [];
    return service === undefined || on === undefined ? [] : [[fact, { service, on }] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function cslArxiv(item: JsonObject, foundDoi: string | undefined, url: string): string | undefined {
  if (/^arxiv$/i.test(text(item['archive']).trim())) {
    const located = arxivId(text(item['archive_location']));
    if (located !== undefined) return located;
  }
  for (const mention of [text(item['number']), foundDoi ?? '', url, text(item['archive_location'])]) {
    const id = arxivId(mention);
    // A bare number is a report's number, unless it says whose.
    if (id !== undefined && /arxiv/i.test(mention)) return id;
  }
  return /^arxiv:\s*\S+/im.test(text(item['note'])) ? arxivId(text(item['note'])) : undefined;
}

/** Keys are kept where somebody made them: `citation-key` whatever it is, or an id that is one and not Zotero's address or a database's number. */
function citationKey(item: JsonObject): string | undefined {
  const stated = text(item['citation-key']);
  if (/^[^\s{},]+$/u.test(stated)) return stated;
  const key = text(item['id']);
  return CITATION_KEY.test(key) && /\p{L}/u.test(key) && !/^(?:ITEM-|10\.)/.test(key) ? key : undefined;
}

function cslAuthors(value: unknown): readonly Author[] {
  if (typeof value === 'string') return [authorNamed(value)].filter((author) => author !== undefined);
  return list(value).map(cslAuthor).filter((author) => author !== undefined);
}

function cslAuthor(value: unknown): Author | undefined {
  if (typeof value === 'string') return authorNamed(latexToText(value));
  const name = record(value);
  if (name === undefined) return undefined;
  const literal = readable(text(name['literal']) || text(name['name']));
  if (literal !== '') return { family: literal };
  const family = joined(text(name['non-dropping-particle']), text(name['family']));
  const given = joined(text(name['given']), text(name['dropping-particle']), text(name['suffix']));
  return authorOfParts(family, given);
}

/** A CSL date: `date-parts`, `raw`, `literal`, or the EDTF text of CSL-YAML. Of a range, the first day. */
export function cslDate(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return isoDate(String(value).split('/')[0] ?? '');
  if (Array.isArray(value)) return cslDate(value[0]);
  const date = record(value);
  if (date === undefined) return undefined;
  const parts = list(list(date['date-parts'])[0]).map(text);
  if (parts.length > 0 && parts[0] !== '') return isoDate(parts.slice(0, 3).map((part) => part.padStart(2, '0')).join('-'));
  const year = text(date['year']);
  if (year !== '') return isoDate([year, text(date['month']), text(date['day'])].filter((part) => part !== '').map((part) => part.padStart(2, '0')).join('-'));
  return isoDate(text(date['raw']) || text(date['literal']) || text(date['date-time']));
}

function readable(value: string): string {
  return latexToText(plainMarkup(value));
}

function joined(...words: readonly string[]): string {
  return latexToText(words.filter((word) => word !== '').join(' '));
}

/** Crossref wraps single values in arrays, and numbers stand where CSL asks for text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length > 0 ? text(value[0]) : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
