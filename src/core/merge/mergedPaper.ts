/** Many records of one paper to one record that keeps the most of each. */
import { isIdentifierTitle, normaliseTitle, paperId } from '../identity';
import type { Author, Paper, Source } from '../paper';
import { sameAuthors } from './sameAuthors';

/** A fact on which records of one paper disagree. */
export interface Conflict {
  readonly field: 'title' | 'authors' | 'date' | 'venue' | 'volume' | 'issue' | 'pages' | 'arxiv' | 'doi';
  /** The value that was kept, then the others, as text. */
  readonly values: readonly string[];
  /** The record that says otherwise. */
  readonly source: Source | undefined;
}

/** One paper made of several records, and what they disagree on. */
export interface Merged {
  readonly paper: Paper;
  readonly conflicts: readonly Conflict[];
}

/** Registrants of preprint servers: a preprint's DOI beside a journal's is no contradiction. */
const PREPRINT_DOI = /^10\.(?:48550|1101|64898|21203|20944|31234|26434|2139|36227|31219|31222|5281|22541|32388|12688)\//;

/**
 * The record of a paper that `records` (at least one) describe: the first title that is more than an identifier, the longest abstract, the fullest list of authors, the
 * most precise date, every other fact from the first record that has it, keywords and sources of all. A preprint's date and its version
 * of record's stand side by side in `date` and `published`. Where records contradict each other, the first one's fact is kept and the
 * conflict reported; only this depends on the order of the records.
 */
export function mergedPaper(records: readonly Paper[]): Merged {
  const [first] = records;
  if (first === undefined) throw new RangeError('A paper needs a record.');
  if (records.length === 1) return { paper: first, conflicts: [] };
  const { title } = records.find((record) => !isIdentifierTitle(record.title)) ?? first;
  const authors = fullestAuthors(records);
  const dates = mergedDates(records);
  const venue = venueRecord(records);
  const arxiv = firstFact(records, 'arxiv');
  const doi = records.map((record) => record.doi).find((id) => id !== undefined && !PREPRINT_DOI.test(id)) ?? firstFact(records, 'doi');
  const keywords = [...new Set(records.flatMap((record) => record.keywords ?? []))];
  const merged: Paper = {
    ...withoutAbsent({
      date: dates.date,
      published: dates.published,
      venue: venue?.venue,
      type: venue?.type ?? specificType(records),
      volume: venue?.volume ?? firstFact(records, 'volume'),
      issue: venue?.issue ?? firstFact(records, 'issue'),
      pages: venue?.pages ?? firstFact(records, 'pages'),
      publisher: venue?.publisher ?? firstFact(records, 'publisher'),
      arxiv,
      arxivCategory: firstFact(records, 'arxivCategory'),
      doi,
      url: firstFact(records, 'url'),
      code: firstFact(records, 'code'),
      citationKey: firstFact(records, 'citationKey'),
      keywords: keywords.length > 0 ? keywords : undefined,
    }),
    id: paperId({ title, ...withoutAbsent({ arxiv, doi }) }),
    title,
    abstract: longestAbstract(records),
    authors,
    headings: records.find(({ headings }) => headings.length > 0)?.headings ?? [],
    sources: distinctSources(records),
  };
  const paper = { ...merged, ...withoutAbsent({ factSources: sourcesOfKept(records, merged) }) };
  return { paper, conflicts: [...conflictsOf(records, paper), ...dates.conflicts] };
}

/**
 * `paper` completed by a record of another collection: its title (if it has one), abstract, headings and sources stay, and so does every fact it has;
 * missing authors, dates, ids and links come from `record`, venue and pages together or not at all. The id becomes the strongest one.
 */
export function completedPaper(paper: Paper, record: Paper): Paper {
  const arxiv = paper.arxiv ?? record.arxiv;
  const doi = paper.doi ?? record.doi;
  const date = record.date !== undefined && (paper.date === undefined || record.date.startsWith(paper.date)) ? record.date : paper.date;
  const dated = paper.date === undefined || paper.date === date || record.date?.startsWith(paper.date) === true;
  const fromRecord = paper.venue === undefined;
  const title = isIdentifierTitle(paper.title) ? record.title : paper.title;
  return {
    ...paper,
    title,
    ...withoutAbsent({
      date,
      published: paper.published ?? (dated ? record.published : undefined),
      venue: paper.venue ?? record.venue,
      type: paper.type ?? record.type,
      volume: paper.volume ?? (fromRecord ? record.volume : undefined),
      issue: paper.issue ?? (fromRecord ? record.issue : undefined),
      pages: paper.pages ?? (fromRecord ? record.pages : undefined),
      publisher: paper.publisher ?? (fromRecord ? record.publisher : undefined),
      arxiv,
      arxivCategory: paper.arxivCategory ?? record.arxivCategory,
      doi,
      url: paper.url ?? record.url,
      code: paper.code ?? record.code,
      keywords: paper.keywords ?? record.keywords,
    }),
    id: paperId({ title, ...withoutAbsent({ arxiv, doi }) }),
    authors: paper.authors.length > 0 ? paper.authors : record.authors,
  };
}

function firstFact<Name extends keyof Paper>(records: readonly Paper[], name: Name): Paper[Name] | undefined {
  return records.find((record) => record[name] !== undefined)?.[name];
}

/** More names win, then longer ones: "J. Smith" and "John Smith" are one, and the longer cites better. */
function fullestAuthors(records: readonly Paper[]): readonly Author[] {
  const size = (authors: readonly Author[]) => authors.reduce((sum, { family, given }) => sum + family.length + (given?.length ?? 0), 0);
  return records.reduce<readonly Author[]>((best, { authors }) => {
    if (authors.length === 0 || (best.length > 0 && !sameAuthors(best, authors))) return best;
    if (authors.length !== best.length) return authors.length > best.length ? authors : best;
    return size(authors) > size(best) ? authors : best;
  }, []);
}

/** The sources of those facts that were kept. */
function sourcesOfKept(records: readonly Paper[], kept: Paper): Paper['factSources'] {
  if (records.every(({ factSources }) => factSources === undefined)) return undefined;
  const said = records.flatMap((record) => Object.entries(record.factSources ?? {}).filter(([fact]) => JSON.stringify(record[fact as keyof Paper]) === JSON.stringify(kept[fact as keyof Paper])));
  return said.length === 0 ? undefined : Object.fromEntries(said.reverse());
}

function longestAbstract(records: readonly Paper[]): string {
  return records.reduce((longest, { abstract }) => (abstract.length > longest.length ? abstract : longest), '');
}

/** Volume and pages belong to a venue: all come from the first record that names one, and the longest name of that venue is kept. */
function venueRecord(records: readonly Paper[]): Paper | undefined {
  const named = records.filter(({ venue }) => venue !== undefined);
  return named.find(({ pages, volume }) => pages !== undefined || volume !== undefined) ?? named[0];
}

/** "article" stands for anything that is not known to be more. */
function specificType(records: readonly Paper[]): Paper['type'] {
  return records.find(({ type }) => type !== undefined && type !== 'article')?.type ?? firstFact(records, 'type');
}

function distinctSources(records: readonly Paper[]): readonly Source[] {
  const seen = new Set<string>();
  return records
    .flatMap(({ sources }) => sources)
    .filter(({ uri, startLine, endLine }) => {
      const key = `${startLine} ${endLine} ${uri}`;
      return !seen.has(key) && seen.add(key);
    });
}

function isPreprint({ type, venue, arxiv, doi }: Paper): boolean {
  const onlyPreprintDoi = doi === undefined || PREPRINT_DOI.test(doi);
  return type === 'article' || (venue === undefined && onlyPreprintDoi && (arxiv !== undefined || doi !== undefined));
}

/** The first public date is the earliest; the version of record's date stands beside it where it is another. */
function mergedDates(records: readonly Paper[]): { date?: string | undefined; published?: string | undefined; conflicts: readonly Conflict[] } {
  const preprints = records.filter(isPreprint).flatMap(({ date }) => date ?? []);
  const ofRecord = records.flatMap((record) => record.published ?? (isPreprint(record) ? [] : (record.date ?? [])));
  const first = records.flatMap((record) => (record.published !== undefined || isPreprint(record) ? (record.date ?? []) : []));
  const published = mostPrecise(ofRecord);
  const submitted = mostPrecise(first.length > 0 ? first : preprints);
  const conflicts = ofRecord
    .filter((date) => published !== undefined && date.slice(0, 4) !== published.slice(0, 4))
    .slice(0, 1)
    .map((date): Conflict => ({ field: 'date', values: [published ?? '', date], source: sourceOf(records, (record) => (record.published ?? record.date) === date) }));
  if (submitted === undefined || published === undefined || agree(submitted, published)) {
    return { date: mostPrecise([submitted, published].filter((date) => date !== undefined)), conflicts };
  }
  return submitted < published ? { date: submitted, published, conflicts } : { date: published, conflicts };
}

/** Of dates that agree with the first, the most precise. */
function mostPrecise(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((best, date) => (best === undefined || (date.length > best.length && date.startsWith(best)) ? date : best), undefined);
}

function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function conflictsOf(records: readonly Paper[], paper: Paper): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const compare = (field: Conflict['field'], kept: string | undefined, value: (record: Paper) => string | undefined, same: (one: string, other: string) => boolean) => {
    if (kept === undefined) return;
    const other = records.find((record) => {
      const says = value(record);
      return says !== undefined && says !== '' && !same(kept, says);
    });
    if (other !== undefined) conflicts.push({ field, values: [kept, value(other) ?? ''], source: other.sources[0] });
  };
  compare('title', paper.title, ({ title }) => (isIdentifierTitle(title) ? undefined : title), sameTitle);
  const odd = records.find(({ authors }) => !sameAuthors(paper.authors, authors));
  if (odd !== undefined) conflicts.push({ field: 'authors', values: [names(paper.authors), names(odd.authors)], source: odd.sources[0] });
  compare('arxiv', paper.arxiv, ({ arxiv }) => arxiv, equal);
  compare('doi', paper.doi, ({ doi }) => (doi === undefined || PREPRINT_DOI.test(doi) ? undefined : doi), equal);
  compare('venue', paper.venue, ({ venue }) => venue, sameVenue);
  if (conflicts.some(({ field }) => field === 'venue')) return conflicts;
  compare('volume', paper.volume, ({ volume }) => volume, equal);
  compare('issue', paper.issue, ({ issue }) => issue, equal);
  compare('pages', paper.pages, ({ pages }) => pages, samePages);
  return conflicts;
}

function equal(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function sameTitle(one: string, other: string): boolean {
  return normaliseTitle(one) === normaliseTitle(other);
}

/** Short names, long names and acronyms of one venue: one has the other's words or initials. */
function sameVenue(one: string, other: string): boolean {
  const [a, b] = [normaliseTitle(one), normaliseTitle(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const [wordsA, wordsB] = [venueWords(a), venueWords(b)];
  if (wordsA.some((word) => wordsB.includes(word))) return true;
  return [...initials(wordsA)].length > 1 && (b.replaceAll(' ', '').includes(initials(wordsA)) || a.replaceAll(' ', '').includes(initials(wordsB)));
}

const COMMON_VENUE_WORDS = new Set(['journal', 'of', 'the', 'on', 'in', 'and', 'for', 'conference', 'international', 'proceedings', 'annual', 'workshop', 'symposium']);

function venueWords(venue: string): readonly string[] {
  return venue.split(' ').filter((word) => !COMMON_VENUE_WORDS.has(word) && !/^\d/.test(word));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** "118-132" and "118" are the same place. */
function samePages(one: string, other: string): boolean {
  const first = (pages: string) => /[\p{L}\d.]+/u.exec(pages)?.[0].toLowerCase();
  return first(one) === first(other);
}

function names(authors: readonly Author[]): string {
  const [first] = authors;
  return first === undefined ? '' : `${first.family}${authors.length > 1 ? ' et al.' : ''}`;
}

function sourceOf(records: readonly Paper[], says: (record: Paper) => boolean): Source | undefined {
  return records.find(says)?.sources[0];
}

/** Without the properties that are undefined: an absent fact must not look like one that is present. */
function withoutAbsent<Facts extends object>(facts: Facts): { readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined>;
  };
}
