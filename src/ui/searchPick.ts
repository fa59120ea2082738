/** The quick pick over all papers: our ranking, kept; a keystroke sets the rows once. */
import { QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPick, type QuickPickItem } from 'vscode';
import { byline, missingFacts, paperAddress } from '../core/describe';
import type { Paper } from '../core/paper';
import type { Hit } from '../core/search';
import type { DigestLibrary } from '../host/digestLibrary';

/** What the user did with a row: took it (Enter), or pressed one of its buttons. */
export type SearchAction = 'accept' | 'insert' | 'open' | 'reveal';

export interface SearchChoice {
  readonly action: SearchAction;
  readonly paper: Paper;
}

interface PaperRow extends QuickPickItem {
  readonly paper?: Paper;
}

type ActionButton = QuickInputButton & { readonly action: SearchAction };

/** As many rows as anyone scrolls through; setting more costs the workbench time on every keystroke. */
const MAX_ROWS = 100;

const INSERT: ActionButton = { action: 'insert', iconPath: new ThemeIcon('quote'), tooltip: 'Insert Citation' };
const OPEN: ActionButton = { action: 'open', iconPath: new ThemeIcon('link-external'), tooltip: 'Open Paper' };
const REVEAL: ActionButton = { action: 'reveal', iconPath: new ThemeIcon('list-tree'), tooltip: 'Show in Tree' };

/**
 * Lets the user find a paper. `prompt` says what Enter does. Resolves to undefined when dismissed.
 * `value` is what the box holds at first.
 */
export async function pickPaper(library: DigestLibrary, prompt: string, value = ''): Promise<SearchChoice | undefined> {
  const pick = window.createQuickPick<PaperRow>();
  keepOrder(pick);
  pick.title = 'Search Papers';
  pick.placeholder = prompt;
  pick.value = value;
  // Let VS Code highlight what it finds literally; what to show and in which order is ours (alwaysShow).
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  pick.show();

  const choice = new Promise<SearchChoice | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const paper = pick.activeItems[0]?.paper;
      if (paper === undefined) return;
      resolve({ action: 'accept', paper });
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (item.paper === undefined) return;
      resolve({ action: (button as ActionButton).action, paper: item.paper });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });

  const show = async () => {
    const query = pick.value;
    const search = await library.searcher();
    if (query !== pick.value) return; // a later keystroke answers
    const hits = search.search(query, MAX_ROWS);
    const themes = new Map(library.content.themes.flatMap((theme) => theme.papers.map((paper) => [paper.id, theme.name] as const)));
    pick.items = hits.length > 0 ? hits.map((hit) => row(hit, themes.get(hit.paper.id))) : [nothing(query, library)];
    pick.busy = false;
  };
  pick.onDidChangeValue(() => void show());
  const following = library.onDidChange(() => void show());
  await show();
  return choice.finally(() => following.dispose());
}

function row({ paper }: Hit, theme: string | undefined): PaperRow {
  const missing = missingFacts(paper);
  return {
    label: escapeIcons(paper.title),
    description: escapeIcons(byline(paper)) + (missing === '' ? '' : ' $(unverified)'),
    detail: escapeIcons([theme, paper.venue].filter(Boolean).join(' · ')),
    alwaysShow: true,
    buttons: paperAddress(paper) === undefined ? [INSERT, REVEAL] : [INSERT, OPEN, REVEAL],
    paper,
  };
}

function nothing(query: string, library: DigestLibrary): PaperRow {
  const label = library.content.papers.length === 0 ? 'No digest with papers has been read. Add one with "Paper Digest: Add Digest..."' : `No paper matches "${escapeIcons(query)}"`;
  return { label, kind: QuickPickItemKind.Default, alwaysShow: true };
}

/** `$(name)` in a row's text is drawn as an icon; in a title it is only text. */
function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '$\u200B(');
}

/**
 * VS Code sorts the rows of a quick pick by where the label matches, unless told not to by this property, which exists
 * since 2019 but is not in the published types (https://github.com/microsoft/vscode/issues/73904).
 */
function keepOrder(pick: QuickPick<PaperRow>): void {
  (pick as QuickPick<PaperRow> & { sortByLabel: boolean }).sortByLabel = false;
}
