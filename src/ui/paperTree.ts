/** The sidebar tree: themes, and the papers in them. Its elements are plain data; what VS Code shows is made in getTreeItem. */
import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  commands,
  type CancellationToken,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { byline, missingFacts, paperAddress } from '../core/describe';
import type { Paper, Theme } from '../core/paper';
import type { DigestLibrary } from '../host/digestLibrary';
import { paperTooltip } from './paperTooltip';

export interface ThemeElement {
  readonly kind: 'theme';
  readonly theme: Theme;
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
  private readonly subscription: Disposable;
  private roots: readonly ThemeElement[] | undefined;

  constructor(private readonly library: DigestLibrary) {
    this.subscription = library.onDidChange(() => {
      this.roots = undefined;
      this.changed.fire();
    });
  }

  async getChildren(element?: TreeElement): Promise<TreeElement[]> {
    if (element === undefined) return [...(await this.themes())];
    return element.kind === 'theme' ? element.theme.papers.map((paper) => ({ kind: 'paper', paper, parent: element })) : [];
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return element.kind === 'paper' ? element.parent : undefined;
  }

  getTreeItem(element: TreeElement): TreeItem {
    return element.kind === 'theme' ? themeItem(element.theme) : paperItem(element);
  }

  resolveTreeItem(item: TreeItem, element: TreeElement, _token: CancellationToken): TreeItem {
    if (element.kind === 'paper') item.tooltip = paperTooltip(element.paper);
    return item;
  }

  /** The element of a paper, to reveal it; undefined where no theme holds it. */
  async elementOf(id: string): Promise<PaperElement | undefined> {
    for (const parent of await this.themes()) {
      const paper = parent.theme.papers.find((candidate) => candidate.id === id);
      if (paper !== undefined) return { kind: 'paper', paper, parent };
    }
    return undefined;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private async themes(): Promise<readonly ThemeElement[]> {
    await this.library.whenReady();
    return (this.roots ??= this.library.content.themes.map((theme) => ({ kind: 'theme', theme })));
  }
}

/** What a view shows beside its rows: where the papers come from, and why there are none. */
export function describeView(view: TreeView<TreeElement>, library: DigestLibrary): Disposable {
  return library.onDidChange(({ papers, digests, embedded }) => {
    view.description = papers.length === 0 ? '' : `${papers.length} papers`;
    view.message = embedded && papers.length > 0 ? `The embedded digest, ${papers.length} papers. Add a digest of your own with the + above.` : '';
    // Decides which welcome text the manifest shows.
    const reason = papers.length > 0 ? '' : digests.length === 0 ? 'noDigest' : 'noPapers';
    void commands.executeCommand('setContext', 'paperDigest.emptyBecause', reason);
  });
}

function themeItem({ id, name, papers }: Theme): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(papers.length);
  item.tooltip = `${name}: ${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}`;
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = 'theme';
  return item;
}

function paperItem({ paper, parent }: PaperElement): TreeItem {
  const item = new TreeItem(paper.title, TreeItemCollapsibleState.None);
  const missing = missingFacts(paper);
  item.id = `${parent.theme.id}/${paper.id}`;
  item.description = byline(paper);
  item.iconPath = missing === '' ? new ThemeIcon('file-text') : new ThemeIcon('unverified', new ThemeColor('list.warningForeground'));
  item.accessibilityInformation = { label: `${paper.title}, ${byline(paper)}${missing === '' ? '' : ', unverified record'}` };
  // Words the menus look for: one for every command that makes sense on this paper.
  item.contextValue = ['paper', paper.arxiv && 'arxiv', paper.doi && 'doi', paper.code && 'code', paperAddress(paper) && 'link'].filter(Boolean).join(' ');
  return item;
}
