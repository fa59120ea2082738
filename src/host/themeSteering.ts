/**
 * What the user said about the themes, kept in a file of the workspace that a team can share, or in the workspace's storage where its folder
 * cannot be written.
 */
import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { paperIds } from '../core/identity';
import type { Paper, Problem, Theme } from '../core/paper';
import type * as themes from '../core/themes';
import type { Overrides, ThemePreferences } from '../core/themes';
import { OverridesPlace, type KeptOverrides } from './overridesPlace';
import { genericWords, ownThemes } from './settings';

type Core = typeof themes;

/** What grouping must know of the settings. */
const SETTINGS = ['paperDigest.themes', 'paperDigest.genericWords'];
/** With one of these the file holds more than was understood, which writing it would destroy. */
const NOT_OURS: readonly string[] = ['overrides-unreadable', 'overrides-newer-version'];

/** What was read last, and the room that works with it, which is loaded only where there is something to apply. */
interface Steered {
  readonly core: Core;
  readonly overrides: Overrides;
}

/** A change that can be taken back. */
interface Former {
  readonly overrides: Overrides;
  /** Takes back what was done beside the overrides. */
  readonly takeBack: (() => Promise<void>) | undefined;
}

/** What a change does beside the overrides, when these are safely kept, and how that is taken back. */
export interface Consequence {
  /** Absent where the change has no other consequence than what grouping makes of new preferences. */
  readonly carryOut?: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/** No one goes back further. */
const MOST_FORMER = 100;

export class ThemeSteering implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly place: OverridesPlace;
  private steered: Steered | undefined;
  private found: readonly Problem[] = [];
  private text = '';
  private readonly former: Former[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private watcher: Disposable | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    context: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>,
    private readonly log: LogOutputChannel,
  ) {
    this.place = new OverridesPlace(Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'paper-digest.json'), log);
    const folders = workspace.onDidChangeWorkspaceFolders(() => {
      this.watch();
      this.reload();
    });
    const settings = workspace.onDidChangeConfiguration((change) => {
      if (SETTINGS.some((name) => change.affectsConfiguration(name))) this.changed.fire();
    });
    this.subscriptions = Disposable.from(folders, settings);
  }

  /** What could not be understood in the file. */
  get problems(): readonly Problem[] {
    return this.found;
  }

  /** What grouping must know of what the user said, in the file and in the settings. */
  get preferences(): ThemePreferences {
    const said = this.steered?.core.preferencesOf(this.steered.overrides, ownThemes());
    const generic = [...(said?.genericWords ?? []), ...genericWords()];
    // A word that says nothing names no theme, from now on, also none that has it already.
    return { ownThemes: said?.ownThemes ?? ownThemes(), neverNames: [...(said?.neverNames ?? []), ...generic], genericWords: generic };
  }

  /** Whether the user made the theme, by hand or by words. */
  isOwn(theme: Theme): boolean {
    return this.isMade(theme) || ownThemes().some(({ name }) => name === theme.name);
  }

  /** Whether the user made the theme in this workspace, not in the settings. */
  isMade({ id }: Theme): boolean {
    return this.steered?.overrides.themes.some((made) => made.id === id) === true;
  }

  /** The themes of `grouped` that the user merged into this one. */
  mergedInto({ id }: Theme, grouped: readonly Theme[]): readonly Theme[] {
    return this.steered === undefined ? [] : this.steered.core.mergedThemes(grouped, this.steered.overrides, id);
  }

  /** Names that the user wants no theme to have. */
  get refusedNames(): readonly string[] {
    return this.steered?.overrides.neverNames ?? [];
  }

  /** The theme that a paper is pinned to; undefined where it may move. */
  pinOf(paper: Paper): string | undefined {
    const pins = this.steered?.overrides.papers;
    return pins === undefined || pins.size === 0 ? undefined : paperIds(paper).map((id) => pins.get(id)).find((theme) => theme !== undefined);
  }

  /** The themes as the user wants them. */
  apply(grouped: readonly Theme[]): readonly Theme[] {
    if (this.steered === undefined) return grouped;
    const { core, overrides } = this.steered;
    return core.applyOverrides(grouped, core.renamePins(overrides, papersOf(grouped)));
  }

  /** The themes that a regroup of `before` would show. */
  async preview(before: readonly Theme[], regrouped: readonly Theme[]): Promise<readonly Theme[]> {
    const core = await import('../core/themes');
    const { overrides } = this.steered ?? { overrides: core.NO_OVERRIDES };
    return core.applyOverrides(regrouped, core.renamePins(core.keepPins(overrides, before, regrouped), papersOf(regrouped)));
  }

  /** Reads the file; true where it says something else than before. */
  async load(): Promise<boolean> {
    if (this.watcher === undefined) this.watch();
    const kept = await this.place.read();
    const text = textOf(kept);
    if (text === this.text) return false;
    const core = await import('../core/themes');
    const read = (each: string) => core.readOverrides(each, kept.uri.toString());
    const { overrides, problems } = read(kept.shared);
    this.text = text;
    this.found = problems;
    this.steered = { core, overrides: kept.own === undefined ? overrides : core.mergeOverrides(read(kept.own.base).overrides, overrides, read(kept.own.text).overrides) };
    // Taking back what was done before the file changed would take back that change as well.
    this.former.length = 0;
    return true;
  }

  /**
   * Changes what is kept. Where nothing changes and there is nothing to carry out, there is nothing to undo either.
   *
   * @throws Error where the file holds what this version does not understand
   */
  change(edit: (core: Core, overrides: Overrides) => Overrides, { carryOut, takeBack }: Partial<Consequence> = {}): Promise<void> {
    return this.inTurn(async () => {
      if (await this.load()) this.changed.fire();
      const core = await import('../core/themes');
      const before = this.steered?.overrides ?? core.NO_OVERRIDES;
      const after = edit(core, before);
      const isSame = after === before || core.formatOverrides(after) === core.formatOverrides(before);
      if (isSame && carryOut === undefined) return;
      const isGroupedAnew = carryOut !== undefined || groupingKey(core, before) !== groupingKey(core, after);
      if (!isSame) await this.save(core, after);
      await carryOut?.();
      this.former.push({ overrides: before, takeBack: isGroupedAnew ? takeBack : undefined });
      if (this.former.length > MOST_FORMER) this.former.shift();
      this.changed.fire();
    });
  }

  /** Takes back the last change of this window. Resolves to false where there is none, or the file has been changed since. */
  undo(): Promise<boolean> {
    return this.inTurn(async () => {
      if (await this.load()) this.changed.fire();
      const before = this.former.at(-1);
      if (before === undefined) return false;
      await this.save(await import('../core/themes'), before.overrides);
      await before.takeBack?.();
      this.former.pop();
      this.changed.fire();
      return true;
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.watcher?.dispose();
    this.changed.dispose();
  }

  private async save(core: Core, overrides: Overrides): Promise<void> {
    const foreign = this.found.find(({ code }) => NOT_OURS.includes(code));
    if (foreign !== undefined) throw new Error(`${this.place.file} could not be read, so nothing is written into it. Mend or remove that file, then try again`);
    const formatted = core.formatOverrides(overrides);
    const text = formatted === core.formatOverrides(core.NO_OVERRIDES) ? '' : formatted;
    await this.place.write(text);
    this.text = textOf(await this.place.read());
    this.found = [];
    this.steered = { core, overrides };
  }

  private watch(): void {
    this.watcher?.dispose();
    const folder = workspace.workspaceFolders?.[0];
    if (folder === undefined) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, this.place.file));
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

/** Overrides with equal keys are grouped alike. */
function groupingKey(core: Core, overrides: Overrides): string {
  return JSON.stringify(core.preferencesOf(overrides));
}

function papersOf(themes: readonly Theme[]): readonly Paper[] {
  return themes.flatMap(({ papers }) => papers);
}

/** Changes whenever what is kept does; empty where nothing is. */
function textOf({ shared, own }: KeptOverrides): string {
  return shared === '' && own === undefined ? '' : JSON.stringify([shared, own]);
}
