/** What a key of a note stands for: the record of the note's `bibliographies`, else the paper of the library that would get this key. */
import type { Uri } from 'vscode';
import { cslItem, type BibliographyRecord, type CslItem } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import type { Citations } from './citations';
import type { NoteBibliography } from './bibliographies';
import type { DigestLibrary, LibraryContent } from '../library/digestLibrary';

export interface KnownWork {
  readonly item: CslItem;
  /** The library's paper where there is one: it often knows more than the record. */
  readonly paper?: Paper;
  /** Where the record stands; absent where no bibliography has it. */
  readonly record?: { readonly uri: Uri; readonly place: BibliographyRecord };
}

export async function citedWork(library: DigestLibrary, citations: Citations, bibliographies: readonly NoteBibliography[], key: string): Promise<KnownWork | undefined> {
  await library.whenReady();
  for (const bibliography of bibliographies) {
    const place = bibliography.content.records.find((record) => record.key === key || record.aliases.includes(key));
    if (place === undefined) continue;
    const work = (await bibliography.works()).get(place.key);
    const paper = papersOf(library, citations, bibliography).get(place) ?? work?.paper;
    const item = work?.item ?? (paper && cslItem(paper, key));
    if (item !== undefined) return { item, record: { uri: bibliography.uri, place }, ...(paper && { paper }) };
  }
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
