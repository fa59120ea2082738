/**
 * What the user said about the themes, kept in a file of the workspace that a team can share, or in the workspace's storage where its folder
 * cannot be written.
 */
import { EventEmitter, FileSystemError, RelativePattern, Uri, workspace, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Problem, Theme } from '../core/paper';
import type * as themes from '../core/themes';
import type { Overrides } from '../core/themes';

type Core = typeof themes;

const FILE = '.vscode/paper-digest.json';
/** With one of these the file holds more than was understood, which writing it would destroy. */
const NOT_OURS: readonly string[] = ['overrides-unreadable', 'overrides-newer-version'];

/** What was read last, and the room that works with it, which is loaded only where there is something to apply. */
interface Steered {
  readonly core: Core;
  readonly overrides: Overrides;
}

export class ThemeSteering implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly storage: Uri;
  private steered: Steered | undefined;
  private found: readonly Problem[] = [];
  private text = '';
  private readonly former: Overrides[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private watcher: Disposable | undefined;
  private readonly folders: Disposable;

  constructor(
    context: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>,
    private readonly log: LogOutputChannel,
  ) {
    this.storage = Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'paper-digest.json');
    this.folders = workspace.onDidChangeWorkspaceFolders(() => {
      this.watch();
      this.reload();
    });
  }

  /** What could not be understood in the file. */
  get problems(): readonly Problem[] {
    return this.found;
  }

  /** The themes as the user wants them. */
  apply(grouped: readonly Theme[]): readonly Theme[] {
    return this.steered === undefined ? grouped : this.steered.core.applyOverrides(grouped, this.steered.overrides);
  }

  /** Reads the file; true where it says something else than before. */
  async load(): Promise<boolean> {
    if (this.watcher === undefined) this.watch();
    const stored = await readText(this.storage);
    const file = workspaceFile();
    const uri = stored === undefined && file !== undefined ? file : this.storage;
    const text = stored ?? (file && (await readText(file))) ?? '';
    if (text === this.text) return false;
    const core = await import('../core/themes');
    const { overrides, problems } = core.readOverrides(text, uri.toString());
    this.text = text;
    this.found = problems;
    this.steered = { core, overrides };
    // Taking back what was done before the file changed would take back that change as well.
    this.former.length = 0;
    return true;
  }

  /**
   * Changes what is kept.
   *
   * @throws Error where the file holds what this version does not understand
   */
  change(edit: (core: Core, overrides: Overrides) => Overrides): Promise<void> {
    return this.inTurn(async () => {
      if (await this.load()) this.changed.fire();
      const core = await import('../core/themes');
      const before = this.steered?.overrides ?? core.NO_OVERRIDES;
      const after = edit(core, before);
      if (after === before) return;
      await this.save(core, after);
      this.former.push(before);
      this.changed.fire();
    });
  }

  /** Takes back the last change of this window. Resolves to false where there is none, or the file has been changed since. */
  undo(): Promise<boolean> {
    return this.inTurn(async () => {
      if (await this.load()) this.changed.fire();
      const before = this.former.at(-1);
      if (before === undefined) return false;
      await this.save(await import('../core/themes'), before);
      this.former.pop();
      this.changed.fire();
      return true;
    });
  }

  dispose(): void {
    this.folders.dispose();
    this.watcher?.dispose();
    this.changed.dispose();
  }

  private async save(core: Core, overrides: Overrides): Promise<void> {
    const foreign = this.found.find(({ code }) => NOT_OURS.includes(code));
    if (foreign !== undefined) throw new Error(`${FILE} could not be read, so nothing is written into it. Mend or remove that file, then try again`);
    const formatted = core.formatOverrides(overrides);
    const text = formatted === core.formatOverrides(core.NO_OVERRIDES) ? '' : formatted;
    const file = workspaceFile();
    const kept = file !== undefined && (await this.tryWrite(file, text));
    await writeText(this.storage, kept ? '' : text);
    this.text = text;
    this.found = [];
    this.steered = { core, overrides };
  }

  private async tryWrite(file: Uri, text: string): Promise<boolean> {
    try {
      await writeText(file, text);
      return true;
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error;
      this.log.info(`${FILE} cannot be written (${error.message}); themes are kept in the storage of the workspace.`);
      return false;
    }
  }

  private watch(): void {
    this.watcher?.dispose();
    const folder = workspace.workspaceFolders?.[0];
    if (folder === undefined) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, FILE));
    const reload = () => this.reload();
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    this.watcher = watcher;
  }

  private reload(): void {
    this.inTurn(async () => {
      if (await this.load()) this.changed.fire();
    }).catch((error: unknown) => this.log.error(error instanceof Error ? error : String(error)));
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** In the first folder. A folder of another scheme is of a virtual workspace. */
function workspaceFile(): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0];
  return folder?.uri.scheme === 'file' ? Uri.joinPath(folder.uri, FILE) : undefined;
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** An empty text is no file. */
async function writeText(uri: Uri, text: string): Promise<void> {
  if (text !== '') return workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  if ((await readText(uri)) !== undefined) await workspace.fs.delete(uri);
}
