/** The bibliographies that notes cite from, read when asked for and kept until they change. */
import { workspace, type Uri } from 'vscode';
import { entryGaps, readBibliography as readRecords, recordFinder, type BibliographyContent, type CslItem, type EntryGap, type RecordFinder } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { BibliographyError, bibliographyKind, bibliographyUris, readBibliography } from './bibliographyFile';
import { KeptReadings } from './keptReadings';
import type { NoteText } from './note';

/** A bibliography at one moment. */
export interface NoteBibliography {
  readonly uri: Uri;
  readonly text: string;
  readonly content: BibliographyContent;
  /** The record of a paper, if the file has it. */
  readonly find: RecordFinder;
  /** Keys and aliases in lower case: a new one must differ from them by more than case. */
  readonly taken: ReadonlySet<string>;
  /** The entries that lack a field their type requires, by key; found when first asked for, in .bib files alone. */
  gaps(): ReadonlyMap<string, EntryGap>;
  /** What the file says of each work it could read, by key; made when first asked for. */
  works(): Promise<ReadonlyMap<string, CitedWork>>;
}

/** A work of a bibliography: as the rest of the extension speaks of papers, and as citation styles do. */
export interface CitedWork {
  readonly item: CslItem;
  /** Absent where the reader of digests makes no paper of the record. */
  readonly paper?: Paper;
}

/** More bibliographies than a window works with; the one not used for the longest time goes first. */
const KEPT = 16;

export class Bibliographies {
  private readonly kept = new KeptReadings<NoteBibliography>(KEPT);

  /** Those a note names, in its order; files that are not there or cannot be read are left out. */
  async of(note: NoteText): Promise<readonly NoteBibliography[]> {
    const uris = await bibliographyUris(note).catch(nothingWhenUnusable);
    const read = await Promise.all(uris.map((uri) => this.read(uri).catch(nothingWhenUnusable)));
    return read.flat();
  }

  private async read(uri: Uri): Promise<readonly NoteBibliography[]> {
    const version = await versionOf(uri);
    if (version === undefined) return [];
    return [await this.kept.of(uri.toString(), version, async () => readBibliographyAt(uri, (await readBibliography(uri)).text))];
  }
}

/** The bibliography that `text` is, as it stands in an editor. */
export async function readBibliographyAt(uri: Uri, text: string): Promise<NoteBibliography> {
  const kind = bibliographyKind(uri);
  const content = kind === 'csl-yaml' ? (await import('../../core/citation')).readCslYaml(text) : readRecords(text, kind);
  let gaps: ReadonlyMap<string, EntryGap> | undefined;
  let works: Promise<ReadonlyMap<string, CitedWork>> | undefined;
  return {
    uri,
    text,
    content,
    find: recordFinder(content.records),
    taken: new Set(content.records.flatMap(({ key, aliases }) => [key, ...aliases].map((name) => name.toLowerCase()))),
    gaps: () => (gaps ??= kind === 'bib' ? entryGaps(text) : new Map()),
    works: () => (works ??= readWorks(uri, text)),
  };
}

/** A bibliography is a digest too: the reader of digests makes papers of it. Styles take its records as Pandoc reads them. */
async function readWorks(uri: Uri, text: string): Promise<ReadonlyMap<string, CitedWork>> {
  const [{ readDigest }, { bibliographyItems }] = await Promise.all([import('../../core/digest'), import('../../core/citation')]);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const papers = new Map(readDigest(text, name).papers.map((paper) => [paper.citationKey, paper]));
  return new Map(
    [...bibliographyItems(text, bibliographyKind(uri))].map(([key, item]) => {
      const paper = papers.get(key);
      return [key, { item, ...(paper && { paper }) }];
    }),
  );
}

/** What changes whenever the text does; undefined where there is no such file. */
async function versionOf(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) return `editor ${open.version}`;
  const stat = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  return stat && `${stat.mtime} ${stat.size}`;
}

function nothingWhenUnusable(error: unknown): readonly never[] {
  if (error instanceof BibliographyError) return [];
  throw error;
}
