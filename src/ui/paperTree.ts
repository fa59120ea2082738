/** The sidebar tree: themes, or groups of another kind, and the papers in them. Its elements are plain data; what VS Code shows is made in getTreeItem. */
import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { byline, missingFacts, paperAddress } from '../core/describe';
import type { Paper, Theme } from '../core/paper';
import type { DigestLibrary } from '../host/library/digestLibrary';
import type { CompletedRecords } from '../host/records/completedRecords';
import type { ThemeExplanations } from '../host/themeExplanations';
import type { TreeGrouping } from '../host/treeGrouping';
import { takenBack, type CompletedRecord } from '../core/resolve/plain';
import { paperTooltip } from './paperTooltip';
import { OTHER_ID } from './otherTheme';
import { placeSentence } from './placeSentence';
import { paperCount, themeTooltip } from './themeTooltip';

export interface ThemeElement {
  readonly kind: 'theme';
  readonly theme: Theme;
  /** The theme it is part of, on the second level. */
  readonly parent?: ThemeElement;
  /** Whether only some of its papers are shown. */
  readonly filtered: boolean;
}

export interface PaperElement {
  readonly kind: 'paper';
  readonly paper: Paper;
  readonly parent: ThemeElement;
}

export type TreeElement = ThemeElement | PaperElement;

export class PaperTree implements TreeDataProvider<TreeElement>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];
  private roots: Promise<readonly ThemeElement[]> | undefined;
  /** What the tree is filtered by; empty where it shows every paper. */
  query = '';
  /** How many papers pass the filter. */
  private passing = 0;

  constructor(
    private readonly library: DigestLibrary,
    private readonly grouping: TreeGrouping,
    private readonly explanations: ThemeExplanations,
    private readonly records: CompletedRecords,
  ) {
    const refresh = () => this.refresh();
    this.subscriptions = [library.onDidChange(refresh), grouping.onDidChange(refresh)];
  }

  async getChildren(element?: TreeElement): Promise<TreeElement[]> {
    if (element === undefined) return [...(await this.themes())];
    if (element.kind === 'paper') return [];
    const { theme, filtered } = element;
    if (theme.themes !== undefined) return theme.themes.map((inner) => ({ kind: 'theme', theme: inner, parent: element, filtered }));
    return theme.papers.map((paper) => ({ kind: 'paper', paper, parent: element }));
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return element.parent;
  }

  getTreeItem(element: TreeElement): TreeItem {
    return element.kind === 'theme' ? themeItem(element, this.isTheme(element.theme)) : paperItem(element, this.records.of(element.paper)?.record);
  }

  async resolveTreeItem(item: TreeItem, element: TreeElement): Promise<TreeItem> {
    const explainer = await this.explanations.explainer();
    if (element.kind === 'paper') {
      const place = explainer?.paper(element.paper.id);
      item.tooltip = paperTooltip(element.paper, place && placeSentence(place), this.records.of(element.paper)?.record);
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
    this.refresh();
  }

  /** "12 of 85 papers match …" where the tree is filtered. */
  get filterMessage(): string {
    return this.query === '' ? '' : `${this.passing} of ${this.library.content.papers.length} papers match "${this.query}".`;
  }

  /** Whether it is what papers are about, and no group of another kind or part of a theme: those can be neither explained nor changed. */
  private isTheme({ id, name }: Theme): boolean {
    return this.library.content.themes.some((theme) => theme.id === id && theme.name === name);
  }

  private refresh(): void {
    this.roots = undefined;
    this.changed.fire();
  }

  private async themes(): Promise<readonly ThemeElement[]> {
    await this.library.whenReady();
    return (this.roots ??= this.filtered());
  }

  private async filtered(): Promise<readonly ThemeElement[]> {
    const themes = await this.grouping.groups(this.library.content);
    if (this.query === '') return themes.map((theme) => ({ kind: 'theme', theme, filtered: false }));
    const search = await this.library.searcher();
    const hits = search.search(this.query, { limit: Infinity, everyWord: true, fresh: this.library.fresh() });
    const passing = new Set(hits.map(({ paper }) => paper.id));
    this.passing = passing.size;
    return withPapers(themes, passing).map((theme) => ({ kind: 'theme', theme, filtered: true }));
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
    const { papers, digests, embedded } = library.content;
    const source = embedded && papers.length > 0 ? `The embedded digest, ${papers.length} papers. Add a digest of your own with the + above.` : '';
    view.description = papers.length === 0 ? '' : `${papers.length} papers`;
    view.message = tree.filterMessage || source;
    const reason = papers.length > 0 ? '' : digests.length === 0 ? 'noDigest' : 'noPapers';
    await commands.executeCommand('setContext', 'paperDigest.filtered', tree.query !== '');
    // Decides which welcome text the manifest shows.
    await commands.executeCommand('setContext', 'paperDigest.emptyBecause', reason);
  };
  return tree.onDidChangeTreeData(() => void describe());
}

function themeItem({ theme: { id, name, papers }, filtered }: ThemeElement, isTheme: boolean): TreeItem {
  const item = new TreeItem(name, filtered ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  // VS Code remembers by id what is open: a filtered theme opens by itself and leaves the whole one as it was.
  item.id = filtered ? `filtered/${id}` : id;
  item.description = String(papers.length);
  item.accessibilityInformation = { label: `${name}: ${paperCount(papers.length)}` };
  // Other is what is left over, and cannot be changed.
  item.contextValue = isTheme && id !== OTHER_ID ? 'theme' : 'group';
  return item;
}

function paperItem({ paper, parent }: PaperElement, record: CompletedRecord | undefined): TreeItem {
  const notice = takenBack(record);
  const item = new TreeItem(paper.title, TreeItemCollapsibleState.None);
  const missing = missingFacts(paper);
  item.id = `${parent.filtered ? 'filtered/' : ''}${parent.theme.id}/${paper.id}`;
  item.description = notice === undefined ? byline(paper) : `${notice.kind} · ${byline(paper)}`;
  item.iconPath = notice !== undefined ? new ThemeIcon('warning', new ThemeColor('list.errorForeground')) : missing === '' ? new ThemeIcon('file-text') : new ThemeIcon('unverified', new ThemeColor('list.warningForeground'));
  item.accessibilityInformation = { label: `${paper.title}, ${byline(paper)}${missing === '' ? '' : ', unverified record'}${notice === undefined ? '' : `, ${notice.kind}`}` };
  // Words the menus look for: one for every command that makes sense on this paper.
  item.contextValue = ['paper', paper.arxiv && 'arxiv', paper.doi && 'doi', paper.code && 'code', paperAddress(paper) && 'link', record && 'completed'].filter(Boolean).join(' ');
  return item;
}
