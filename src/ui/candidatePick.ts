import { QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPickItem } from 'vscode';
import type { Paper } from '../core/paper';
import type { PossibleWork } from '../core/resolve';
import { SERVICE_NAMES } from '../core/resolve/plain';
import { escapeIcons } from './escapeIcons';
import { recordLine } from './recordWords';

/** The work the user takes for the paper's, `none` of those shown, or undefined where the user left the question open. */
export type CandidateChoice = PossibleWork | 'none' | undefined;

interface Row extends QuickPickItem {
  readonly choice?: CandidateChoice;
  readonly address?: string;
}

const OPEN: QuickInputButton = { iconPath: new ThemeIcon('link-external'), tooltip: 'Open Page' };

/**
 * Asks which of the works that services found is the paper, side by side with why it may be. `open` shows a work's page.
 * `place` says how far a row of such questions is: "2 of 5".
 */
export function pickCandidate(paper: Paper, candidates: readonly PossibleWork[], place: string, open: (address: string) => void): Promise<CandidateChoice> {
  const pick = window.createQuickPick<Row>();
  const rows = candidates.map((candidate): Row => {
    const { record: { facts } } = candidate;
    return {
      label: escapeIcons(facts.title),
      description: reasons(candidate),
      detail: escapeIcons(recordLine(facts)),
      choice: candidate,
      alwaysShow: true,
      ...(facts.url === undefined ? {} : { buttons: [OPEN], address: facts.url }),
    };
  });
  pick.title = `Which work is it?${place === '' ? '' : ` (${place})`}`;
  pick.placeholder = `"${paper.title}", ${recordLine(paper)}`;
  pick.ignoreFocusOut = true;
  pick.items = [...rows, { label: '', kind: QuickPickItemKind.Separator }, { label: 'None of these', description: 'The paper stays unverified', choice: 'none', alwaysShow: true }];
  return new Promise((resolve) => {
    pick.onDidTriggerItemButton(({ item }) => item.address !== undefined && open(item.address));
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** "62 % sure: title 97 % alike, no author in common, 3 years apart · Crossref". */
function reasons({ match: { score, title, authors, years }, records }: PossibleWork): string {
  const why = [
    `title ${percent(title)} alike`,
    authors === undefined ? '' : authors === 0 ? 'no author in common' : `${percent(authors)} of the authors`,
    years === undefined ? '' : years === 0 ? 'same year' : `${years} ${years === 1 ? 'year' : 'years'} apart`,
  ];
  const services = [...new Set(records.map(({ service }) => SERVICE_NAMES[service]))];
  return `${percent(score)} sure: ${why.filter(Boolean).join(', ')} · ${services.join(', ')}`;
}

/** Only what is wholly so is 100 %. */
function percent(share: number): string {
  return share === 1 ? '100 %' : `${Math.min(99, Math.round(share * 100))} %`;
}
