/** The bibliographies that notes cite from, read when asked for and kept until they change. */
import { Disposable, EventEmitter, workspace, type Uri } from 'vscode';
import { bibliographyReading, recordFinder, type BibliographyReading, type BibliographyRecord, type CslItem, type RecordFinder } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { BibliographyError, bibliographyKind, bibliographyUris, readBibliography, type NamedBibliographies, type SURROUNDINGS } from './bibliographyFile';
import { KeptReadings } from './keptReadings';
import type { NoteText } from './note';
import { isProjectFile, projectBibliographies } from './projectFile';
import { texRootsIn, type TexRoot } from './texProject';

/** A bibliography at one moment. */
export interface NoteBibliography extends Omit<BibliographyReading, 'items' | 'excerpt'> {
  readonly uri: Uri;
  readonly text: string;
  /** The record with a key or an alias: of two with the same, the first. */
  readonly records: ReadonlyMap<string, BibliographyRecord>;
  /** The record of a paper, if the file has it. */
  readonly find: RecordFinder;
  /** Keys and aliases in lower case: a new one must differ from them by more than case. */
  readonly taken: ReadonlySet<string>;
  /** What the file says of the works with these keys, by key and by alias; keys that it lacks are left out. Those asked for before may be there too. */
  works(keys: Iterable<string>): Promise<ReadonlyMap<string, CitedWork>>;
}

/** A work of a bibliography: as the rest of the extension speaks of papers, and as citation styles do. */
export interface CitedWork {
  readonly item: CslItem;
  /** Absent where the reader of digests makes no paper of the record. */
  readonly paper?: Paper;
}

/** Why what a bibliography holds is not known, or not all of it. */
export interface UnusableBibliography {
  readonly uri: Uri;
  readonly code: 'missing' | 'malformed' | 'not-utf8' | 'outside-workspace' | 'unreadable';
  /** Counted from 0. */
  readonly line?: number;
  readonly detail?: string;
}

/** More bibliographies than a window works with; the one not used for the longest time goes first. */
const KEPT = 16;

/** All kinds of bibliography, and the project files that name some. */
const FILES = '**/*.{bib,bibtex,json,yaml,yml,tex}';

/** What `read` says of a folder, kept in `known`. */
function once<T>(known: Map<string, Promise<T>>, folder: Uri, read: (folder: Uri) => Promise<T>): Promise<T> {
  const name = folder.toString();
  const reading = known.get(name) ?? read(folder);
  known.set(name, reading);
  return reading;
}

export class Bibliographies implements Disposable {
  private readonly changed = new EventEmitter<Uri | undefined>();
  /**
   * Fires when a bibliography has changed that a note was found to name, on disk or in an editor; other files of those kinds are many.
   * Without one where a project file changed or the workspace is trusted from now on, so that notes may cite from others.
   */
  readonly onDidChange = this.changed.event;
  private readonly kept = new KeptReadings<NoteBibliography>(KEPT);

  /** Names of all that were asked for. */
  private readonly named = new Set<string>();
  /** What the files around notes name, by folder, until one of them changes: it is looked for in every folder above. */
  private readonly projects = new Map<string, Promise<readonly Uri[]>>();
  private readonly texRoots = new Map<string, Promise<readonly TexRoot[]>>();
  private readonly surroundings: typeof SURROUNDINGS = {
    ofProject: (folder) => once(this.projects, folder, projectBibliographies),
    texRoots: (folder) => once(this.texRoots, folder, (place) => this.rootsIn(place)),
  };
  /** Names of the LaTeX files that were found to name a bibliography. */
  private readonly roots = new Set<string>();
  private watching: Disposable | undefined;

  /** Those a note names, in its order; files that are not there or cannot be read are left out. */
  async of(note: NoteText): Promise<readonly NoteBibliography[]> {
    const read = await Promise.all((await this.urisOf(note)).map((uri) => this.read(uri).catch(nothingWhenUnusable)));
    return read.flat();
  }

  /** Those a note names that are not there, cannot be read, may not be or cannot be read to their end; with the line where that is known. */
  async unusable(note: NoteText): Promise<readonly UnusableBibliography[]> {
    const faults = (await this.urisOf(note)).map(async (uri): Promise<readonly UnusableBibliography[]> => {
      try {
        const [bibliography] = await this.read(uri);
        if (bibliography === undefined) return [{ uri, code: 'missing' }];
        const { problem } = bibliography.content;
        return problem === undefined ? [] : [{ uri, code: 'malformed', line: problem.line, detail: problem.detail }];
      } catch (error) {
        if (error instanceof BibliographyError) return [{ uri, code: error.code === 'not-utf8' || error.code === 'outside-workspace' ? error.code : 'unreadable', detail: error.message }];
        throw error;
      }
    });
    return (await Promise.all(faults)).flat();
  }

  /** The files a note cites from, whether they are there or not. */
  async urisOf(note: NoteText): Promise<readonly Uri[]> {
    return (await this.namedBy(note)).uris;
  }

  /** The same, and whether the note or what it belongs to names them. */
  async namedBy(note: NoteText): Promise<NamedBibliographies> {
    this.watching ??= this.watch();
    const named = await bibliographyUris(note, this.surroundings);
    for (const uri of named.uris) this.named.add(uri.toString());
    return named;
  }

  dispose(): void {
    Disposable.from(this.changed, ...(this.watching ? [this.watching] : [])).dispose();
  }

  private async rootsIn(folder: Uri): Promise<readonly TexRoot[]> {
    const found = await texRootsIn(folder);
    for (const { uri } of found) this.roots.add(uri.toString());
    return found;
  }

  private watch(): Disposable {
    const bibliography = (uri: Uri) => this.named.has(uri.toString()) && this.changed.fire(uri);
    const file = (uri: Uri) => {
      const isTex = /\.tex$/i.test(uri.path);
      if (!isTex && !isProjectFile(uri)) return bibliography(uri);
      (isTex ? this.texRoots : this.projects).clear();
      // A chapter says nothing of bibliographies, however often it is saved.
      if (!isTex || this.roots.has(uri.toString())) this.changed.fire(undefined);
    };
    const files = workspace.createFileSystemWatcher(FILES);
    return Disposable.from(
      files,
      files.onDidCreate(file),
      files.onDidChange(file),
      files.onDidDelete(file),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && bibliography(document.uri)),
      // Not every file system can be watched; a save in an editor is always seen.
      workspace.onDidSaveTextDocument(({ uri }) => file(uri)),
      // Those outside the workspace folders are read from then on.
      workspace.onDidGrantWorkspaceTrust(() => this.changed.fire(undefined)),
    );
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
  const reading = kind === 'csl-yaml' ? (await import('../../core/citation/yaml')).cslYamlReading(text) : bibliographyReading(text, kind);
  const records = new Map<string, BibliographyRecord>();
  for (const record of reading.content.records) for (const name of [record.key, ...record.aliases]) if (!records.has(name)) records.set(name, record);
  const works = new Map<string, CitedWork>();
  return {
    uri,
    text,
    content: reading.content,
    records,
    find: recordFinder(reading.content.records),
    taken: new Set([...records.keys()].map((name) => name.toLowerCase())),
    words: () => reading.words(),
    gaps: () => reading.gaps(),
    async works(keys) {
      const unread = new Set([...keys].filter((key) => records.has(key) && !works.has(key)));
      if (unread.size > 0) for (const [key, work] of await readWorks(uri, reading, records, unread)) works.set(key, work);
      return works;
    },
  };
}

/** A record of a bibliography is one of a digest too: the readers of digests make papers of it. Styles take it as Pandoc reads it. */
async function readWorks(uri: Uri, reading: BibliographyReading, records: NoteBibliography['records'], keys: ReadonlySet<string>): Promise<ReadonlyMap<string, CitedWork>> {
  const { paperFromCsl, papersFromBibtex } = await import('../../core/digest');
  const excerpt = reading.excerpt([...keys]);
  const papers = new Map(excerpt === undefined ? [] : papersFromBibtex(excerpt).map((paper) => [paper.citationKey, paper]));
  return new Map(
    [...reading.items(keys)].map(([key, item]) => {
      const record = records.get(key);
      const line = record?.line ?? 0;
      const source = { uri: uri.toString(), startLine: line, endLine: line };
      const paper = excerpt === undefined ? paperFromCsl(item, source) : papers.get(record?.key);
      return [key, { item, ...(paper && { paper: { ...paper, sources: [source] } }) }];
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
