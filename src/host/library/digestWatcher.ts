/** Notices when digests change: in files, in editors, and in the settings that name them. */
import { Disposable, EventEmitter, workspace, type RelativePattern, type Uri } from 'vscode';

/** VS Code gathers what programs do to files for about 75 ms before it tells; what its watchers then tell one after another is one change. */
const SETTLE_MS = 5;

/** A watcher takes a while to be at work, longest outside the workspace; VS Code does not say how long. What happens before that it misses. */
const WATCHERS_START_MS = 3000;

export interface FileChange {
  readonly uri: Uri;
  /** Whether it came or went, so that globs have other matches now. */
  readonly cameOrWent: boolean;
}

export class DigestWatcher implements Disposable {
  private readonly fileChanged = new EventEmitter<FileChange>();
  /** Fires at once, for each step. */
  readonly onDidChangeFile = this.fileChanged.event;
  private readonly settled = new EventEmitter<void>();
  /** Fires when the files that changed have come to rest. */
  readonly onDidSettle = this.settled.event;
  private readonly lostTrack = new EventEmitter<void>();
  /** Fires when the digests may be others than the files told of: the settings may name others, or a change was perhaps not watched. */
  readonly onDidLoseTrack = this.lostTrack.event;

  private settling: ReturnType<typeof setTimeout> | undefined;
  private starting: ReturnType<typeof setTimeout> | undefined;
  private watchers: Disposable = Disposable.from();
  private watching = '';
  private readonly subscriptions: Disposable[] = [this.fileChanged, this.settled, this.lostTrack];

  /** From now on settings are listened to, and saved documents that `isDigest` knows. */
  start(isDigest: (uri: Uri) => boolean): void {
    const lostTrack = () => this.lostTrack.fire();
    this.subscriptions.push(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('paperDigest.digests') || change.affectsConfiguration('paperDigest.embeddedDigest')) lostTrack();
      }),
      workspace.onDidChangeWorkspaceFolders(lostTrack),
      workspace.onDidGrantWorkspaceTrust(lostTrack),
      // Not every file system can be watched; a save in an editor is always seen.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (!isDigest(uri)) return;
        this.fileChanged.fire({ uri, cameOrWent: false });
        // The file is whole.
        this.settle();
      }),
    );
  }

  /** Watches these files and no others. */
  watch(patterns: readonly RelativePattern[]): void {
    const key = patterns.map((pattern) => `${pattern.baseUri.toString()} ${pattern.pattern}`).join('\n');
    if (key === this.watching) return;
    this.watching = key;
    this.watchers.dispose();
    this.watchers = Disposable.from(
      ...patterns.map((pattern) => {
        const watcher = workspace.createFileSystemWatcher(pattern);
        const changed = (cameOrWent: boolean) => (uri: Uri) => this.changed(uri, cameOrWent);
        return Disposable.from(watcher, watcher.onDidChange(changed(false)), watcher.onDidCreate(changed(true)), watcher.onDidDelete(changed(true)));
      }),
    );
    clearTimeout(this.starting);
    if (patterns.length > 0) this.starting = setTimeout(() => this.lostTrack.fire(), WATCHERS_START_MS);
  }

  dispose(): void {
    clearTimeout(this.settling);
    clearTimeout(this.starting);
    this.watchers.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private changed(uri: Uri, cameOrWent: boolean): void {
    this.fileChanged.fire({ uri, cameOrWent });
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), SETTLE_MS);
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settled.fire();
  }
}
