/** Which papers the user has read or means to read. It is theirs alone, so it is kept in the workspace's storage and in no file that a team shares. */
import { EventEmitter, type Disposable, type Memento } from 'vscode';
import type { ReadingState } from '../core/themes';

const KEY = 'readingMarks';

/** What is kept: a paper without a mark is unread. */
type Marks = Readonly<Record<string, Exclude<ReadingState, 'unread'>>>;

export class ReadingMarks implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: Memento) {}

  of(paperId: string): ReadingState {
    const mark: unknown = this.state.get<Marks>(KEY, {})[paperId];
    return mark === 'read' || mark === 'toRead' ? mark : 'unread';
  }

  async mark(paperIds: readonly string[], as: ReadingState): Promise<void> {
    const marks = new Map(Object.entries(this.state.get<Marks>(KEY, {})));
    for (const id of paperIds) {
      if (as === 'unread') marks.delete(id);
      else marks.set(id, as);
    }
    await this.state.update(KEY, Object.fromEntries(marks));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
