/** The quick pick over all papers: our ranking, kept; a keystroke sets the rows once. */
import { EventEmitter, QuickPickItemKind, ThemeIcon, commands, window, type Event, type QuickInputButton, type QuickPick } from 'vscode';
import type { Paper } from '../../core/paper';
import type { PaperSearch } from '../../core/search';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import type { NotesByPaper } from '../../host/notes/citedInNotes';
import type { ReadingMarks } from '../../host/readingMarks';
import { LatestAnswer } from './latestAnswer';
import { OnlineRows, type OnlineSource } from './onlineRows';
import { hitRow, messageRow, startRows, suggestionRows, type OnlineQuestion, type RowAction, type SearchRow } from './searchRows';

/** What the user did with a row: took it (Enter), or pressed one of its buttons. Several papers only where they were collected. */
export interface SearchChoice {
  readonly action: RowAction;
  readonly papers: readonly Paper[];
  /** What stood in the box. */
  readonly query: string;
}

/** What rows say of a paper, what ranks first among equals, and what is offered first, beside the papers themselves. */
export interface PickContext {
  /** Ids of papers that the note in the editor cites. */
  readonly here: ReadonlySet<string>;
  /** The papers that any notes cite. */
  readonly notes: NotesByPaper;
  /** Ids of papers that are new. */
  readonly fresh: ReadonlySet<string>;
  /** Papers to offer while the box is empty, by heading, most wanted first. */
  readonly start: readonly { readonly heading: string; readonly papers: readonly Paper[] }[];
}

export interface PickOptions {
  readonly library: DigestLibrary;
  readonly marks: ReadingMarks;
  /** Where to search beyond the library, when the user wants it. */
  readonly online?: OnlineSource;
  /** What Enter does: "inserts the citation". */
  readonly enter: string;
  /** Told when something fails while the search is open. */
  readonly onError: (error: unknown) => void;
  /** What the box holds at first. */
  readonly value?: string;
  readonly title?: string;
  readonly context: PickContext;
  /** The context with what takes a moment to find out. */
  readonly fuller: () => Promise<PickContext | undefined>;
  /** Fires when `fuller` would give another one. */
  readonly onDidChangeContext: Event<void>;
}

/** The key Shift+Enter reaches the search by way of a command: a quick pick is told of Enter alone. */
const shiftEnter = new EventEmitter<void>();

/** Takes the row the user is on, or what is collected, to be cited with a locator; does nothing while no search is open. */
export function takeWithLocator(): void {
  shiftEnter.fire();
}

/** As many rows as anyone scrolls through; setting more costs the workbench time on every keystroke. */
const MAX_ROWS = 100;

const COLLECT: QuickInputButton = { iconPath: new ThemeIcon('checklist'), tooltip: 'Collect Several Papers' };
const ONE: QuickInputButton = { iconPath: new ThemeIcon('check'), tooltip: 'Back to One Paper' };
const ONLINE: QuickInputButton = { iconPath: new ThemeIcon('globe'), tooltip: 'Search Online' };

/** Lets the user find papers. Resolves to undefined when dismissed. */
export function pickPapers(options: PickOptions): Promise<SearchChoice | undefined> {
  const pick = window.createQuickPick<SearchRow>();
  keepOrder(pick);
  const title = options.title ?? 'Search Papers';
  pick.title = title;
  // What a narrow window cuts off is what rows offer to complete.
  pick.placeholder = `Enter ${options.enter}, Shift+Enter adds a locator. Words, author: year: venue: theme: has: is: since: "a phrase" -word`;
  pick.value = options.value ?? '';
  // Let VS Code highlight what it finds literally; what to show and in which order is ours (alwaysShow).
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  const buttons = (): QuickInputButton[] => [...(options.online?.online.isPossible === true ? [ONLINE] : []), pick.canSelectMany ? ONE : COLLECT];
  pick.buttons = buttons();

  /** In the order of picking; only while several are collected. */
  let collected: readonly Paper[] = [];
  /** While rows are being set, VS Code reports selections that nobody made. */
  let setting = false;
  /** The query whose rows are shown, and the first of them. */
  let shown: string | undefined;
  let first: SearchRow | undefined;
  let { context: known } = options;
  let cited = citedAnywhere(known);

  const online = options.online && new OnlineRows(options.online, () => void show());
  const describe = (): void => {
    const { indexing } = options.library;
    const count = collected.length === 0 ? '' : `: ${collected.length} collected`;
    const progress = indexing === undefined ? '' : ` (${indexing.indexed} of ${indexing.of} papers can be found so far)`;
    pick.title = title + count + progress;
    pick.busy = indexing !== undefined || online?.isAsking === true;
  };

  const showHits = (search: PaperSearch): void => {
    const query = pick.value;
    const hits = search.search(query, { cited, fresh: known.fresh, seenSince: (from) => options.library.seenSince(from), readingOf: (paper) => options.marks.of(paper), limit: MAX_ROWS });
    const context = { ...known, themes: themesOf(options.library) };
    const found = query.trim() === '' ? startRows(known.start, hits, context) : hits.map((hit) => hitRow(hit, context));
    const suggestions = suggestionRows(query);
    const rows = suggestions.urgent ? [...suggestions.rows, ...found] : [...found, ...suggestions.rows];
    const kept = collected.filter((paper) => !rows.some((row) => row.paper === paper)).map((paper) => hitRow({ paper, score: 0, matches: [] }, context));
    const [active] = pick.activeItems;
    const elsewhere = online?.rows(query, rows.flatMap(({ paper }) => paper ?? []), context) ?? [];
    setting = true;
    pick.items = [...(rows.length + kept.length > 0 ? [...rows, ...kept] : [messageRow(query)]), ...elsewhere];
    // A new query starts at its first row. Where only the library changed, the row the user went to stays; who is still on the first one
    // is on the best, which may be another now.
    const papers = pick.items.filter(({ kind }) => kind !== QuickPickItemKind.Separator);
    const same = query === shown && !isSameRow(active, first) ? papers.find((row) => isSameRow(row, active)) : undefined;
    const wanted = online?.goesTo(elsewhere) ?? same;
    pick.activeItems = wanted === undefined ? papers.slice(0, 1) : [wanted];
    first = papers[0];
    shown = query;
    if (pick.canSelectMany) pick.selectedItems = pick.items.filter(({ paper }) => paper !== undefined && collected.includes(paper));
    setting = false;
    describe();
  };

  const searches = new LatestAnswer(showHits);
  const show = (): Promise<void> => searches.ask(() => options.library.searcherNow());

  const contexts = new LatestAnswer((fuller: PickContext | undefined) => {
    if (fuller === undefined) return;
    known = fuller;
    cited = citedAnywhere(fuller);
    if (shown !== undefined) void show();
  });
  const deepen = (): Promise<void> => contexts.ask(options.fuller);

  /** The question whether services may be asked takes the focus, and must not take the search with it. */
  const askOnline = async (what: OnlineQuestion): Promise<void> => {
    pick.ignoreFocusOut = true;
    // VS Code sends what is set with the next tick, and must know it before the question is there.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      await online?.take(what, pick.value);
    } catch (error) {
      options.onError(error);
    } finally {
      pick.ignoreFocusOut = false;
    }
  };

  const choice = new Promise<SearchChoice | undefined>((resolve) => {
    const take = (action: RowAction, papers: readonly Paper[]): void => {
      resolve({ action, papers, query: pick.value });
      pick.hide();
    };
    const withLocator = shiftEnter.event(() => {
      const paper = pick.activeItems[0]?.paper;
      if (collected.length > 0) take('details', collected);
      else if (paper !== undefined) take('details', [paper]);
    });
    pick.onDidAccept(() => {
      const [row] = pick.activeItems;
      if (collected.length > 0) {
        take('accept', collected);
      } else if (row?.online !== undefined) {
        void askOnline(row.online);
      } else if (row?.completion !== undefined) {
        pick.value = row.completion;
        void show();
      } else if (row?.paper !== undefined) {
        take('accept', [row.paper]);
      }
    });
    pick.onDidChangeSelection((selected) => {
      if (setting || !pick.canSelectMany) return;
      const asks = selected.find(({ online: what }) => what !== undefined)?.online;
      if (asks !== undefined) void askOnline(asks);
      const papers = selected.flatMap(({ paper }) => paper ?? []);
      collected = [...collected.filter((paper) => papers.includes(paper)), ...papers.filter((paper) => !collected.includes(paper))];
      describe();
    });
    pick.onDidTriggerButton((button) => {
      if (button === ONLINE) return void askOnline('search');
      pick.canSelectMany = !pick.canSelectMany;
      pick.buttons = buttons();
      collected = [];
      void show();
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.paper !== undefined && 'action' in button) take(button.action as RowAction, [item.paper]);
    });
    pick.onDidChangeValue(() => void show());
    const following = [options.library.onDidChange(() => void show()), options.library.onDidIndex(() => void show()), options.onDidChangeContext(() => void deepen())];
    pick.onDidHide(() => {
      resolve(undefined);
      // A search that has taken the place of this one keeps its key.
      if (shownLast === pick) void commands.executeCommand('setContext', 'paperDigest.searching', false);
      withLocator.dispose();
      searches.end();
      contexts.end();
      for (const subscription of following) subscription.dispose();
      online?.dispose();
      pick.dispose();
    });
  });

  shownLast = pick;
  void commands.executeCommand('setContext', 'paperDigest.searching', true);
  pick.show();
  void show();
  void deepen();
  return choice;
}

function isSameRow(one: SearchRow | undefined, other: SearchRow | undefined): boolean {
  return one?.paper?.id === other?.paper?.id && (one?.paper !== undefined || one?.label === other?.label);
}

let shownLast: QuickPick<SearchRow> | undefined;

function citedAnywhere({ here, notes }: PickContext): ReadonlySet<string> {
  return new Set([...here, ...notes.keys()]);
}

/** Names of themes by paper id, made once for each content of the library. */
function themesOf({ content }: DigestLibrary): ReadonlyMap<string, string> {
  if (named?.of !== content) named = { of: content, names: new Map(content.themes.flatMap(({ name, papers }) => papers.map(({ id }) => [id, name]))) };
  return named.names;
}
let named: { readonly of: unknown; readonly names: ReadonlyMap<string, string> } | undefined;

/**
 * VS Code sorts the rows of a quick pick by where the label matches, unless told not to by this property, which exists
 * since 2019 but is not in the published types (https://github.com/microsoft/vscode/issues/73904).
 */
function keepOrder(pick: QuickPick<SearchRow>): void {
  (pick as QuickPick<SearchRow> & { sortByLabel: boolean }).sortByLabel = false;
}
