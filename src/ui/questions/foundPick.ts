/** What was found for a link, an identifier or a title, shown before it joins the library: candidates side by side where it is not certain. */
import { Uri, ThemeIcon, env, window, type QuickPickItem } from 'vscode';
import { arxivAddress, byline, doiAddress, missingFacts, paperAddress } from '../../core/describe';
import type { Paper } from '../../core/paper';
import { plainLabel } from '../words/plainLabel';

/** A paper that may be the one asked for. */
export interface FoundPaper {
  readonly paper: Paper;
  /** Proper names of the services that have it; none for one of the library. */
  readonly services: readonly string[];
}

/** What the user chose: a paper, and whether to cite it; or `none` of them. */
export type FoundChoice = { readonly paper: Paper; readonly cites: boolean } | 'none';

export interface FoundQuestion {
  readonly title: string;
  readonly found: readonly FoundPaper[];
  /** Whether a note is there to cite in: Enter does. */
  readonly canCite: boolean;
  /** The row for "none of these"; left out where there is only to take it or leave it. */
  readonly none?: string;
}

interface FoundRow extends QuickPickItem {
  readonly choice?: FoundChoice;
  readonly address?: string;
}

const CITE = { iconPath: new ThemeIcon('quote'), tooltip: 'Add and Cite' };
const ADD = { iconPath: new ThemeIcon('add'), tooltip: 'Add Without Citing' };
const OPEN = { iconPath: new ThemeIcon('link-external'), tooltip: 'Open Paper' };

/** Resolves to undefined when dismissed. */
export function pickFound({ title, found, canCite, none }: FoundQuestion): Promise<FoundChoice | undefined> {
  const pick = window.createQuickPick<FoundRow>();
  pick.title = title;
  pick.placeholder = canCite ? 'Enter adds the paper and cites it' : 'Enter adds the paper';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.items = [
    ...found.map(({ paper, services }): FoundRow => {
      const address = paperAddress(paper);
      const id = arxivAddress(paper) ?? doiAddress(paper) ?? paper.url;
      return {
        label: plainLabel(paper.title),
        description: plainLabel(byline(paper)) + (missingFacts(paper) === '' ? '' : ' $(unverified)'),
        detail: plainLabel([services.length === 0 ? 'in the library' : services.join(', '), paper.venue, id].filter(Boolean).join(' · ')),
        buttons: [...(canCite ? [ADD] : [CITE]), ...(address === undefined ? [] : [OPEN])],
        choice: { paper, cites: canCite },
        ...(address !== undefined && { address }),
      };
    }),
    ...(none === undefined ? [] : [{ label: `$(circle-slash) ${plainLabel(none)}`, choice: 'none' as const }]),
  ];
  const choice = new Promise<FoundChoice | undefined>((resolve) => {
    const take = (chosen: FoundChoice | undefined): void => {
      resolve(chosen);
      pick.hide();
    };
    pick.onDidAccept(() => take(pick.activeItems[0]?.choice));
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (button === OPEN && item.address !== undefined) void env.openExternal(Uri.parse(item.address, true));
      else if (item.choice !== undefined && item.choice !== 'none') take({ ...item.choice, cites: button === CITE });
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.show();
  return choice;
}
