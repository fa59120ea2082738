/** The quick pick over all papers: our ranking, kept; a keystroke sets the rows once. */
import { EventEmitter, QuickPickItemKind, ThemeIcon, commands, window, type QuickInputButton, type QuickPick } from 'vscode';
import type { Paper } from '../core/paper';
import type { SearchOptions } from '../core/search';
import type { DigestLibrary } from '../host/library/digestLibrary';
import { hitRow, messageRow, startRows, suggestionRows, type RowAction, type SearchRow } from './searchRows';

/** What the user did with a row: took it (Enter), or pressed one of its buttons. Several papers only where they were collected. */
export interface SearchChoice {
  readonly action: RowAction;
  readonly papers: readonly Paper[];
  /** What stood in the box. */
  readonly query: string;
}

export interface PickOptions {
  readonly library: DigestLibrary;
  /** What Enter does: "inserts the citation". */
  readonly enter: string;
  /** What the box holds at first. */
  readonly value?: string;
  readonly title?: string;
  /** What queries may refer to, and what ranks first among equals. */
  readonly context?: SearchOptions;
  /** Papers to offer while the box is empty, by heading, most wanted first. */
  readonly start?: readonly { readonly heading: string; readonly papers: readonly Paper[] }[];
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

/** Lets the user find papers. Resolves to undefined when dismissed. */
export function pickPapers(options: PickOptions): Promise<SearchChoice | undefined> {
  const pick = window.createQuickPick<SearchRow>();
  keepOrder(pick);
  const title = options.title ?? 'Search Papers';
  pick.title = title;
  pick.placeholder = `Any words, or author: year: theme: has:code. Enter ${options.enter}, Shift+Enter cites with a locator.`;
  pick.value = options.value ?? '';
  // Let VS Code highlight what it finds literally; what to show and in which order is ours (alwaysShow).
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  pick.buttons = [COLLECT];

  /** In the order of picking; only while several are collected. */
  let collected: readonly Paper[] = [];
  /** While rows are being set, VS Code reports selections that nobody made. */
  let setting = false;
  /** The query whose rows are shown. */
  let shown: string | undefined;

  const show = async (): Promise<void> => {
    const query = pick.value;
    const search = await options.library.searcher();
    if (query !== pick.value) return; // a later keystroke answers
    const hits = search.search(query, { ...options.context, limit: MAX_ROWS });
    const context = { cited: options.context?.cited ?? new Set<string>(), themes: themesOf(options.library) };
    const found = query.trim() === '' ? startRows(options.start ?? [], hits, context) : hits.map((hit) => hitRow(hit, context));
    const suggestions = suggestionRows(query);
    const rows = suggestions.urgent ? [...suggestions.rows, ...found] : [...found, ...suggestions.rows];
    const kept = collected.filter((paper) => !rows.some((row) => row.paper === paper)).map((paper) => hitRow({ paper, score: 0, matches: [] }, context));
    const active = pick.activeItems[0]?.paper;
    setting = true;
    pick.items = rows.length + kept.length > 0 ? [...rows, ...kept] : [messageRow(query)];
    // A new query starts at its first row; where only the library changed, the row the user is on stays.
    const papers = pick.items.filter(({ kind }) => kind !== QuickPickItemKind.Separator);
    const same = query === shown ? papers.find(({ paper }) => paper !== undefined && paper.id === active?.id) : undefined;
    pick.activeItems = same === undefined ? papers.slice(0, 1) : [same];
    shown = query;
    if (pick.canSelectMany) pick.selectedItems = pick.items.filter(({ paper }) => paper !== undefined && collected.includes(paper));
    setting = false;
    pick.busy = false;
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
      } else if (row?.completion !== undefined) {
        pick.value = row.completion;
        void show();
      } else if (row?.paper !== undefined) {
        take('accept', [row.paper]);
      }
    });
    pick.onDidChangeSelection((selected) => {
      if (setting || !pick.canSelectMany) return;
      const papers = selected.flatMap(({ paper }) => paper ?? []);
      collected = [...collected.filter((paper) => papers.includes(paper)), ...papers.filter((paper) => !collected.includes(paper))];
      pick.title = collected.length === 0 ? title : `${title}: ${collected.length} collected`;
    });
    pick.onDidTriggerButton(() => {
      pick.canSelectMany = !pick.canSelectMany;
      pick.buttons = [pick.canSelectMany ? ONE : COLLECT];
      collected = [];
      pick.title = title;
      void show();
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.paper !== undefined && 'action' in button) take(button.action as RowAction, [item.paper]);
    });
    pick.onDidChangeValue(() => void show());
    const following = options.library.onDidChange(() => void show());
    pick.onDidHide(() => {
      resolve(undefined);
      // A search that has taken the place of this one keeps its key.
      if (shownLast === pick) void commands.executeCommand('setContext', 'paperDigest.searching', false);
      withLocator.dispose();
      following.dispose();
      pick.dispose();
    });
  });

  shownLast = pick;
  void commands.executeCommand('setContext', 'paperDigest.searching', true);
  pick.show();
  void show();
  return choice;
}

let shownLast: QuickPick<SearchRow> | undefined;

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
