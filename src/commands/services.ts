import type { LogOutputChannel, TreeView } from 'vscode';
import type { CitedInNotes } from '../host/notes/citedInNotes';
import type { Citations } from '../host/notes/citations';
import type { CitingNotes } from '../host/notes/citingNotes';
import type { DigestLabels } from '../host/library/digestLabels';
import type { DigestLibrary } from '../host/library/digestLibrary';
import type { CompletionOffers } from '../host/records/completionOffers';
import type { CompletedRecords } from '../host/records/completedRecords';
import type { DeclinedWorks } from '../host/records/declinedWorks';
import type { OwnDigest } from '../host/library/ownDigest';
import type { OnlineServices } from '../host/records/onlineServices';
import type { ReadingMarks } from '../host/readingMarks';
import type { RecentPicks } from '../host/recentPicks';
import type { TreeGrouping } from '../host/treeGrouping';
import type { ZoteroDigests } from '../host/zoteroDigests';
import type { NewPapersBadge } from '../ui/tree/newPapersBadge';
import type { ThemeMap } from '../ui/themeMap/themeMap';
import type { PaperTree, TreeElement } from '../ui/tree/paperTree';

/** What commands work with, handed to each of them. */
export interface Services {
  readonly library: DigestLibrary;
  readonly labels: DigestLabels;
  readonly citations: Citations;
  readonly cited: CitedInNotes;
  readonly notes: CitingNotes;
  readonly online: OnlineServices;
  readonly records: CompletedRecords;
  readonly offers: CompletionOffers;
  readonly declined: DeclinedWorks;
  readonly ownDigest: OwnDigest;
  readonly zotero: ZoteroDigests;
  readonly recent: RecentPicks;
  readonly grouping: TreeGrouping;
  readonly marks: ReadingMarks;
  readonly tree: PaperTree;
  readonly themeMap: ThemeMap;
  readonly newPapers: NewPapersBadge;
  readonly view: TreeView<TreeElement>;
  readonly log: LogOutputChannel;
}
