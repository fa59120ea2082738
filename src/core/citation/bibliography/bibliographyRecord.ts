import { normaliseTitle } from '../../identity';
import type { Paper } from '../../paper';
import { citationKeys } from '../keys/key';
import { isArxivDoi } from './publication';

/** What identifies a record of a bibliography file, and where it stands. */
export interface BibliographyRecord {
  readonly key: string;
  /** Other keys of the same record (BibLaTeX `ids`). */
  readonly aliases: readonly string[];
  /** Readable text. */
  readonly title?: string;
  readonly arxiv?: string;
  readonly doi?: string;
  /** Line of the record's key, counted from 0. */
  readonly line: number;
  /** Offsets of the record in the file. */
  readonly start: number;
  readonly end: number;
  /** Offset of the key's text; missing where the file writes the key otherwise than it reads (a number, an escape). */
  readonly keyStart?: number;
}

/** Why a bibliography cannot be read, and so is left alone. */
export interface BibliographyProblem {
  /** `unclosed-entry`, `invalid-json`, … */
  readonly code: string;
  /** Line counted from 0. */
  readonly line: number;
  /** The offending text, shortened. Untrusted. */
  readonly detail: string;
}

/** A bibliography file's records; with a `problem`, those read before it. */
export interface BibliographyContent {
  readonly records: readonly BibliographyRecord[];
  readonly problem?: BibliographyProblem;
}

/** Under which key each paper is cited, and which papers the file lacks. */
export interface KeyAssignment {
  /** By paper id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly missing: readonly Paper[];
}

/**
 * The key of each paper in a file that holds `records`: the record's where the file has the paper already (same DOI, arXiv id or title),
 * else the one in `keys`, with a letter behind it where another record has taken it, or it stands in `reserved`.
 */
export function assignKeys(papers: readonly Paper[], keys: ReadonlyMap<string, string>, records: readonly BibliographyRecord[], reserved: Iterable<string> = []): KeyAssignment {
  const assigned = new Map<string, string>();
  const missing: Paper[] = [];
  const find = recordFinder(records);
  for (const paper of new Map(papers.map(one => [one.id, one])).values()) {
    const record = find(paper, keys.get(paper.id));
    if (record === undefined) missing.push(paper);
    else assigned.set(paper.id, record.key);
  }
  const taken = [...records.flatMap(record => [record.key, ...record.aliases]), ...reserved];
  const wanted = missing.map(paper => withKey(paper, keys.get(paper.id)));
  for (const [id, key] of citationKeys(wanted, taken)) assigned.set(id, key);
  return { keys: assigned, missing };
}

function withKey(paper: Paper, key: string | undefined): Paper {
  return key === undefined ? paper : { ...paper, citationKey: key };
}

/** Finds the record of a paper under its wanted key, if there is one. */
export type RecordFinder = (paper: Paper, key: string | undefined) => BibliographyRecord | undefined;

/** A finder over `records`: by DOI or arXiv id, else by title where no id contradicts it. Made once, it answers at once. */
export function recordFinder(records: readonly BibliographyRecord[]): RecordFinder {
  const byId = new Map<string, BibliographyRecord>();
  const byTitle = new Map<string, BibliographyRecord[]>();
  const untitled = new Map<string, BibliographyRecord>();
  for (const record of records) {
    for (const id of [record.doi, record.arxiv]) if (id !== undefined && !byId.has(id)) byId.set(id, record);
    const title = normaliseTitle(record.title ?? '');
    if (title !== '') byTitle.set(title, [...(byTitle.get(title) ?? []), record]);
    // A record without a title says no more than its key.
    if (record.title === undefined && !untitled.has(record.key)) untitled.set(record.key, record);
  }
  return (paper, key) => {
    const same = [paper.doi, paper.arxiv].map(id => (id === undefined ? undefined : byId.get(id))).find(record => record !== undefined);
    if (same !== undefined) return same;
    const titled = byTitle.get(normaliseTitle(paper.title))?.find(record => !conflicts(paper, record));
    if (titled !== undefined) return titled;
    const bare = key === undefined ? undefined : untitled.get(key);
    return bare === undefined || conflicts(paper, bare) ? undefined : bare;
  };
}

/** Whether both name an id of one kind and the ids differ: "Introduction" is the title of many papers. */
function conflicts(paper: Paper, record: BibliographyRecord): boolean {
  return (
    (paper.doi !== undefined && record.doi !== undefined && paper.doi !== record.doi && !isArxivDoi(paper.doi) && !isArxivDoi(record.doi)) ||
    (paper.arxiv !== undefined && record.arxiv !== undefined && paper.arxiv !== record.arxiv)
  );
}
