/** What came of completing records, in a sentence and in a list. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Paper } from '../../core/paper';
import type { Failure, Outcome } from '../../core/resolve';
import type { CompletedRecord, ServiceId } from '../../core/resolve/plain';
import { plainLabel } from './plainLabel';
import { recordLine, sourceLines } from './recordWords';
import { serviceSentence } from './serviceSentence';

/** One paper and what came of it; `record` where it is completed. */
export interface Completion {
  readonly paper: Paper;
  readonly outcome: Outcome | undefined;
  readonly record?: CompletedRecord;
}

type Kind = 'completed' | 'ask' | 'not-found' | 'unanswered';

const HEADINGS: Readonly<Record<Kind, string>> = {
  completed: 'completed',
  ask: 'may be one of several works: run Complete Records for it and choose',
  'not-found': 'known to none of the services',
  unanswered: 'not answered yet: run Complete Records again',
};

/** "Completed 12 of 20 records. 3 may be one of several works. …" */
export function completionSentence(completions: readonly Completion[]): string {
  const count = (kind: Kind) => completions.filter((completion) => kindOf(completion) === kind).length;
  const failures = completions.reduce<Partial<Record<ServiceId, Failure>>>((all, { outcome }) => ({ ...all, ...outcome?.failures }), {});
  const [ask, missing, unanswered] = [count('ask'), count('not-found'), count('unanswered')];
  const sentences = [
    completions.length === 1 ? oneSentence(completions[0]) : `Completed ${count('completed')} of ${completions.length} records.`,
    completions.length === 1 || ask === 0 ? '' : `${ask} may be one of several works.`,
    completions.length === 1 || missing === 0 ? '' : `${missing} ${missing === 1 ? 'is' : 'are'} known to none of the services and ${missing === 1 ? 'stays' : 'stay'} unverified.`,
    completions.length === 1 || unanswered === 0 ? '' : `${unanswered} ${unanswered === 1 ? 'was' : 'were'} not answered.`,
    // A service that was down matters only where a paper still waits for an answer.
    unanswered === 0 ? '' : serviceSentence(failures),
  ];
  return sentences.filter(Boolean).join(' ');
}

function oneSentence(completion: Completion | undefined): string {
  if (completion === undefined) return '';
  const title = `"${completion.paper.title}"`;
  switch (kindOf(completion)) {
    case 'completed':
      return `The record of ${title} is complete.`;
    case 'ask':
      return `${title} may be one of several works, so it stays unverified.`;
    case 'not-found':
      return `None of the services knows ${title}, so it stays unverified.`;
    case 'unanswered':
      return `Not every service answered about ${title}, so it stays as it was.`;
  }
}

/** Lists what came of each paper. Resolves to the paper the user chose to be shown. */
export async function showCompletions(completions: readonly Completion[], now: (paper: Paper) => Paper): Promise<Paper | undefined> {
  const rows = (Object.keys(HEADINGS) as Kind[]).flatMap((kind): (QuickPickItem & { readonly paper?: Paper })[] => {
    const those = completions.filter((completion) => kindOf(completion) === kind);
    if (those.length === 0) return [];
    return [
      { label: HEADINGS[kind], kind: QuickPickItemKind.Separator },
      ...those.map(({ paper, record }) => ({
        label: plainLabel(paper.title),
        ...(record === undefined ? {} : { description: sourceLines(now(paper), record).join(' · '), detail: plainLabel(recordLine(record.facts)) }),
        paper,
      })),
    ];
  });
  return (await window.showQuickPick(rows, { title: 'Completed Records', placeHolder: 'Choose a paper to see it in the tree', matchOnDescription: true, matchOnDetail: true }))?.paper;
}

function kindOf({ outcome, record }: Completion): Kind {
  if (record !== undefined) return 'completed';
  return outcome === undefined || outcome.state === 'verified' ? 'unanswered' : outcome.state;
}
