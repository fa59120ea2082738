/** Several services' records of one work as one, with the source of every field. */
import type { Author } from '../paper';
import type { ServiceId } from './serviceNames';
import type { Notice, RecordFacts, WorkRecord } from './workRecord';

/** Where a fact comes from, and the day on which the service said so, ISO. */
export interface FieldSource {
  readonly service: ServiceId;
  readonly on: string;
}

/** A record and the day on which it was fetched, ISO. */
export interface DatedRecord {
  readonly record: WorkRecord;
  readonly on: string;
}

/** All that is known of a work. */
export interface CompletedRecord {
  /** `date` is when the work was first public; `published` is the version of record's date where that is another one. */
  readonly facts: RecordFacts;
  /** One for each field of `facts`. */
  readonly sources: Readonly<Partial<Record<keyof RecordFacts, FieldSource>>>;
  readonly notices: readonly (Notice & { readonly source: FieldSource })[];
}

/** Whom to believe about a published version: the registry that the publisher itself wrote to, then those that copy with care. */
const PUBLISHED_ORDER: readonly ServiceId[] = ['crossref', 'dataCite', 'dblp', 'openAlex', 'semanticScholar', 'openReview', 'arxiv', 'huggingFace'];

/** Whom to believe about a preprint, and about what authors wrote themselves: the place where they put it. */
const PREPRINT_ORDER: readonly ServiceId[] = ['arxiv', 'openReview', 'crossref', 'dataCite', 'huggingFace', 'semanticScholar', 'openAlex', 'dblp'];

/** Facts that belong to one edition and are never mixed with another's. */
const EDITION = ['venue', 'type', 'volume', 'issue', 'pages', 'publisher'] as const;

/** A list of authors with less of the names than this share of the longest one is cut off. */
const LEAST_AUTHORS = 0.9;

/** What the records say together; undefined where there are none. Deterministic, and independent of their order. */
export function combine(records: readonly DatedRecord[]): CompletedRecord | undefined {
  const published = inOrder(records.filter(({ record }) => record.version === 'published'), PUBLISHED_ORDER);
  const preprints = inOrder(records.filter(({ record }) => record.version === 'preprint'), PREPRINT_ORDER);
  const unknown = inOrder(records.filter(({ record }) => record.version === 'unknown'), PUBLISHED_ORDER);
  const lead = published[0] ?? preprints[0] ?? unknown[0];
  if (lead === undefined) return undefined;
  const edition = [lead, ...(published.includes(lead) ? published : preprints.includes(lead) ? preprints : unknown).filter((other) => isSameEdition(lead, other))];
  const all = [...published, ...preprints, ...unknown];
  const asWritten = inOrder(all, PREPRINT_ORDER);

  const fields = new Fields();
  fields.take('title', all.find(({ record }) => !isShouted(record.facts.title)) ?? lead);
  fields.take('authors', bestAuthors(all));
  fields.take('abstract', first(asWritten, 'abstract'));
  for (const name of EDITION) fields.take(name, first(edition, name));
  for (const name of ['arxiv', 'arxivCategory', 'url'] as const) fields.take(name, first(asWritten, name));
  for (const name of ['code', 'keywords'] as const) fields.take(name, first(all, name));
  takeDoi(fields, [...edition, ...all]);
  takeDates(fields, edition, published.includes(lead) ? [...preprints, ...unknown] : []);
  return { facts: fields.facts(), sources: fields.sources, notices: noticesOf(all) };
}

/** The facts as they are chosen, each with where it comes from. */
class Fields {
  private readonly values: Partial<Record<keyof RecordFacts, unknown>> = {};
  readonly sources: Partial<Record<keyof RecordFacts, FieldSource>> = {};

  take(name: keyof RecordFacts, from: DatedRecord | undefined, value: unknown = from?.record.facts[name]): void {
    if (from === undefined || value === undefined) return;
    this.values[name] = value;
    this.sources[name] = sourceOf(from);
  }

  facts(): RecordFacts {
    return this.values as unknown as RecordFacts;
  }
}

function sourceOf({ record, on }: DatedRecord): FieldSource {
  return { service: record.service, on };
}

function inOrder(records: readonly DatedRecord[], order: readonly ServiceId[]): readonly DatedRecord[] {
  const rank = ({ record }: DatedRecord): number => order.indexOf(record.service);
  // Of two records of one service the one with the earlier title comes first: any rule will do that does not depend on who answered first.
  return [...records].sort((a, b) => rank(a) - rank(b) || compare(a.record.facts.title, b.record.facts.title) || compare(a.on, b.on));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function first(records: readonly DatedRecord[], name: keyof RecordFacts): DatedRecord | undefined {
  return records.find(({ record }) => record.facts[name] !== undefined);
}

/** Whether two records describe the same edition: the same DOI, or no two different ones and the same year. */
function isSameEdition(lead: DatedRecord, other: DatedRecord): boolean {
  const [a, b] = [lead.record.facts, other.record.facts];
  if (lead === other) return false;
  return a.doi !== undefined && b.doi !== undefined ? a.doi === b.doi : a.date?.slice(0, 4) === b.date?.slice(0, 4);
}

/** Names in capitals, without given names or cut off are for those who have nothing better. */
function bestAuthors(records: readonly DatedRecord[]): DatedRecord | undefined {
  const named = records.filter(({ record }) => (record.facts.authors?.length ?? 0) > 0);
  const most = Math.max(0, ...named.map(({ record }) => record.facts.authors?.length ?? 0));
  return named.find(({ record }) => (record.facts.authors?.length ?? 0) >= LEAST_AUTHORS * most && areWhole(record.facts.authors ?? [])) ?? named[0];
}

function areWhole(authors: readonly Author[]): boolean {
  const whole = authors.filter(({ family, given }) => given !== undefined && !isShouted(family + given) && /\p{Ll}{2}/u.test(given));
  return whole.length * 2 >= authors.length;
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}

/** The DOI of the lead's edition; else the one that a preprint's record names for its published version. */
function takeDoi(fields: Fields, records: readonly DatedRecord[]): void {
  const stated = first(records, 'doi');
  if (stated !== undefined) return fields.take('doi', stated);
  for (const from of records) {
    const named = from.record.related.find(({ relation, id }) => relation === 'published-version' && id.kind === 'doi');
    if (named !== undefined) return fields.take('doi', from, named.id.value);
  }
}

/** The lead's date as precisely as any record of its edition says it, and the earlier date of a preprint before it. */
function takeDates(fields: Fields, edition: readonly DatedRecord[], earlier: readonly DatedRecord[]): void {
  const appeared = edition.reduce<DatedRecord | undefined>((best, candidate) => {
    const [known, date] = [best?.record.facts.date, candidate.record.facts.date];
    if (date === undefined) return best;
    return known === undefined || (date.length > known.length && date.startsWith(known)) ? candidate : best;
  }, undefined);
  const firstPublic = earlier.filter(({ record }) => record.facts.date !== undefined)[0];
  const [appearedOn, firstOn] = [appeared?.record.facts.date, firstPublic?.record.facts.date];
  if (firstOn === undefined || appearedOn === undefined || firstOn > appearedOn.padEnd(firstOn.length, '~')) {
    fields.take('date', appeared ?? firstPublic);
    return;
  }
  fields.take('date', firstPublic);
  if (!firstOn.startsWith(appearedOn)) fields.take('published', appeared, appearedOn);
}

/** Every notice once, with the first service that says so. */
function noticesOf(records: readonly DatedRecord[]): CompletedRecord['notices'] {
  const notices = new Map<string, CompletedRecord['notices'][number]>();
  for (const from of records) {
    for (const notice of from.record.notices) {
      const known = notices.get(notice.kind);
      // The same retraction, once with its date and DOI and once without.
      if (known === undefined || (known.date === undefined && notice.date !== undefined)) notices.set(notice.kind, { ...notice, source: sourceOf(from) });
    }
  }
  return [...notices.values()];
}
