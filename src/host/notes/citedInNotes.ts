/**
 * Which notes of the workspace cite which papers: read when first asked for, and after a change only in the notes that changed.
 * Nothing is read on a keystroke: whoever cannot wait takes what is known.
 */
import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { Citations } from './citations';
import { citedPapers } from './citedPapers';
import type { CitingNote, CitingNotes } from './citingNotes';
import type { DigestLibrary } from '../library/digestLibrary';
import { LookedNotes } from './lookedNotes';

/** Ids of papers with the notes that cite them, in the order of the notes' names. */
export type NotesByPaper = ReadonlyMap<string, readonly Uri[]>;

/** A bibliography may change with each key that is typed; whoever listens looks again once the fingers rest. */
const SETTLE_MS = 250;

export class CitedInNotes implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires when notes may cite other papers than before, once somebody has asked. */
  readonly onDidChange = this.changed.event;
  private found: NotesByPaper = new Map();
  private readonly looked = new LookedNotes();
  private looking: Promise<NotesByPaper> | undefined;
  private isStale = true;
  private settling: ReturnType<typeof setTimeout> | undefined;
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
    clearTimeout(this.settling);
    for (const disposable of [this.changed, ...this.watching]) disposable.dispose();
  }

  private async look(): Promise<NotesByPaper> {
    await this.library.whenReady();
    if (this.watching.length === 0) this.watch();
    while (this.isStale) {
      this.isStale = false;
      const found = new Map<string, Uri[]>();
      const notes = await this.notes.all();
      for (const note of notes) {
        for (const id of await this.papersOf(note)) {
          const citing = found.get(id);
          if (citing === undefined) found.set(id, [note.uri]);
          else citing.push(note.uri);
        }
      }
      this.looked.keepOnly(new Set(notes.map(({ uri }) => uri.toString())));
      this.found = found;
    }
    return this.found;
  }

  private async papersOf({ uri, text, keys }: CitingNote): Promise<ReadonlySet<string>> {
    const note = { uri, isUntitled: uri.scheme === 'untitled', getText: () => text };
    const { papers } = await this.looked.of(uri.toString(), text, this.library.content.papers, async () => ({
      bibliographies: new Set((await this.citations.bibliographies.urisOf(note)).map((file) => file.toString())),
      papers: await citedPapers(this.library, this.citations, note, keys),
    }));
    return papers;
  }

  private watch(): void {
    this.watching = [
      this.citations.bibliographies.onDidChange((uri) => {
        this.looked.forget(uri?.toString());
        this.isStale = true;
        clearTimeout(this.settling);
        this.settling = setTimeout(() => this.changed.fire(), SETTLE_MS);
      }),
      this.notes.onDidChange(() => this.change()),
      this.library.onDidChange(() => this.change()),
    ];
  }

  private change(): void {
    this.isStale = true;
    this.changed.fire();
  }
}
