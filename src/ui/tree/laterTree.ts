/** A tree whose rows come from a part that is loaded when VS Code first shows the view. */
import { EventEmitter, type ProviderResult, type TreeDataProvider, type TreeItem } from 'vscode';

export class LaterTree<Row> implements TreeDataProvider<Row> {
  private readonly changed = new EventEmitter<Row | Row[] | undefined | void>();
  readonly onDidChangeTreeData = this.changed.event;
  private loading: Promise<TreeDataProvider<Row>> | undefined;

  constructor(private readonly load: () => Promise<TreeDataProvider<Row>>) {}

  async getChildren(row?: Row): Promise<Row[]> {
    return (await (await this.tree()).getChildren(row)) ?? [];
  }

  async getTreeItem(row: Row): Promise<TreeItem> {
    return (await this.tree()).getTreeItem(row);
  }

  async getParent(row: Row): Promise<Row | undefined> {
    return (await (await this.tree()).getParent?.(row)) ?? undefined;
  }

  async resolveTreeItem(item: TreeItem, row: Row, ...rest: [Parameters<NonNullable<TreeDataProvider<Row>['resolveTreeItem']>>[2]]): Promise<TreeItem> {
    const resolved: ProviderResult<TreeItem> = (await this.tree()).resolveTreeItem?.(item, row, ...rest);
    return (await resolved) ?? item;
  }

  private tree(): Promise<TreeDataProvider<Row>> {
    return (this.loading ??= this.load().then((tree) => {
      tree.onDidChangeTreeData?.((rows) => this.changed.fire(rows ?? undefined));
      return tree;
    }));
  }
}
