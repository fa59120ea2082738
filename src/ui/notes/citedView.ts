/** The view "Cited in This Note": what the note in the active editor cites, in the order of the text. */
import { EventEmitter, MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, commands, window, workspace, type Disposable, type TextDocument, type TreeDataProvider } from 'vscode';
import { escapeMarkdown, type CitedKey } from '../../core/citation/plain';
import { byline } from '../../core/describe';
import { citedWorks, type KnownWork } from '../../host/notes/citedWork';
import type { Citations } from '../../host/notes/citations';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { isNote, keysIn } from '../../host/notes/note';
import { paperTooltip } from '../tree/paperTooltip';

/** Typing makes a change per key; the list is made anew once the fingers rest. */
const SETTLE_MS = 300;

interface Cited {
  readonly note: TextDocument;
  readonly first: CitedKey;
  /** How often the note cites it. */
  readonly count: number;
  readonly work: KnownWork | undefined;
}

export class CitedView implements TreeDataProvider<Cited>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];
  private settling: ReturnType<typeof setTimeout> | undefined;
  private note: TextDocument | undefined;

  constructor(
    private readonly library: DigestLibrary,
    private readonly citations: Citations,
  ) {
    this.note = activeNote();
    this.tellWelcome();
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidChangeTextDocument(({ document }) => document === this.note && this.later()),
      workspace.onDidCloseTextDocument((document) => document === this.note && this.follow()),
      library.onDidChange(() => this.later()),
    ];
  }

  async getChildren(element?: Cited): Promise<Cited[]> {
    const { note } = this;
    if (element !== undefined || note === undefined || note.isClosed) return [];
    const mentions = new Map<string, CitedKey[]>();
    for (const cited of keysIn(note)) mentions.set(cited.key, [...(mentions.get(cited.key) ?? []), cited]);
    const works = await citedWorks(this.library, this.citations, await this.citations.bibliographies.of(note), mentions.keys());
    const cited = new Map<string, Cited>();
    for (const [key, [first, ...more]] of mentions) {
      const work = works.get(key);
      // A work may be cited by its key and by an alias.
      const name = work?.record === undefined ? key : `${work.record.uri.toString()}#${work.record.place.key}`;
      const known = cited.get(name);
      if (known !== undefined) cited.set(name, { ...known, count: known.count + 1 + more.length });
      else if (first !== undefined) cited.set(name, { note, first, count: 1 + more.length, work });
    }
    return [...cited.values()];
  }

  getTreeItem({ note, first, count, work }: Cited): TreeItem {
    const title = work?.item.title?.replace(/<[^>]*>/g, '') ?? first.key;
    const item = new TreeItem(title);
    const often = count > 1 ? ` · ${count}×` : '';
    const missing = work === undefined ? 'unknown key' : work.record === undefined ? 'not in the bibliography' : '';
    const who = work === undefined ? '' : work.paper === undefined ? first.key : byline(work.paper);
    item.description = `${[who, missing].filter((part) => part !== '').join(' · ')}${often}`;
    item.accessibilityInformation = { label: `${title}, ${item.description}` };
    item.iconPath = missing !== '' ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon('quote');
    item.tooltip = work?.paper === undefined ? new MarkdownString(escapeMarkdown(work?.item.title ?? `No bibliography of this note has the key "${first.key}".`)) : paperTooltip(work.paper);
    item.contextValue = 'cited';
    const selection = new Range(note.positionAt(first.start), note.positionAt(first.end));
    item.command = { command: 'vscode.open', title: 'Show in Note', arguments: [note.uri, { selection }] };
    return item;
  }

  dispose(): void {
    clearTimeout(this.settling);
    for (const each of [this.changed, ...this.subscriptions]) each.dispose();
  }

  /** The note stays while the keyboard is in a view, a preview or a bibliography. */
  private follow(): void {
    const note = activeNote();
    if (note === undefined && this.note?.isClosed === false) return;
    if (note === this.note) return;
    this.note = note;
    this.tellWelcome();
    this.later();
  }

  /** Decides which welcome text the manifest shows. */
  private tellWelcome(): void {
    void commands.executeCommand('setContext', 'paperDigest.followsNote', this.note !== undefined);
  }

  private later(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.changed.fire(), SETTLE_MS);
  }
}

function activeNote(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isNote(document) ? document : undefined;
}
