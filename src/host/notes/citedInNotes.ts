/**
 * Which notes of the workspace cite which papers: read when first asked for, and after a change only in the notes that changed.
 * Nothing is read on a keystroke: whoever cannot wait takes what is known.
 */
import { EventEmitter, workspace, type Disposable, type Uri } from 'vscode';
import type { Citations } from './citations';
import { citedPapers } from './citedPapers';
import type { CitingNote, CitingNotes } from './citingNotes';
import type { DigestLibrary, LibraryContent } from '../library/digestLibrary';

/** Ids of papers with the notes that cite them, in the order of the notes' names. */
export type NotesByPaper = ReadonlyMap<string, readonly Uri[]>;

/** What a note cited when it was looked at. */
interface Looked {
  readonly uri: Uri;
  readonly text: string;
  readonly content: LibraryContent;
  readonly papers: ReadonlySet<string>;
}

/** What decides which paper a key stands for, beside the note itself. */
const BIBLIOGRAPHIES = '**/*.{bib,bibtex,json,yaml,yml}';

export class CitedInNotes implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires when notes may cite other papers than before, once somebody has asked. */
  readonly onDidChange = this.changed.event;
  private found: NotesByPaper = new Map();
  private looked: ReadonlyMap<string, Looked> = new Map();
  private looking: Promise<NotesByPaper> | undefined;
  private isStale = true;
  private watching: readonly Disposable[] = [];

  constructor(
    private readonly library: DigestLibrary,
    private readonly citations: Citations,
    private readonly notes: CitingNotes,
  ) {}

  /** What was found when last looked; nothing before anybody has asked for `papers`. */
  get known(): NotesByPaper {
    return this.found;
  }

  /** What the notes cite now. */
  papers(): Promise<NotesByPaper> {
    if (!this.isStale && this.looking === undefined) return Promise.resolve(this.found);
    return (this.looking ??= this.look().finally(() => (this.looking = undefined)));
  }

  dispose(): void {
    for (const disposable of [this.changed, ...this.watching]) disposable.dispose();
  }

  private async look(): Promise<NotesByPaper> {
    await this.library.whenReady();
    if (this.watching.length === 0) this.watch();
    while (this.isStale) {
      this.isStale = false;
      const looked = new Map<string, Looked>();
      for (const note of await this.notes.all()) looked.set(note.uri.toString(), await this.lookAt(note));
      this.looked = looked;
      this.found = notesByPaper([...looked.values()]);
    }
    return this.found;
  }

  private async lookAt({ uri, text }: CitingNote): Promise<Looked> {
    const { content } = this.library;
    const known = this.looked.get(uri.toString());
    if (known?.text === text && known.content.papers === content.papers) return known;
    const note = { uri, isUntitled: uri.scheme === 'untitled', getText: () => text };
    return { uri, text, content, papers: await citedPapers(this.library, this.citations, note) };
  }

  private watch(): void {
    const bibliographies = workspace.createFileSystemWatcher(BIBLIOGRAPHIES);
    const otherKeys = () => {
      this.looked = new Map();
      this.change();
    };
    this.watching = [
      bibliographies,
      bibliographies.onDidCreate(otherKeys),
      bibliographies.onDidChange(otherKeys),
      bibliographies.onDidDelete(otherKeys),
      this.notes.onDidChange(() => this.change()),
      this.library.onDidChange(() => this.change()),
    ];
  }

  private change(): void {
    this.isStale = true;
    this.changed.fire();
  }
}

function notesByPaper(looked: readonly Looked[]): NotesByPaper {
  const notes = new Map<string, Uri[]>();
  for (const { uri, papers } of looked) {
    for (const id of papers) {
      const known = notes.get(id);
      if (known === undefined) notes.set(id, [uri]);
      else known.push(uri);
    }
  }
  return notes;
}
