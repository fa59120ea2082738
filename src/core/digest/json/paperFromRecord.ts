/** A record of some service or script to a Paper. */
import { arxivId, doi, webAddress } from '../../identity';
import type { Author, Paper, Source } from '../../paper';
import { authorList, authorNamed } from '../facts/authorNames';
import { bareTitle } from '../facts/bareTitle';
import { codeLink } from '../facts/codeLink';
import { cslDate } from '../facts/cslItem';
import { doiInAddress } from '../facts/doiInAddress';
import { isoDate } from '../facts/isoDate';
import { isPaperAddress } from '../list/paperAddress';
import { latexToText } from '../text/latex';
import { isPreprintServer, paperFromFacts } from '../facts/paperFromFacts';
import { pubmedPage } from '../facts/pubmedPage';
import { plainMarkup } from '../text/plainMarkup';
import type { JsonObject } from './looseJson';
import { type ScholarLine, scholarLine } from '../scholar/scholarLine';
import { placeInRecord } from './placeInRecord';
import { RecordFields, isObject, textOf } from './recordFields';

/** A bare identifier of arXiv: year, month and number. */
const BARE_ARXIV = /^\d\d(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,2})?$/;

/** Pages that hold papers; a link to anything else makes no paper. */
const PAPER_PAGE =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|biorxiv\.org|medrxiv\.org|proceedings\.mlr\.press|papers\.nips\.cc|openaccess\.thecvf\.com|dl\.acm\.org|ieeexplore\.ieee\.org|link\.springer\.com|nature\.com|science\.org|semanticscholar\.org|ncbi\.nlm\.nih\.gov|huggingface\.co\/papers|alphaxiv\.org|ssrn\.com|hal\.science)\//i;

/** What a field is called, in characters. */
const LONGEST_LABEL = 30;

/** A time with hours and minutes. */
const MOMENT = /\d[T ]\d{1,2}:\d\d/;

/** As many people write papers; those of the web have one author, news now and then two. */
const FEWEST_TEAM = 3;

/** What only services and programs for papers call the time. */
const SCHOLARLY_DATES = ['issued', 'year', 'publicationyear', 'pubyear', 'yearpublished', 'coverdate', 'preprintdate', 'earliestdate', 'produceddate'];

/** Who accepted a thesis or a report. */
const SCHOOLS = ['school', 'university', 'institution'];

/** What kind of work a record is of, and the kinds that are papers; an "article" may be one of a newspaper. */
const WORK_TYPES = ['type', 'itemtype', 'entrytype', 'documenttype', 'publicationtype'];
const WORK =
  /^(?:(?:(?:phd|masters?|doctoral)[ _-]?)?thesis|dissertation|inproceedings|(?:journal|conference|proceedings|research|review)[ _-]?(?:article|paper)|article-journal|paper-conference|(?:working[ _-]?)?paper|preprint|(?:tech(?:nical)?[ _-]?)?report|(?:book[ _-]?)?chapter)$/i;

/** What catalogues say of books. */
const CATALOGUED = ['description', 'isbn', 'isbn10', 'isbn13', 'industryidentifiers'];

/** "1-90"; a book has so and so many pages. */
const PAGE_RANGE = /\d\s?[-–—]+\s?[a-z]?\d/i;

/** Abstracts are longer than the remark that a program's manifest gives of itself, in characters. */
const SHORTEST_ABSTRACT = 200;

/**
 * Whether the record is one of a paper: a title, and something that only papers have: people, an identifier, an abstract, a page among
 * papers. Manifests and schemas have titles and descriptions too.
 */
export function isPaperRecord(record: JsonObject): boolean {
  const fields = new RecordFields(record);
  if (titleOf(fields) === undefined || isLabels(record)) return false;
  if (fields.named('schema') !== undefined || fields.named('properties') !== undefined || isBeside(fields)) return false;
  const linked = arxivOf(fields) !== undefined || doiOf(fields) !== undefined || PAPER_PAGE.test(fields.text('url')) || pubmedPage(fields.text('pmid')) !== undefined;
  if (linked || fields.named('abstractinvertedindex') !== undefined) return true;
  if (isWebArticle(fields)) return false;
  if (fields.named('abstract') !== undefined) return true;
  const placed = fields.has('date') || fields.has('venue');
  // Anything has a description, an alert of a service too.
  if (authorsOf(fields).length === 0) return placed && fields.named('description') === undefined && fields.text('abstract').length >= SHORTEST_ABSTRACT;
  if (isPost(fields)) return false;
  return placed || fields.named('summary') !== undefined || (fields.named('authors') !== undefined && fields.has('url'));
}

/** News and posts of forums: one or two people, a page anywhere, published at a minute. */
function isWebArticle(fields: RecordFields): boolean {
  if (!MOMENT.test(fields.text('date')) || !/^https?:/i.test(fields.text('url')) || textOf(fields.named('abstract')).length >= SHORTEST_ABSTRACT) return false;
  return isOnWeb(fields) && !saysAsArxiv(fields) && authorsOf(fields).length < FEWEST_TEAM;
}

/** Posts of a blog, and books: one person, a day, and no more than a line on what it says. */
function isPost(fields: RecordFields): boolean {
  if (authorsOf(fields).length > 1 || /\bet\.? al\b|等$/.test(fields.text('authors')) || saysAsArxiv(fields) || isPublished(fields)) return false;
  return isOnWeb(fields) && !SCHOLARLY_DATES.some((name) => fields.named(name) !== undefined) && fields.text('abstract').length < SHORTEST_ABSTRACT;
}

/** Whether nothing says that it appeared where papers do; where news were found is no journal. */
function isOnWeb(fields: RecordFields): boolean {
  if (fields.get('venue') !== fields.named('source') || isPaperAddress(fields.text('url'))) return false;
  if (SCHOOLS.some((name) => fields.named(name) !== undefined) || WORK_TYPES.some((name) => WORK.test(textOf(fields.named(name))))) return false;
  if (fields.has('publisher') && fields.named('abstract') !== undefined) return false;
  const { venue, volume, pages } = placeInRecord(fields, true);
  return volume === '' && !PAGE_RANGE.test(pages) && (venue === '' || fields.has('venue'));
}

/** A publisher, or a year where posts have a day; catalogues of books have both, and numbers of books or a word on each. */
function isPublished(fields: RecordFields): boolean {
  return (fields.has('publisher') || /^\d{4}$/.test(fields.text('date'))) && !CATALOGUED.some((name) => fields.named(name) !== undefined);
}

/** The words of arXiv's interface; feeds have moments and one author. */
function saysAsArxiv(fields: RecordFields): boolean {
  if (fields.named('published') === undefined || fields.named('summary') === undefined) return false;
  return fields.named('authors') !== undefined || !MOMENT.test(fields.text('date'));
}

/** `{ "title": "Paper", "abstract": "Abstract", "doi": "DOI" }`: the words of a form, which call the fields by their names. */
function isLabels(record: JsonObject): boolean {
  return Object.entries(record).filter(([key, value]) => typeof value === 'string' && value.length < LONGEST_LABEL && value.toLowerCase() === key.toLowerCase()).length > 1;
}

/** Whether a record among those of papers is one, too, though it says less. */
export function mayBePaperRecord(record: JsonObject): boolean {
  const fields = new RecordFields(record);
  return titleOf(fields) !== undefined && !isBeside(fields) && (fields.has('date') || fields.has('url') || authorsOf(fields).length > 0);
}

/** Zotero lists what hangs on a paper beside it. */
function isBeside(fields: RecordFields): boolean {
  return /^(?:attachment|note|annotation)$/.test(textOf(fields.named('itemtype')));
}

/** The paper that a record describes; undefined where it has no title. */
export function paperFromRecord(record: JsonObject, source: Source, headings: readonly string[]): Paper | undefined {
  const fields = new RecordFields(record);
  const abstract = abstractOf(fields);
  const foundDoi = doiOf(fields);
  const line = scholarLineOf(fields);
  const date = dateOf(fields) ?? line?.date;
  // "Journal of Trees, 2024", where nothing else says when.
  const { year, ...place } = placeInRecord(fields, date !== undefined);
  const authors = authorsOf(fields);
  return paperFromFacts({
    title: bareTitle(readable(titleOf(fields) ?? '')),
    abstract,
    authors: authors.length > 0 ? authors : line?.authors,
    date: date ?? year,
    ...place,
    venue: place.venue || line?.venue,
    publisher: readable(fields.text('publisher')),
    arxiv: arxivOf(fields),
    arxivCategory: categoryOf(fields),
    doi: foundDoi !== undefined && arxivId(foundDoi) === undefined ? foundDoi : undefined,
    url: urlOf(fields),
    code: codeOf(fields) ?? codeLink(abstract),
    citationKey: fields.text('key') || undefined,
    keywords: keywordsOf(fields),
    headings,
    source,
  });
}

/** `{ "name": …, "link": "https://arxiv.org/…" }`: what a link to a paper leads to has a title for a name. */
function titleOf(fields: RecordFields): string | undefined {
  const title = fields.text('title') || (PAPER_PAGE.test(fields.text('url')) || arxivId(fields.text('url')) !== undefined ? textOf(fields.named('name')) : '');
  return title === '' ? undefined : title;
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}

function abstractOf(fields: RecordFields): string {
  const index = fields.named('abstractinvertedindex');
  // DataCite lists descriptions of several kinds.
  const described = fields.named('descriptions');
  if (Array.isArray(described)) {
    const abstract = (described as readonly unknown[]).find((item) => isObject(item) && item['descriptionType'] === 'Abstract');
    if (isObject(abstract)) return readable(textOf(abstract['description']));
  }
  if (isObject(index)) return readable(fromInvertedIndex(index));
  // Services shorten one and give the whole beside it, or the address of it.
  const said = fields.first('abstract', abstractText) ?? '';
  const whole = WHOLE_ABSTRACTS.map((name) => abstractText(fields.named(name)) ?? '').find((text) => text.length > said.length);
  return readable(whole ?? said);
}

const WHOLE_ABSTRACTS = ['abstractfull', 'fullabstract'];

function abstractText(value: unknown): string | undefined {
  const text = textOf(value);
  return text === '' || /^https?:\S+$/i.test(text) ? undefined : text;
}

/** OpenAlex gives the places of each word: https://docs.openalex.org/api-entities/works/work-object#abstract_inverted_index */
function fromInvertedIndex(index: JsonObject): string {
  const words: (readonly [number, string])[] = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places) ? places.filter((place) => typeof place === 'number').map((place) => [place, word] as const) : [],
  );
  return words
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ');
}

function authorsOf(fields: RecordFields): readonly Author[] {
  const value = fields.get('authors');
  // "Ann Lee (1), Bo Chen (2) ((1) Univ. Mandalay, (2) Lab)": what arXiv's dataset has taken apart is surer.
  const parsed = fields.named('authorsparsed');
  if (typeof value === 'string' && value.includes('(') && Array.isArray(parsed)) return parsed.map(authorOf).filter((author) => author !== undefined);
  if (typeof value === 'string') return authorList(latexToText(value.replaceAll('|', '; ')));
  if (isObject(value)) return authorsOf(new RecordFields({ authors: value['author'] ?? value['authors'] ?? [value] }));
  if (!Array.isArray(value)) return [];
  const [only] = value as readonly unknown[];
  if (value.length === 1 && typeof only === 'string' && isListInOne(only)) return authorList(latexToText(only));
  return value.map(authorOf).filter((author) => author !== undefined);
}

/** "Ann Lee, Bo Chen" is two people whatever stands around it; "van den Berg, Ann" is one. */
function isListInOne(text: string): boolean {
  return /[,;].*[,;]| and |;/.test(text) || /^\p{Lu}[^\s,]* [^,]*, ?\p{Lu}[^\s,]* /u.test(text);
}

function authorOf(value: unknown): Author | undefined {
  // "Ann Lee (1,2)": the numbers of her institutions.
  if (typeof value === 'string') return authorNamed(latexToText(value.replace(/\s\([^()]{1,200}\)$/, '')));
  // arXiv's dataset: ["Balázs", "C.", ""] is family name, given name, suffix.
  if (Array.isArray(value)) return named(textOf(value[0]), `${textOf(value[1])} ${textOf(value[2])}`);
  if (!isObject(value)) return undefined;
  const creatorType = value['creatorType'];
  if (typeof creatorType === 'string' && creatorType !== 'author') return undefined;
  const fields = new RecordFields(value);
  const part = (...names: readonly string[]) => names.map((name) => textOf(fields.named(name))).find((text) => text !== '') ?? '';
  const family = part('family', 'familyname', 'lastname', 'last', 'surname');
  // Whoever gave only an address is called by it twice.
  if (family !== '' && family.includes('@') && family === part('given', 'givenname', 'firstname', 'first')) return { family };
  if (family !== '') return named(family, `${part('given', 'givenname', 'firstname', 'first', 'forename')} ${part('middle', 'middlename')}`);
  // Hayagriva's `{ name: Chen, given-name: Bo }`.
  const [rest, given] = [part('name'), part('givenname')];
  if (rest !== '' && given !== '' && !rest.includes(given)) return named(rest, given);
  // Springer's `{ "creator": "Lee, Ann" }`.
  const whole = part('creator', 'name', 'fullname', 'displayname', 'authorname', 'literal', 'raw', 'text');
  if (whole !== '') return authorNamed(latexToText(whole));
  const inner = fields.named('author');
  return inner === undefined ? undefined : authorOf(inner);
}

function named(family: string, given: string): Author | undefined {
  const folded = latexToText(given).trim();
  if (family === '') return undefined;
  return folded === '' ? { family: latexToText(family) } : { family: latexToText(family), given: folded };
}

function dateOf(fields: RecordFields): string | undefined {
  // The first of the versions that arXiv's dataset lists.
  const versions = fields.named('versions');
  const first = Array.isArray(versions) && isObject(versions[0]) ? isoDate(textOf(versions[0]['created'])) : undefined;
  if (first !== undefined) return first;
  return fields.first('date', (value) => {
    const date = isObject(value) ? cslDate(value) : isoDate(textOf(value));
    // Milliseconds since 1970, as JavaScript counts.
    return date ?? (typeof value === 'number' && value > 1e11 && value < 1e13 ? dayOf(value) : undefined);
  });
}

const DAY = 86_400_000;

/** The day of a moment, by the civil calendar: https://howardhinnant.github.io/date_algorithms.html#civil_from_days */
function dayOf(milliseconds: number): string | undefined {
  const days = Math.floor(milliseconds / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate([String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));
}

function arxivOf(fields: RecordFields): string | undefined {
  const external = fields.named('externalids');
  const mentions = [
    fields.text('arxiv'),
    isObject(external) ? textOf(external['ArXiv']) : '',
    urlOf(fields) ?? '',
    fields.text('url'),
    fields.text('doi'),
    identifiersIn(fields).find((id) => /^arxiv:/i.test(id)) ?? '',
    linkedArxiv(fields),
    preprintIn(fields),
  ];
  for (const mention of mentions) {
    const id = mention === '' ? undefined : arxivId(mention);
    if (id !== undefined) return id;
  }
  const own = fields.text('id');
  return BARE_ARXIV.test(own) || /arxiv|^[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}/i.test(own) ? arxivId(own) : undefined;
}

/** The identifier that a preprint's venue or volume is: "arXiv preprint arXiv:1901.00001", "ArXiv" and "abs/1901.00001". */
function preprintIn(fields: RecordFields): string {
  const journal = fields.named('journal');
  const volume = fields.text('volume') || (isObject(journal) ? textOf(journal['volume']) : '');
  // A comment on a preprint is in a journal.
  if (!isPreprintServer(fields.text('venue'))) return '';
  return volume.startsWith('abs/') ? volume.slice('abs/'.length) : fields.text('venue');
}

/** The page of the paper: DBLP links to itself, and to the paper by `ee`; OpenReview's pages are named by the forum. */
function urlOf(fields: RecordFields): string | undefined {
  const location = fields.named('primarylocation');
  const page = isObject(location) ? webAddress(textOf(location['landing_page_url'])) : undefined;
  const forum = textOf(fields.named('forum'));
  const given = fields.first('url', (value) => webAddress(textOf(value)));
  return given ?? page ?? (/^[\w-]{6,20}$/.test(forum) ? `https://openreview.net/forum?id=${forum}` : pubmedPage(fields.text('pmid')));
}

/** "arXiv:1207.7235", "10.1000/xyz" of a list of identifiers, which may say of what kind each is. */
function identifiersIn(fields: RecordFields): readonly string[] {
  return ['identifier', 'identifiers', 'externalids'].flatMap((name) => {
    const list = fields.named(name);
    if (!Array.isArray(list)) return typeof list === 'string' ? [list] : [];
    return list.slice(0, MOST_LINKS).map((item: unknown) => (isObject(item) ? identifierOf(item) : textOf(item)));
  });
}

function identifierOf(item: JsonObject): string {
  const value = textOf(item['id'] ?? item['value'] ?? item['identifier']);
  return /^arxiv/i.test(textOf(item['type'])) ? `arXiv:${value.replace(/^arxiv:/i, '')}` : value;
}

/** What Scholar says below a title, where its results are kept as they are: "A Lee, B Chen - Nature, 2020 - nature.com". */
function scholarLineOf(fields: RecordFields): ScholarLine | undefined {
  const info = fields.named('publicationinfo');
  return isObject(info) && typeof info['summary'] === 'string' ? scholarLine(info['summary']) : undefined;
}

/** The one paper on arXiv that the record's links lead to: `links: [{ name: arXiv, url: … }]`, `links: { paper: … }`. */
function linkedArxiv(fields: RecordFields): string {
  const addresses = ['links', 'tags', 'urls', 'buttons', 'resources'].flatMap((name) => addressesIn(fields.named(name)));
  const ids = new Set(addresses.map(arxivId).filter((id) => id !== undefined));
  return ids.size === 1 ? ([...ids][0] ?? '') : '';
}

/** How deep links lie within each other, and how many of them are looked at. */
const DEEPEST_LINK = 3;
const MOST_LINKS = 20;

function addressesIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return /^https?:\/\/[^/]*arxiv\.org\//i.test(value) ? [value] : [];
  if (depth >= DEEPEST_LINK || typeof value !== 'object' || value === null) return [];
  return Object.values(value as JsonObject).slice(0, MOST_LINKS).flatMap((inner) => addressesIn(inner, depth + 1));
}

function doiOf(fields: RecordFields): string | undefined {
  const external = fields.named('externalids') ?? fields.named('ids') ?? fields.named('serialnumber');
  const inner = isObject(external) ? textOf(external['DOI'] ?? external['doi']) : '';
  const link = urlOf(fields) ?? '';
  const listed = identifiersIn(fields).find((id) => /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\//i.test(id));
  return doi(fields.text('doi')) ?? doi(inner) ?? (listed === undefined ? undefined : doi(listed)) ?? doiInAddress(link);
}

/** arXiv's dataset gives all categories in one text, the primary one first. */
function categoryOf(fields: RecordFields): string | undefined {
  const category = fields.text('category') || fields.text('categories').split(/[\s,;]/)[0] || '';
  return /^[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?$/.test(category) && arxivOf(fields) !== undefined ? category : undefined;
}

function codeOf(fields: RecordFields): string | undefined {
  const code = fields.text('code');
  return webAddress(code) ?? (/^[\w.-]{1,60}\/[\w.-]{1,100}$/.test(code) ? `https://github.com/${code}` : undefined);
}

function keywordsOf(fields: RecordFields): readonly string[] {
  const value = fields.get('keywords');
  if (typeof value === 'string') return value.split(/[;,]/);
  return Array.isArray(value) ? value.map((keyword) => textOf(keyword)).filter((keyword) => keyword !== '') : [];
}
