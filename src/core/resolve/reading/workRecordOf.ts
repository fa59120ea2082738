/** From what a service says to a record: one shape, facts that are none left out. */
import { arxivId, doi, webAddress } from '../../identity';
import type { Author, PaperType } from '../../paper';
import type { ServiceId } from '../serviceNames';
import type { Notice, RelatedWork, WorkRecord } from '../workRecord';
import { readableAbstract, readableText } from './readableText';

/** What a service says, in its own words; undefined where it says nothing. */
export interface SaidFacts {
  readonly title: string | undefined;
  readonly abstract?: string | undefined;
  readonly authors?: readonly (Author | undefined)[];
  /** ISO already. */
  readonly date?: string | undefined;
  readonly venue?: string | undefined;
  readonly type?: PaperType | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly publisher?: string | undefined;
  /** Anything that names an arXiv paper. */
  readonly arxiv?: string | undefined;
  readonly arxivCategory?: string | undefined;
  /** A DOI with or without resolver. arXiv's own DOIs are read as arXiv ids. */
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly code?: string | undefined;
  readonly keywords?: readonly (string | undefined)[];
}

export interface SaidRecord {
  readonly service: ServiceId;
  readonly version: WorkRecord['version'];
  readonly facts: SaidFacts;
  readonly related?: readonly RelatedWork[];
  readonly notices?: readonly Notice[];
  readonly openReview?: string | undefined;
}

/** Titles that stand for a missing one. */
const NO_TITLE = /^(?:untitled|\[not available\]|no title)\.?$/i;

/** The record; undefined where there is no title, because nothing could be compared with it. */
export function workRecordOf(said: SaidRecord): WorkRecord | undefined {
  const title = readableText(said.facts.title ?? '');
  if (!/[\p{L}\p{N}]/u.test(title) || NO_TITLE.test(title)) return undefined;
  const { facts } = said;
  const foundDoi = facts.doi === undefined ? undefined : doi(facts.doi);
  const arxivOfDoi = foundDoi === undefined ? undefined : arxivId(foundDoi);
  const authors = (facts.authors ?? []).filter((author) => author !== undefined);
  const keywords = (facts.keywords ?? []).map((keyword) => readableText(keyword ?? '')).filter((keyword) => keyword !== '');
  return {
    service: said.service,
    version: said.version,
    facts: {
      title,
      ...given('abstract', readableAbstract(facts.abstract ?? '')),
      ...(authors.length > 0 ? { authors } : {}),
      ...given('date', facts.date),
      ...given('venue', readableText(facts.venue ?? '')),
      ...given('type', facts.type),
      ...given('volume', facts.volume),
      ...given('issue', facts.issue),
      ...given('pages', pageRange(facts.pages)),
      ...given('publisher', readableText(facts.publisher ?? '')),
      ...given('arxiv', facts.arxiv === undefined ? arxivOfDoi : (arxivId(facts.arxiv) ?? arxivOfDoi)),
      ...given('arxivCategory', facts.arxivCategory),
      ...given('doi', arxivOfDoi === undefined ? foundDoi : undefined),
      ...given('url', facts.url === undefined ? undefined : webAddress(facts.url)),
      ...given('code', facts.code === undefined ? undefined : webAddress(facts.code)),
      ...(keywords.length > 0 ? { keywords } : {}),
    },
    related: said.related ?? [],
    notices: said.notices ?? [],
    ...given('openReview', said.openReview),
  };
}

/** `given('doi', undefined)` is no property at all: an absent fact must not look like one that is present. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined || value === '' ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** Pages with a plain hyphen, as citation styles expect them: `427--436` and `1 – 9` are one kind of range. */
function pageRange(pages: string | undefined): string | undefined {
  return pages?.replace(/\s*[-–—‐]+\s*/g, '-');
}
