import type { LogOutputChannel, TreeView } from 'vscode';
import type { Citations } from '../host/citations';
import type { DigestLibrary } from '../host/digestLibrary';
import type { RecentPicks } from '../host/recentPicks';
import type { PaperTree, TreeElement } from '../ui/paperTree';

/** What commands work with, handed to each of them. */
export interface Services {
  readonly library: DigestLibrary;
  readonly citations: Citations;
  readonly recent: RecentPicks;
  readonly tree: PaperTree;
  readonly view: TreeView<TreeElement>;
  readonly log: LogOutputChannel;
}
