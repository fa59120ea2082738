/** Before and after a regroup, in a quick pick: which papers would move where, theme by theme. Enter takes it, Escape leaves everything. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { PaperMove, ThemeChanges } from '../../core/themes';
import { plainLabel } from '../words/plainLabel';
import { paperCount } from '../words/paperCount';

/** Whether the user wants the changes. */
export function askAboutRegroup(changes: ThemeChanges): Promise<boolean> {
  const pick = window.createQuickPick();
  pick.title = `Regroup Papers: ${paperCount(changes.moves.length)} of ${changes.moves.length + changes.staying} would move`;
  pick.placeholder = 'Enter regroups, Escape leaves everything as it is. Type to find a paper.';
  pick.matchOnDescription = true;
  pick.items = regroupRows(changes);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(true);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(false);
      pick.dispose();
    });
    pick.show();
  });
}

/** What becomes of themes: "2 themes new · 1 theme renamed". */
function themeSummary({ added, removed, renamed }: ThemeChanges): string {
  const count = (themes: readonly unknown[], what: string) => (themes.length === 0 ? '' : `${themes.length} ${themes.length === 1 ? 'theme' : 'themes'} ${what}`);
  return [count(added, 'new'), count(removed, 'gone'), count(renamed, 'renamed')].filter(Boolean).join(' · ');
}

/** Under the name of each theme the papers that come to it, and where from. */
export function regroupRows(changes: ThemeChanges): readonly QuickPickItem[] {
  const { moves, added, removed, renamed } = changes;
  const fresh = new Set(added.map(({ id }) => id));
  const groups = new Map<string, { readonly heading: string; readonly moves: PaperMove[] }>();
  for (const move of moves) {
    const id = move.to?.id ?? '';
    const group = groups.get(id) ?? { heading: move.to === undefined ? 'Gone' : `To ${move.to.name}${fresh.has(id) ? ' (new)' : ''}`, moves: [] };
    group.moves.push(move);
    groups.set(id, group);
  }
  const moved = [...groups.values()].flatMap((group) => [
    separator(group.heading),
    ...group.moves.map(({ paper, from }) => ({ label: plainLabel(paper.title), description: from === undefined ? 'new' : plainLabel(`from ${from.name}`) })),
  ]);
  const names = renamed.map(({ from, to }) => ({ label: plainLabel(to.name), description: plainLabel(`was ${from.name}`) }));
  const gone = removed.map(({ name }) => ({ label: plainLabel(name), description: 'gone' }));
  return [
    { label: '$(check) Regroup', description: themeSummary(changes), detail: 'Papers you moved or pinned stay where they are. Undo Theme Change takes everything back.' },
    ...moved,
    ...(names.length === 0 ? [] : [separator('Renamed'), ...names]),
    ...(gone.length === 0 ? [] : [separator('Themes that are no more'), ...gone]),
  ];
}

function separator(label: string): QuickPickItem {
  return { label: plainLabel(label), kind: QuickPickItemKind.Separator };
}
