/** The sidebar tree: themes, or groups of another kind, and the papers in them. Its elements are plain data; what VS Code shows is made in getTreeItem. */
import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { byline, missingFacts, paperAddress } from '../../core/describe';
import type { Paper, ReadingState, Theme } from '../../core/paper';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import type { CompletedRecords } from '../../host/records/completedRecords';
import type { ReadingMarks } from '../../host/readingMarks';
import type { Guests, SecondThemes } from '../../host/secondThemes';
import type { ThemeExplanations } from '../../host/themeExplanations';
import type { CitedInNotes } from '../../host/notes/citedInNotes';
import { searchContext } from '../../host/searchContext';
import type { TreeGrouping } from '../../host/treeGrouping';
import { takenBack } from '../../core/resolve/plain';
import { paperTooltip } from './paperTooltip';
import { OTHER_ID } from './otherTheme';
import { placeSentence } from './placeSentence';
import { problemSentence } from '../words/problemSentence';
import { paperCount } from '../words/paperCount';
import { themeTooltip } from './themeTooltip';

export interface ThemeElement {
  readonly kind: 'theme';
  readonly theme: Theme;
  /** The theme it is part of, on the second level. */
  readonly parent?: ThemeElement;
  /** Papers of other themes that belong to it as well; they count in their own. */
  readonly guests: readonly Paper[];
  /** Whether only some of its papers are shown. */
  readonly filtered: boolean;
}

export interface PaperElement {
  readonly kind: 'paper';
  readonly paper: Paper;
  readonly parent: ThemeElement;
  /** Whether it counts in another theme, and is shown here as well. */
  readonly isGuest: boolean;
}

export type TreeElement = ThemeElement | PaperElement;

/** What the tree shows papers by. */
export interface TreeSources {
  readonly library: DigestLibrary;
  readonly grouping: TreeGrouping;
  readonly marks: ReadingMarks;
  readonly seconds: SecondThemes;
  readonly explanations: ThemeExplanations;
  readonly records: CompletedRecords;
  readonly cited: CitedInNotes;
}

const STATE_ICON: Readonly<Record<ReadingState, string>> = { unread: 'file-text', toRead: 'bookmark', read: 'check' };
const STATE_WORDS: Readonly<Record<ReadingState, string>> = { unread: '', toRead: 'to read', read: 'read' };

export class PaperTree implements TreeDataProvider<TreeElement>, Disposable {
  private readonly changed = new EventEmitter<TreeElement[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];
  private roots: Promise<readonly ThemeElement[]> | undefined;
  /** What the tree is filtered by; empty where it shows every paper. */
  query = '';
  /** How many papers pass the filter. */
  private passing = 0;
  /** Whether that depends on what the notes cite. */
  private followsNotes = false;
  /** The rows that are drawn, each with the number of notes it tells; those alone are drawn again whose number changes. */
  private readonly drawn = new Map<PaperElement, number>();
  /** Whether rows tell how many notes cite their paper: from the first on that is shown. */
  private marksCited = false;

  constructor(private readonly sources: TreeSources) {
    const { library, grouping, marks, cited } = sources;
    const refresh = () => this.refresh();
    const settings = workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('paperDigest.showSecondThemes')) this.refresh();
    });
    // A mark is seen on the row alone, unless a filter asks for it.
    const marked = () => (this.query === '' ? this.changed.fire(undefined) : this.refresh());
    this.subscriptions = [library.onDidChange(refresh), grouping.onDidChange(refresh), marks.onDidChange(marked), cited.onDidChange(() => this.notesChanged()), settings];
  }

  async getChildren(element?: TreeElement): Promise<TreeElement[]> {
    if (element === undefined) return [...(await this.themes())];
    if (element.kind === 'paper') return [];
    const { theme, guests, filtered } = element;
    this.markCited();
    const guestRows = guests.map((paper): PaperElement => ({ kind: 'paper', paper, parent: element, isGuest: true }));
    const own: readonly TreeElement[] =
      theme.themes?.map((inner): ThemeElement => ({ kind: 'theme', theme: inner, parent: element, guests: [], filtered })) ??
      theme.papers.map((paper): PaperElement => ({ kind: 'paper', paper, parent: element, isGuest: false }));
    return [...own, ...guestRows];
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return element.parent;
  }

  getTreeItem(element: TreeElement): TreeItem {
    return element.kind === 'theme' ? themeItem(element, this.themeContext(element.theme)) : this.paperItem(element);
  }

  async resolveTreeItem(item: TreeItem, element: TreeElement): Promise<TreeItem> {
    const explainer = await this.sources.explanations.explainer();
    if (element.kind === 'paper') {
      const place = explainer?.paper(element.paper.id);
      const notes = (await this.sources.cited.papers()).get(element.paper.id) ?? [];
      item.tooltip = paperTooltip(element.paper, place && placeSentence(place), this.sources.records.of(element.paper)?.record, notes.map((uri) => workspace.asRelativePath(uri)));
    } else {
      item.tooltip = themeTooltip(element.theme, this.isTheme(element.theme) ? explainer?.theme(element.theme.id) : undefined);
    }
    return item;
  }

  /** The element of a paper, to reveal it; undefined where no theme holds it. */
  async elementOf(id: string): Promise<PaperElement | undefined> {
    for (let elements: readonly TreeElement[] = await this.themes(); ; ) {
      const found = elements.find((element) => (element.kind === 'paper' ? [element.paper] : element.theme.papers).some((paper) => paper.id === id));
      if (found === undefined || found.kind === 'paper') return found;
      elements = await this.getChildren(found);
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  /** Shows only the papers that match; an empty query shows all. */
  filter(query: string): void {
    this.query = query;
    this.followsNotes = false;
    this.refresh();
  }

  /** "12 of 85 papers match …" where the tree is filtered. */
  get filterMessage(): string {
    return this.query === '' ? '' : `${this.passing} of ${this.sources.library.content.papers.length} papers match "${this.query}".`;
  }

  /** Whether it is what papers are about, and no group of another kind or part of a theme: those can be neither explained nor changed. */
  private isTheme({ id, name }: Theme): boolean {
    return this.sources.library.content.themes.some((theme) => theme.id === id && theme.name === name);
  }

  /** What can be done with it: nothing with Other, which is what is left over. */
  private themeContext(theme: Theme): string {
    const { steering, grouped } = this.sources.library;
    if (!this.isTheme(theme) || theme.id === OTHER_ID) return 'group';
    return ['theme', steering.isOwn(theme) && 'own', grouped.mergedInto(theme).length > 0 && 'merged'].filter(Boolean).join(' ');
  }

  private paperItem(element: PaperElement): TreeItem {
    const { paper, parent, isGuest } = element;
    const { library, marks, records, cited } = this.sources;
    const notes = cited.known.get(paper.id)?.length ?? 0;
    this.drawn.set(element, notes);
    const item = new TreeItem(paper.title, TreeItemCollapsibleState.None);
    const missing = missingFacts(paper);
    const record = records.of(paper)?.record;
    const notice = takenBack(record);
    const state = marks.of(paper);
    const isPinned = library.steering.pinOf(paper) !== undefined;
    item.id = `${parent.filtered ? 'filtered/' : ''}${parent.theme.id}/${paper.id}`;
    const home = isGuest ? library.content.themes.find(({ papers }) => papers.includes(paper))?.name : undefined;
    item.description = [notice?.kind, byline(paper), isPinned && 'pinned', home !== undefined && `counted in ${home}`, notes > 0 && `cited in ${notes === 1 ? 'one note' : `${notes} notes`}`].filter(Boolean).join(' · ');
    if (notice !== undefined) item.iconPath = new ThemeIcon('warning', new ThemeColor('list.errorForeground'));
    else item.iconPath = missing === '' ? new ThemeIcon(STATE_ICON[state]) : new ThemeIcon('unverified', new ThemeColor('list.warningForeground'));
    const words = [paper.title, item.description, STATE_WORDS[state], missing !== '' && 'unverified record'];
    item.accessibilityInformation = { label: words.filter(Boolean).join(', ') };
    // Words the menus look for: one for every command that makes sense on this paper.
    item.contextValue = ['paper', paper.arxiv && 'arxiv', paper.doi && 'doi', paper.code && 'code', paperAddress(paper) && 'link', state, isPinned && 'pinned', record && 'completed']
      .filter(Boolean)
      .join(' ');
    return item;
  }

  /** The notes are read behind the rows. */
  private markCited(): void {
    if (this.marksCited) return;
    this.marksCited = true;
    void this.drawCited();
  }

  private notesChanged(): void {
    if (this.followsNotes) this.refresh();
    else if (this.marksCited) void this.drawCited();
  }

  /** A tree drawn anew would lose the selection for a moment, and end a drag, whenever somebody writes in a note. */
  private async drawCited(): Promise<void> {
    const cited = await this.sources.cited.papers();
    const changed = [...this.drawn].filter(([{ paper }, notes]) => (cited.get(paper.id)?.length ?? 0) !== notes).map(([element]) => element);
    // Those that are still on the screen count again when they are drawn.
    for (const element of changed) this.drawn.delete(element);
    if (changed.length > 0) this.changed.fire(changed);
  }

  private refresh(): void {
    this.roots = undefined;
    this.drawn.clear();
    this.changed.fire(undefined);
  }

  private async themes(): Promise<readonly ThemeElement[]> {
    await this.sources.library.whenReady();
    const roots = (this.roots ??= this.filtered());
    // What has failed is tried again by the next who asks.
    roots.catch(() => this.roots === roots && (this.roots = undefined));
    return roots;
  }

  private async filtered(): Promise<readonly ThemeElement[]> {
    const themes = await this.sources.grouping.groups(this.sources.library.content);
    const guests: Guests = themes === this.sources.library.content.themes ? await this.sources.seconds.guests() : new Map();
    if (this.query === '') return themes.map((theme) => ({ kind: 'theme', theme, guests: guests.get(theme.id) ?? [], filtered: false }));
    const { query } = this;
    const { library } = this.sources;
    const [search, context] = await Promise.all([library.searcher(), searchContext(this.sources, query)]);
    this.followsNotes = context.cited !== undefined;
    const hits = search.search(query, { limit: Infinity, everyWord: true, ...context });
    const passing = new Set(hits.map(({ paper }) => paper.id));
    this.passing = passing.size;
    return withPapers(themes, passing).map((theme) => {
      const passingGuests = (guests.get(theme.id) ?? []).filter(({ id }) => passing.has(id));
      return { kind: 'theme', theme, guests: passingGuests, filtered: true };
    });
  }
}

/** The themes that hold some of the papers, with these alone. */
function withPapers(themes: readonly Theme[], ids: ReadonlySet<string>): readonly Theme[] {
  return themes
    .map((theme) => ({ ...theme, papers: theme.papers.filter(({ id }) => ids.has(id)), ...(theme.themes && { themes: withPapers(theme.themes, ids) }) }))
    .filter(({ papers }) => papers.length > 0);
}

/** What a view shows beside its rows: where the papers come from, what they are filtered by, and why there are none. */
export function describeView(view: TreeView<TreeElement>, tree: PaperTree, library: DigestLibrary): Disposable {
  const describe = async () => {
    // The tree counts what it shows while it makes its rows.
    await tree.getChildren();
    const { papers, digests, embedded, problems } = library.content;
    const shown = digests.length > 1 ? 'The embedded digest and the papers you added' : 'The embedded digest';
    const source = embedded && papers.length > 0 ? `${shown}, ${papers.length} papers. Add a digest of your own with the + above.` : '';
    view.description = papers.length === 0 ? '' : paperCount(papers.length);
    const restricted = problems.filter(({ code }) => code === 'restricted-digest');
    view.message = tree.filterMessage || (restricted[0] ? problemSentence(restricted[0]) : source);
    const reason = papers.length > 0 ? '' : digests.length === 0 ? 'noDigest' : 'noPapers';
    await commands.executeCommand('setContext', 'paperDigest.filtered', tree.query !== '');
    // Decides which welcome text the manifest shows.
    await commands.executeCommand('setContext', 'paperDigest.emptyBecause', reason);
  };
  // Where there are no rows, the tree itself says why.
  return tree.onDidChangeTreeData((rows) => void (rows === undefined && describe().catch(() => undefined)));
}

function themeItem({ theme: { id, name, papers }, guests, filtered }: ThemeElement, context: string): TreeItem {
  const item = new TreeItem(name, filtered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  // VS Code remembers by id what is open: a filtered theme opens by itself and leaves the whole one as it was.
  item.id = filtered ? `filtered/${id}` : id;
  item.description = guests.length === 0 ? String(papers.length) : `${papers.length} + ${guests.length}`;
  const guestWords = guests.length === 0 ? '' : `, and ${guests.length} of other themes`;
  item.accessibilityInformation = { label: `${name}: ${paperCount(papers.length)}${guestWords}` };
  item.contextValue = context;
  return item;
}
