import { QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPickItem } from 'vscode';
import { yearOf, type Paper } from '../../core/paper';
import type { PossibleWork } from '../../core/resolve';
import { SERVICE_NAMES, titleDifference, type RecordFacts } from '../../core/resolve/plain';
import { plainLabel } from '../words/plainLabel';
import { recordLine } from '../words/recordWords';

/** The work the user takes for the paper's, `none` of those shown, or undefined where the user left the question open. */
export type CandidateChoice = PossibleWork | 'none' | undefined;

interface Row extends QuickPickItem {
  readonly choice?: CandidateChoice;
  readonly address?: string;
}

const OPEN: QuickInputButton = { iconPath: new ThemeIcon('link-external'), tooltip: 'Open Page' };

/**
 * Asks which of the works that services found is the paper, side by side with what differs. `open` shows a work's page.
 * `place` says how far a row of such questions is: "2 of 5".
 */
export function pickCandidate(paper: Paper, candidates: readonly PossibleWork[], place: string, open: (address: string) => void): Promise<CandidateChoice> {
  const pick = window.createQuickPick<Row>();
  const rows = candidates.map((candidate): Row => {
    const { record: { facts } } = candidate;
    return {
      label: plainLabel(facts.title),
      description: `${percent(candidate.match.score)} match · ${servicesOf(candidate)}`,
      detail: plainLabel(`${shortLine(facts)} · ${differences(paper, candidate)}`),
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

function servicesOf({ records }: PossibleWork): string {
  return [...new Set(records.map(({ service }) => SERVICE_NAMES[service]))].join(', ');
}

/** "Ada K. Byron and 3 more · 2024 · Journal of Engines": room is left for what differs. */
function shortLine({ authors = [], ...facts }: RecordFacts): string {
  const [first] = authors;
  const whole = recordLine({ ...facts, ...(first !== undefined && { authors: [first] }) });
  return authors.length > 1 ? whole.replace(' · ', ` and ${authors.length - 1} more · `) : whole;
}

/** 'title has "Little", lacks "Small"; no author in common; 2 years later'. */
function differences(paper: Paper, { record: { facts }, match: { authors } }: PossibleWork): string {
  const { onlyFirst: lacks, onlySecond: has } = titleDifference(paper.title, facts.title);
  const title = [has.length === 0 ? '' : `has ${quoted(has)}`, lacks.length === 0 ? '' : `lacks ${quoted(lacks)}`].filter(Boolean).join(', ');
  const years = Number((facts.date ?? facts.published)?.slice(0, 4)) - Number(yearOf(paper));
  return [
    title === '' ? 'same title' : `title ${title}`,
    authors === undefined || authors === 1 ? '' : authors === 0 ? 'no author in common' : `${percent(authors)} of the authors`,
    Number.isNaN(years) || years === 0 ? '' : `${Math.abs(years)} ${Math.abs(years) === 1 ? 'year' : 'years'} ${years > 0 ? 'later' : 'earlier'}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

/** Only what is wholly so is 100 %. */
function percent(share: number): string {
  return share === 1 ? '100 %' : `${Math.min(99, Math.round(share * 100))} %`;
}
