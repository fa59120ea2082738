/** From what an entry says to a Paper: every format states facts as it found them, and they become one shape here. */
import { arxivId, doi, paperId, webAddress } from '../../identity';
import type { Author, Paper, PaperType, Source } from '../../paper';
import { foldWhiteSpace } from '../text/foldWhiteSpace';

/** What an entry says, in its own words; undefined or empty where it says nothing. */
export interface PaperFacts {
  readonly title: string;
  readonly abstract?: string | undefined;
  readonly authors?: readonly Author[] | undefined;
  /** ISO already: only the format knows how its dates are meant. */
  readonly date?: string | undefined;
  readonly published?: string | undefined;
  readonly venue?: string | undefined;
  readonly type?: PaperType | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly publisher?: string | undefined;
  /** Anything that names an arXiv paper: an id with or without version, a link, an arXiv DOI. */
  readonly arxiv?: string | undefined;
  readonly arxivCategory?: string | undefined;
  /** A DOI with or without resolver. */
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly code?: string | undefined;
  readonly citationKey?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly factSources?: Paper['factSources'];
  readonly headings?: readonly string[] | undefined;
  readonly source: Source;
}

/** arXiv under its names, and its categories: "cs.AI". */
const PREPRINTS = /^(?:[Aa][Rr][Xx][Ii][Vv]\b|CoRR(?:$|,? abs\/)|[a-z-]{2,8}\.[A-Z]{2}$)/;

/** Whether `venue` is where preprints are, whatever stands behind its name. */
export function isPreprintServer(venue: string): boolean {
  return PREPRINTS.test(venue);
}

/** The paper these facts describe; undefined where there is no title. Facts that are none (an address without host) are left out. */
export function paperFromFacts(facts: PaperFacts): Paper | undefined {
  const title = foldWhiteSpace(facts.title);
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
  const foundDoi = read(facts.doi, doi);
  const arxivDoi = read(foundDoi, arxivId);
  // Where preprints are is no venue, but may say which one it is: "arXiv preprint arXiv:1901.00001", "ArXiv" and its volume "abs/1901.00001".
  const isPreprint = isPreprintServer(facts.venue ?? '');
  const inVolume = isPreprint ? /^abs\/(\S+)$/.exec(facts.volume ?? '')?.[1] : undefined;
  const arxiv = read(facts.arxiv, arxivId) ?? arxivDoi ?? (isPreprint ? (read(inVolume, arxivId) ?? read(facts.venue, arxivId)) : undefined);
  // arXiv's own DOI says nothing that its id does not, and would look like a second one beside the journal's.
  const identity = { title, ...said('arxiv', arxiv), ...said('doi', arxivDoi === undefined ? foundDoi : undefined) };
  const keywords = (facts.keywords ?? []).map(foldWhiteSpace).filter((keyword) => keyword !== '');
  return {
    id: paperId(identity),
    ...identity,
    abstract: foldWhiteSpace(facts.abstract ?? ''),
    authors: facts.authors ?? [],
    ...said('date', facts.date),
    ...said('published', facts.published === facts.date ? undefined : facts.published),
    ...said('venue', isPreprint ? undefined : read(facts.venue, foldWhiteSpace)),
    ...said('type', facts.type),
    ...said('volume', inVolume === undefined ? read(facts.volume, foldWhiteSpace) : undefined),
    ...said('issue', read(facts.issue, foldWhiteSpace)),
    ...said('pages', read(facts.pages, pageRange)),
    ...said('publisher', read(facts.publisher, foldWhiteSpace)),
    ...said('arxivCategory', read(facts.arxivCategory, foldWhiteSpace)),
    ...said('url', read(facts.url, webAddress)),
    ...said('code', read(facts.code, webAddress)),
    ...said('citationKey', facts.citationKey),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...said('factSources', facts.factSources),
    headings: facts.headings ?? [],
    sources: [facts.source],
  };
}

/** `said('doi', undefined)` is no property at all: an absent fact must not look like one that is present. */
function said<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return (value === undefined || value === '' ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

function read(text: string | undefined, reader: (text: string) => string | undefined): string | undefined {
  return text === undefined ? undefined : reader(text) || undefined;
}

/** Pages with a plain hyphen, as citation styles expect them: `427--436` and `1 – 9` are one kind of range. */
function pageRange(pages: string): string {
  return foldWhiteSpace(pages).replace(/ ?[-–—‐]+ ?/g, '-');
}
