/** What the papers of the tree are grouped by: what the user chose in this workspace, else the digest's own headings where it has them. */
import type { Disposable} from 'vscode';
import { EventEmitter, type Memento } from 'vscode';
import type { Theme } from '../core/paper';
import type { Fact } from '../core/themes';
import type { LibraryContent } from './library/digestLibrary';
import type { ReadingMarks } from './readingMarks';

export type Grouping = 'theme' | 'reading' | Fact;

const KEY = 'treeGrouping';
const GROUPINGS: ReadonlySet<unknown> = new Set<Grouping>(['theme', 'heading', 'year', 'venue', 'author', 'digest', 'reading']);

export function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.has(value);
}

export class TreeGrouping implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  private readonly subscription: Disposable;

  constructor(
    private readonly state: Memento,
    private readonly marks: ReadingMarks,
  ) {
    this.subscription = marks.onDidChange(() => {
      if (state.get(KEY) === 'reading') this.changed.fire();
    });
  }

  /** What these papers are grouped by. */
  async of({ papers }: LibraryContent): Promise<Grouping> {
    const chosen = this.state.get<unknown>(KEY);
    if (isGrouping(chosen)) return chosen;
    if (papers.every(({ headings }) => headings.length === 0)) return 'theme';
    const { hasTopicHeadings } = await import('../core/themes');
    return hasTopicHeadings(papers) ? 'heading' : 'theme';
  }

  /** The groups of these papers. */
  async groups(content: LibraryContent): Promise<readonly Theme[]> {
    const grouping = await this.of(content);
    if (grouping === 'theme') return content.themes;
    const { groupByFact, groupByReading } = await import('../core/themes');
    return grouping === 'reading' ? groupByReading(content.papers, (paper) => this.marks.of(paper)) : groupByFact(content.papers, grouping);
  }

  async choose(grouping: Grouping): Promise<void> {
    await this.state.update(KEY, grouping);
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
