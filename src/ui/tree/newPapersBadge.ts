/** The number on the view's icon: papers that came since the user last looked. */
import type { Disposable, Memento, TreeView } from 'vscode';
import { localTime } from '../../host/localTime';
import type { DigestLibrary } from '../../host/library/digestLibrary';
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
    await this.state.update(SEEN, this.library.newsDates.at(-1));
    this.show();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private show(): void {
    const seen = this.state.get<string>(SEEN) ?? '';
    const first = this.library.newsDates.find((date) => date > seen);
    const since = first === undefined ? undefined : new Date(first);
    const value = since === undefined ? 0 : this.library.seenSince(localTime(since)).size;
    this.view.badge = since === undefined || value === 0 ? undefined : { value, tooltip: `${value} new ${value === 1 ? 'paper' : 'papers'} since ${since.toLocaleString()}` };
  }
}
