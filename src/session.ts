/** What a window works with: builds the library, the trees and what works in notes, and ties them together. It composes, nothing else. */
import { Disposable, type ExtensionContext, type LogOutputChannel, type TreeView } from 'vscode';
import type { Services } from './commands/services';
import type { Hit } from './core/search';
import { Citations } from './host/notes/citations';
import { CitedInNotes } from './host/notes/citedInNotes';
import { CitingNotes } from './host/notes/citingNotes';
import { DigestLabels } from './host/library/digestLabels';
import { DigestLibrary } from './host/library/digestLibrary';
import { OwnDigest } from './host/library/ownDigest';
import { CompletedRecords } from './host/records/completedRecords';
import { CompletionOffers } from './host/records/completionOffers';
import { DeclinedWorks } from './host/records/declinedWorks';
import { OnlineServices } from './host/records/onlineServices';
import { ReadingMarks } from './host/readingMarks';
import { RecentPicks } from './host/recentPicks';
import { searchContext } from './host/searchContext';
import { SecondThemes } from './host/secondThemes';
import { ThemeExplanations } from './host/themeExplanations';
import { TreeGrouping } from './host/treeGrouping';
import { ZoteroDigests } from './host/zoteroDigests';
import { registerCitationCompletion } from './ui/notes/citationCompletion';
import { registerCitationDrop } from './ui/notes/citationDrop';
import { registerCitationHover } from './ui/notes/citationHover';
import { registerCitationNavigation } from './ui/notes/citationNavigation';
import { registerCitationPaste } from './ui/notes/citationPaste';
import { registerCitationProblems } from './ui/notes/citationProblems';
import { askForConsent } from './ui/questions/consentQuestion';
import { DigestTree } from './ui/tree/digestTree';
import { askAboutFewerPapers } from './ui/questions/fewerPapersQuestion';
import { NewPapersBadge } from './ui/tree/newPapersBadge';
import { CitedView } from './ui/notes/citedView';
import { warnOfKeyFormula } from './ui/notes/keyFormulaWarning';
import { offerToIgnoreLinkWarnings } from './ui/notes/linkWarningOffer';
import { PaperTree, describeView, type TreeElement } from './ui/tree/paperTree';
import { listProblems } from './ui/problemList';
import { showProgress } from './ui/progress';
import { ThemeMap } from './ui/themeMap/themeMap';

export interface Session extends Services, Disposable {
  /** The rows of the view "Digests". */
  readonly digests: DigestTree;
  /** The rows of the view "Cited in This Note". */
  readonly citedHere: CitedView;
  search(query: string, limit?: number): Promise<readonly Hit[]>;
}

/** `view` is that of the papers. */
export function openSession(context: ExtensionContext, view: TreeView<TreeElement>, log: LogOutputChannel): Session {
  const records = new CompletedRecords(context, log);
  const library = new DigestLibrary(context, log, records);
  const citations = new Citations(library, log);
  const online = new OnlineServices(context, log, askForConsent);
  const ownDigest = new OwnDigest(library, () => citations.libraryKeys(), log);
  const zotero = new ZoteroDigests(context.workspaceState, `paper-digest/${String((context.extension.packageJSON as { version?: unknown }).version)}`);
  const notes = new CitingNotes();
  const cited = new CitedInNotes(library, citations, notes);
  const recent = new RecentPicks(context.workspaceState);
  const marks = new ReadingMarks(context.workspaceState);
  const grouping = new TreeGrouping(context.workspaceState, marks);
  const tree = new PaperTree({ library, grouping, marks, seconds: new SecondThemes(library), explanations: new ThemeExplanations(library), records, cited });
  const themeMap = new ThemeMap({ extensionUri: context.extensionUri, library, log });
  const newPapers = new NewPapersBadge(view, library, context.workspaceState);
  const labels = new DigestLabels(context.workspaceState);
  const digests = new DigestTree(library, labels);
  const citedHere = new CitedView(library, citations);
  const offers = new CompletionOffers(context.workspaceState);
  const declined = new DeclinedWorks(context.workspaceState);
  const services: Services = { library, labels, newPapers, citations, cited, notes, online, records, offers, declined, ownDigest, zotero, recent, grouping, marks, tree, themeMap, view, log };
  const all = Disposable.from(
    records,
    library,
    marks,
    grouping,
    tree,
    themeMap,
    describeView(view, tree, library),
    newPapers,
    labels,
    digests,
    citedHere,
    askAboutFewerPapers(library),
    showProgress(library),
    listProblems(library),
    registerCitationDrop(citations),
    registerCitationPaste(library, citations, () => online.isPossible, async (id, signal) => (await import('./commands/addPaper')).addByIdentifier(services, id, signal)),
    registerCitationCompletion(library, citations, log),
    citations.bibliographies,
    notes,
    cited,
    registerCitationHover(library, citations, log),
    registerCitationNavigation(library, citations, notes),
    registerCitationProblems(library, citations, records, log),
    warnOfKeyFormula(),
    offerToIgnoreLinkWarnings(context.globalState),
  );
  return {
    ...services,
    digests,
    citedHere,
    search: async (query, limit) => (await library.searcher()).search(query, { limit, ...(await searchContext({ library, cited, marks }, query)) }),
    dispose: () => void all.dispose(),
  };
}
