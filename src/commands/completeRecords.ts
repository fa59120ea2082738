import { Uri, env, window } from 'vscode';
import { isVerified, type Paper } from '../core/paper';
import type { Outcome } from '../core/resolve';
import { pickCandidate } from '../ui/questions/candidatePick';
import { completionSentence, showCompletions, type Completion } from '../ui/words/completionReport';
import { withLookUpProgress } from '../ui/lookUpProgress';
import { plainText } from '../ui/words/plainText';
import { papersOf } from './papersOf';
import type { Services } from './services';
import { showInTree } from './showInTree';
import { tellFailure } from './tellFailure';

/**
 * Completes the records of papers by the online services: those named, the incomplete ones of a theme, or of the whole library.
 * Resolves when everything is looked up and kept; the message about it stays behind.
 */
export async function completeRecords(services: Services, ...args: readonly unknown[]): Promise<void> {
  const { library, online } = services;
  const named = await papersOf(library, args);
  const isOne = named.length === 1;
  const wanted = isOne ? named : (named.length > 0 ? named : library.content.papers).filter((paper) => !isVerified(paper));
  if (wanted.length === 0) {
    void window.showInformationMessage(named.length > 0 ? 'The authors and the date of all these papers are known.' : 'The authors and the date of every paper of the library are known.');
    return;
  }
  if (!(await online.withConsent())) return;
  await completeAndTell(services, wanted, isOne);
}

/**
 * Looks the papers up, keeps what is verified, lets the user choose where that is needed, and tells. Resolves to what came of each.
 * What the user said "none of these" to is asked again only where the papers were named one by one.
 */
export async function completeAndTell(services: Services, papers: readonly Paper[], areNamed: boolean): Promise<readonly Completion[]> {
  const title = papers.length === 1 ? 'Completing the record' : `Completing ${papers.length} records`;
  const outcomes = await withLookUpProgress(title, (options) => services.online.resolve(papers, options));
  const found = papers.map((paper) => completionOf(paper, areNamed ? outcomes.get(paper.id) : withoutDeclined(services, paper, outcomes.get(paper.id))));
  // A question about the one paper that was asked for comes at once; of many papers it would come in the middle of something else.
  const completions = papers.length === 1 ? await choose(services, found) : found;
  const undo = await keep(services, completions);
  // Not awaited, here and below: a message may stay unanswered for good.
  tell(services, completions, undo).catch((error: unknown) => tellFailure(services, error));
  return completions;
}

async function tell(services: Services, completions: readonly Completion[], undo: (() => Promise<void>) | undefined): Promise<void> {
  const isOpen = completions.some(isQuestion);
  const buttons = [...(isOpen ? ['Choose...'] : []), ...(completions.length > 1 ? ['Show'] : []), ...(undo === undefined ? [] : ['Undo'])];
  const answer = await window.showInformationMessage(plainText(completionSentence(completions)), ...buttons);
  if (answer === 'Choose...') {
    const chosen = await choose(services, completions);
    const news = chosen.filter((completion, index) => completion !== completions[index]);
    await tell(services, chosen, await keep(services, news));
  }
  if (answer === 'Show') {
    const paper = await showCompletions(completions, (before) => current(services, before));
    if (paper !== undefined) await showInTree(services, current(services, paper).id);
  }
  if (answer === 'Undo') await undo?.();
}

function completionOf(paper: Paper, outcome: Outcome | undefined): Completion {
  return { paper, outcome, ...(outcome?.record === undefined ? {} : { record: outcome.record }) };
}

/** The outcome without the works that the user said the paper is not. */
function withoutDeclined({ declined }: Services, paper: Paper, outcome: Outcome | undefined): Outcome | undefined {
  if (outcome?.state !== 'ask') return outcome;
  const candidates = declined.open(paper.id, outcome.candidates);
  return candidates.length > 0 ? { ...outcome, candidates } : noneOf(outcome);
}

function noneOf(outcome: Outcome): Outcome {
  return { ...outcome, state: 'not-found', candidates: [] };
}

function isQuestion({ outcome, record }: Completion): boolean {
  return record === undefined && outcome?.state === 'ask';
}

/** Asks about each paper that may be one of several works. Leaving a question open leaves the ones behind it open, too. */
async function choose({ declined }: Services, completions: readonly Completion[]): Promise<readonly Completion[]> {
  const questions = completions.filter(isQuestion);
  const answers = new Map<Completion, Completion>();
  for (const [index, question] of questions.entries()) {
    const { paper, outcome } = question;
    if (outcome === undefined) continue;
    const place = questions.length === 1 ? '' : `${index + 1} of ${questions.length}`;
    const choice = await pickCandidate(paper, outcome.candidates, place, (address) => void env.openExternal(Uri.parse(address, true)));
    if (choice === undefined) break;
    if (choice === 'none') await declined.add(paper.id, outcome.candidates);
    answers.set(question, choice === 'none' ? { paper, outcome: noneOf(outcome) } : { paper, outcome, record: choice.record });
  }
  return completions.map((completion) => answers.get(completion) ?? completion);
}

/** Keeps what is completed, and waits until the library shows it. Resolves to a function that takes it back; undefined where there was nothing. */
async function keep({ library, records }: Services, completions: readonly Completion[]): Promise<(() => Promise<void>) | undefined> {
  const entries = completions.flatMap(({ paper: { id, title, arxiv, doi }, record }) =>
    record === undefined ? [] : [{ paper: { id, title, ...(arxiv !== undefined && { arxiv }), ...(doi !== undefined && { doi }) }, record }],
  );
  if (entries.length === 0) return undefined;
  const undo = await records.add(entries);
  await library.settled();
  return undo;
}

/** The paper as the library has it now: under another id, where an identifier came with the record. */
function current({ library }: Services, paper: Paper): Paper {
  return library.paper(paper.id) ?? paper;
}

/** Makes papers again what their digests say of them. */
export async function forgetCompletedRecord(services: Services, ...args: readonly unknown[]): Promise<void> {
  const { library, records } = services;
  const papers = (await papersOf(library, args)).filter((paper) => records.of(paper) !== undefined);
  if (papers.length === 0) {
    void window.showInformationMessage('No record of these papers came from an online service, so there is none to forget.');
    return;
  }
  const undo = await records.forget(papers);
  await library.settled();
  const what = papers.length === 1 ? `The completed record of "${papers[0]?.title ?? ''}" is forgotten.` : `${papers.length} completed records are forgotten.`;
  void window.showInformationMessage(plainText(what), 'Undo').then(async (answer) => answer && undo()).then(undefined, (error: unknown) => tellFailure(services, error));
}
