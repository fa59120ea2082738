/**
 * Which notes of the workspace cite what. Read when first asked for, never at start; each note is kept until it changes, and open notes
 * are read from their editors.
 */
import { EventEmitter, RelativePattern, window, workspace, type Disposable, type Uri } from 'vscode';
import type { CitedKey } from '../../core/citation/plain';
import { FILES_WITH_NOTES, fileOf, isCell, isNote, keysIn, type NoteText } from './note';
import { inTabs, tabUris } from './openFiles';

/** A note and the keys it cites. */
export interface CitingNote {
  readonly uri: Uri;
  readonly text: string;
  readonly keys: readonly CitedKey[];
}

/** As many as a large vault has; more would be a checked-out web site. */
const MOST_NOTES = 10_000;
/** No note is this big; a generated table is. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Typing makes a change per key; whoever listens looks again once the fingers rest. */
const SETTLE_MS = 250;

export class CitingNotes implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires after a note changed, once somebody has asked for the notes. */
  readonly onDidChange = this.changed.event;
  private reading: Promise<Map<string, CitingNote>> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private watching: readonly Disposable[] = [];

  /** Every note that cites anything, in the order of their names. Open editors count as they are, saved or not. */
  async all(): Promise<readonly CitingNote[]> {
    const notes = new Map(await (this.reading ??= this.start()));
    // VS Code keeps documents for minutes after their editors are closed, also those whose files are gone.
    const open = inTabs();
    for (const document of workspace.textDocuments) {
      if (!isNote(document) || document.uri.scheme === 'git' || !open.has(fileOf(document).uri.toString())) continue;
      // The cells of an open notebook are notes of their own, and say what it cites now.
      if (isCell(document)) notes.delete(fileOf(document).uri.toString());
      const known = notes.get(document.uri.toString());
      if (known?.text !== document.getText()) notes.set(document.uri.toString(), citingNote(document, document.getText()));
    }
    return [...notes.values()].filter(({ keys }) => keys.length > 0).sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  dispose(): void {
    clearTimeout(this.settling);
    for (const watcher of [this.changed, ...this.watching]) watcher.dispose();
  }

  /** Reads the folders that the workspace has now. */
  private async start(): Promise<Map<string, CitingNote>> {
    for (const watcher of this.watching) watcher.dispose();
    const watchers = (workspace.workspaceFolders ?? []).map((folder) => workspace.createFileSystemWatcher(new RelativePattern(folder, FILES_WITH_NOTES)));
    this.watching = [
      ...watchers.flatMap((watcher) => [watcher, watcher.onDidCreate((uri) => this.reread(uri)), watcher.onDidChange((uri) => this.reread(uri)), watcher.onDidDelete((uri) => this.forget(uri))]),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.reading = this.start();
        this.settle();
      }),
      workspace.onDidChangeTextDocument(({ document }) => isNote(document) && this.settle()),
      // A note that lies in no folder of the workspace counts while it is open.
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => [...opened, ...closed].flatMap(tabUris).some((uri) => workspace.getWorkspaceFolder(uri) === undefined) && this.settle()),
    ];
    const notes = new Map<string, CitingNote>();
    // VS Code leaves out what files.exclude names; node_modules would be most of the notes of a programmer.
    for (const uri of await workspace.findFiles(FILES_WITH_NOTES, '**/node_modules/**', MOST_NOTES)) {
      const note = await readNote(uri);
      if (note !== undefined) notes.set(uri.toString(), note);
    }
    return notes;
  }

  private async reread(uri: Uri): Promise<void> {
    const notes = await this.reading;
    const note = await readNote(uri);
    if (note === undefined) notes?.delete(uri.toString());
    else notes?.set(uri.toString(), note);
    this.settle();
  }

  private async forget(uri: Uri): Promise<void> {
    (await this.reading)?.delete(uri.toString());
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.changed.fire(), SETTLE_MS);
  }
}

async function readNote(uri: Uri): Promise<CitingNote | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > MOST_BYTES) return undefined;
    return citingNote({ uri }, new TextDecoder().decode(await workspace.fs.readFile(uri)));
  } catch {
    // Gone or unreadable: it cites nothing that could be shown.
    return undefined;
  }
}

function citingNote(note: Pick<NoteText, 'uri' | 'languageId'>, text: string): CitingNote {
  return { uri: note.uri, text, keys: keysIn({ ...languageOf(note), uri: note.uri, getText: () => text }) };
}

function languageOf({ languageId }: Pick<NoteText, 'languageId'>): Pick<NoteText, 'languageId'> {
  return languageId === undefined ? {} : { languageId };
}
