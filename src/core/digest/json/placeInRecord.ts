/** Where a record says that its paper appeared: services keep it in objects of its own, each in another. */
import { venueAndDate } from '../facts/venueAndDate';
import { latexToText } from '../text/latex';
import { plainMarkup } from '../text/plainMarkup';
import { RecordFields, isObject, textOf } from './recordFields';

/** Where a paper appeared, and when, if nothing but the venue's name says so. */
export interface PlaceInRecord {
  readonly venue: string;
  readonly year?: string | undefined;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
}

/** Addresses, preprint servers and databases are no venues. */
const NO_VENUE = /^(?:https?:|arxiv(?:\.org)?\b|CoRR$|(?:bio|med|chem|psyar|soc|eco|eart|tech)(?:rx|x)iv\b|(?:MED|PMC|PPR|AGR|CBA|PAT|ETH|HIR|CTX|PubMed|Crossref|Scopus|OpenAlex)$)/i;

const VENUE_AND_YEAR = /^(.{2,200}[^\s,]),? ((?:19|20)\d\d)$/;

/** Semantic Scholar and DOAJ, OpenAlex, INSPIRE, Europe PMC. */
const INNER = ['journal', 'biblio', 'publicationinfo', 'journalinfo'] as const;

/** Two names for the first and the last page, as services write them. */
const ENDS = [
  ['startpage', 'endpage'],
  ['firstpage', 'lastpage'],
  ['pagestart', 'pageend'],
  ['startingpage', 'endingpage'],
] as const;

/** The place that a record names; each part empty where it does not say it. `isDated` says that the record has a date of its own. */
export function placeInRecord(fields: RecordFields, isDated: boolean): PlaceInRecord {
  const all = [fields, ...INNER.map((name) => innerFields(fields.named(name))).filter((inner) => inner !== undefined)];
  const first = (read: (some: RecordFields) => string): string => all.map(read).find((text) => text !== '') ?? '';
  const said = venueOf(fields);
  const [, venue, year] = (isDated ? null : VENUE_AND_YEAR.exec(said)) ?? [];
  return {
    venue: venue ?? said,
    // "ICLR 2024 poster"
    year: year ?? venueAndDate(said)?.date,
    // A preprint server numbers by identifiers: "abs/1706.03762".
    volume: first((some) => some.text('volume').replace(/^abs\/.*/, '')),
    issue: first((some) => some.text('issue')),
    pages: first((some) => some.text('pages')) || first(pagesOf),
  };
}

/** INSPIRE lists several, the first is the journal. */
function innerFields(value: unknown): RecordFields | undefined {
  const inner = Array.isArray(value) ? (value[0] as unknown) : value;
  return isObject(inner) ? new RecordFields(inner) : undefined;
}

function pagesOf(fields: RecordFields): string {
  for (const [start, end] of ENDS) {
    const [first, last] = [textOf(fields.named(start)), textOf(fields.named(end))];
    if (first !== '') return last === '' || last === first ? first : `${first}-${last}`;
  }
  return textOf(fields.named('artid'));
}

function venueOf(fields: RecordFields): string {
  const location = fields.named('primarylocation');
  const source = isObject(location) ? textOf(location['source']) : '';
  const info = innerFields(fields.named('publicationinfo'));
  // Europe PMC keeps the journal in `journalInfo`, and calls a database the source.
  const journal = textOf(innerFields(fields.named('journalinfo'))?.named('journal')) || (info?.text('venue') ?? '');
  const venue = latexToText(plainMarkup(journal || fields.text('venue') || source));
  return NO_VENUE.test(venue) ? '' : venue;
}
