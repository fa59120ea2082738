/** What a key of a note stands for: the record of the note's `bibliographies`, else the paper of the library that would get this key. */
import type { Uri } from 'vscode';
import { cslItem, type BibliographyRecord, type CslItem } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import type { Citations } from './citations';
import type { CitedWork, NoteBibliography } from './bibliographies';
import type { DigestLibrary, LibraryContent } from '../library/digestLibrary';

export interface KnownWork {
  readonly item: CslItem;
  /** The library's paper where there is one: it often knows more than the record. */
  readonly paper?: Paper;
  /** Where the record stands; absent where no bibliography has it. */
  readonly record?: { readonly uri: Uri; readonly place: BibliographyRecord };
}

export async function citedWork(library: DigestLibrary, citations: Citations, bibliographies: readonly NoteBibliography[], key: string): Promise<KnownWork | undefined> {
  return (await citedWorks(library, citations, bibliographies, [key])).get(key);
}

/** The same of many keys at once: a bibliography is gone through once for all of them. Keys that nobody knows are left out. */
export async function citedWorks(library: DigestLibrary, citations: Citations, bibliographies: readonly NoteBibliography[], keys: Iterable<string>): Promise<ReadonlyMap<string, KnownWork>> {
  await library.whenReady();
  const wanted = new Set(keys);
  const files = await Promise.all(bibliographies.map(async (bibliography) => ({ bibliography, works: await bibliography.works(wanted) })));
  const known = new Map<string, KnownWork>();
  for (const key of wanted) {
    const work = files.map(({ bibliography, works }) => recorded(library, citations, bibliography, works, key)).find((found) => found !== undefined) ?? unrecorded(citations, key);
    if (work !== undefined) known.set(key, work);
  }
  return known;
}

/** The paper of the library that a key of a note stands for. What a bibliography has under this key decides, also where the library gives the key to another paper. */
export function citedPaper(library: DigestLibrary, citations: Citations, bibliographies: readonly NoteBibliography[], key: string): Paper | undefined {
  for (const bibliography of bibliographies) {
    const place = bibliography.records.get(key);
    if (place !== undefined) return papersOf(library, citations, bibliography).get(place);
  }
  return citations.paperWithKey(key);
}

function recorded(library: DigestLibrary, citations: Citations, bibliography: NoteBibliography, works: ReadonlyMap<string, CitedWork>, key: string): KnownWork | undefined {
  const place = bibliography.records.get(key);
  if (place === undefined) return undefined;
  const work = works.get(key);
  const paper = papersOf(library, citations, bibliography).get(place) ?? work?.paper;
  const item = work?.item ?? (paper && cslItem(paper, key));
  return item && { item, record: { uri: bibliography.uri, place }, ...(paper && { paper }) };
}

function unrecorded(citations: Citations, key: string): KnownWork | undefined {
  const paper = citations.paperWithKey(key);
  return paper && { item: cslItem(paper, key), paper };
}

/** The library's papers by their records in a bibliography, made once for each state of both: it looks at every paper. */
const papersByRecord = new WeakMap<NoteBibliography, { readonly of: LibraryContent; readonly papers: ReadonlyMap<BibliographyRecord, Paper> }>();

function papersOf({ content }: DigestLibrary, citations: Citations, bibliography: NoteBibliography): ReadonlyMap<BibliographyRecord, Paper> {
  const known = papersByRecord.get(bibliography);
  if (known?.of === content) return known.papers;
  const keys = citations.libraryKeys();
  const papers = new Map<BibliographyRecord, Paper>();
  for (const paper of content.papers) {
    const record = bibliography.find(paper, keys.get(paper.id));
    if (record !== undefined && !papers.has(record)) papers.set(record, paper);
  }
  papersByRecord.set(bibliography, { of: content, papers });
  return papers;
}
