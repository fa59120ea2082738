/** The number on the view's icon: papers that the last reading brought, until the user has looked at them. */
import type { Disposable, Memento, TreeView } from 'vscode';
import type { DigestLibrary } from '../host/library/digestLibrary';
import type { TreeElement } from './paperTree';

const SEEN = 'newPapersSeen';

export class NewPapersBadge implements Disposable {
  private readonly subscription: Disposable;

  constructor(
    private readonly view: TreeView<TreeElement>,
    private readonly library: DigestLibrary,
    private readonly state: Memento,
  ) {
    this.subscription = library.onDidChange(() => this.show());
  }

  /** The user has seen the new papers of this moment. */
  async clear(): Promise<void> {
    await this.state.update(SEEN, this.library.freshSince);
    this.show();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private show(): void {
    const { freshSince } = this.library;
    const value = this.state.get<string>(SEEN) === freshSince ? 0 : this.library.fresh().size;
    const since = freshSince === undefined ? '' : new Date(freshSince).toLocaleString();
    this.view.badge = value === 0 ? undefined : { value, tooltip: `${value} new ${value === 1 ? 'paper' : 'papers'} since ${since}` };
  }
}
