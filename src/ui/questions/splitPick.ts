/** The parts that a theme could be split into, in a quick pick: those that are ticked become themes, under names that the user may change. */
import { QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPickItem } from 'vscode';
import type { Paper, Theme } from '../../core/paper';
import { plainLabel } from '../words/plainLabel';
import { paperCount } from '../words/paperCount';

export interface ThemePart {
  readonly name: string;
  readonly papers: readonly Paper[];
}

interface PartRow extends QuickPickItem {
  readonly part: ThemePart;
}

const RENAME: QuickInputButton = { iconPath: new ThemeIcon('edit'), tooltip: 'Rename' };
/** Titles that show what a part is about. */
const TITLES = 3;

/** The parts that become themes; undefined where the user leaves the theme as it is. `rest` are the papers of no part. */
export async function pickParts(theme: Theme, suggested: readonly ThemePart[], rest: readonly Paper[]): Promise<readonly ThemePart[] | undefined> {
  let parts: readonly (ThemePart & { readonly ticked: boolean })[] = suggested.map((part) => ({ ...part, ticked: true }));
  for (;;) {
    const answer = await showParts(theme, parts, rest);
    if (answer === undefined) return undefined;
    parts = parts.map((part, index) => ({ ...part, ticked: answer.ticked.has(index) }));
    const { rename } = answer;
    if (rename === undefined) return parts.filter(({ ticked }) => ticked);
    const name = await window.showInputBox({ title: 'Rename Part', value: parts[rename]?.name ?? '', prompt: 'The name of the theme that this part becomes' });
    parts = parts.map((part, index) => (index === rename && name?.trim() ? { ...part, name: name.trim() } : part));
  }
}

/** Papers to make a theme of by hand. */
export async function pickPapersOfTheme({ name, papers }: Theme, placeHolder: string): Promise<readonly Paper[] | undefined> {
  const rows = papers.map((paper) => ({ label: plainLabel(paper.title), paper }));
  const picked = await window.showQuickPick(rows, { title: `Split "${name}"`, placeHolder, canPickMany: true });
  return picked?.map(({ paper }) => paper);
}

function showParts(
  theme: Theme,
  parts: readonly (ThemePart & { readonly ticked: boolean })[],
  rest: readonly Paper[],
): Promise<{ readonly ticked: ReadonlySet<number>; readonly rename?: number } | undefined> {
  const pick = window.createQuickPick<PartRow>();
  pick.title = `Split "${theme.name}"`;
  pick.placeholder = 'Ticked parts become themes of their own. Enter splits, Escape leaves the theme as it is.';
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  const rows = parts.map((part): PartRow => ({
    label: plainLabel(part.name),
    description: paperCount(part.papers.length),
    detail: plainLabel(titles(part.papers)),
    buttons: [RENAME],
    part,
  }));
  const left: PartRow[] =
    rest.length === 0 ? [] : [{ label: plainLabel(`${paperCount(rest.length)} of no part ${rest.length === 1 ? 'stays' : 'stay'} in ${theme.name}`), kind: QuickPickItemKind.Separator, part: { name: '', papers: rest } }];
  pick.items = [...rows, ...left];
  pick.selectedItems = rows.filter((_, index) => parts[index]?.ticked);
  const ticked = () => new Set(rows.flatMap((row, index) => (pick.selectedItems.includes(row) ? [index] : [])));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve({ ticked: ticked() });
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ item }) => {
      resolve({ ticked: ticked(), rename: parts.findIndex(({ papers }) => papers === item.part.papers) });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function titles(papers: readonly Paper[]): string {
  const shown = papers.slice(0, TITLES).map(({ title }) => title);
  return papers.length > TITLES ? `${shown.join(' · ')} and ${papers.length - TITLES} more` : shown.join(' · ');
}
