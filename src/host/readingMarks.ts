/** Which papers the user has read or means to read. It is theirs alone, so it is kept in the workspace's storage and in no file that a team shares. */
import { EventEmitter, type Disposable, type Memento } from 'vscode';
import { paperId, paperIds, type IdFacts } from '../core/identity';
import type { ReadingState } from '../core/paper';

const KEY = 'readingMarks';

/** What is kept: a paper without a mark is unread. */
type Marks = Readonly<Record<string, Exclude<ReadingState, 'unread'>>>;

export class ReadingMarks implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: Memento) {}

  /** A paper that was marked before its identifier was known keeps its mark. */
  of(paper: IdFacts): ReadingState {
    const marks = this.state.get<Marks>(KEY, {});
    const mark: unknown = paperIds(paper).map((id) => marks[id]).find((found) => found !== undefined);
    return mark === 'read' || mark === 'toRead' ? mark : 'unread';
  }

  async mark(papers: readonly IdFacts[], as: ReadingState): Promise<void> {
    const marks = new Map(Object.entries(this.state.get<Marks>(KEY, {})));
    for (const paper of papers) {
      for (const id of paperIds(paper)) marks.delete(id);
      if (as !== 'unread') marks.set(paperId(paper), as);
    }
    await this.state.update(KEY, Object.fromEntries(marks));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
