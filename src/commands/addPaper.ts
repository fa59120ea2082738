import { Uri, window, workspace } from 'vscode';
import { byline } from '../core/describe';
import { normaliseTitle } from '../core/identity';
import type { Paper } from '../core/paper';
import type { Identifier, Outcome } from '../core/resolve';
import { SERVICE_NAMES, paperFromRecord } from '../core/resolve/plain';
import { isNote } from '../host/notes/note';
import { pickFound, type FoundPaper } from '../ui/questions/foundPick';
import { withLookUpProgress } from '../ui/lookUpProgress';
import { askForPaper, readPaperName, type PaperName } from '../ui/questions/pastedQuestion';
import { plainText } from '../ui/words/plainText';
import { serviceSentence } from '../ui/words/serviceSentence';
import { citePapers } from './citePapers';
import { joinLibrary } from './joinLibrary';
import { searchPapers } from './searchPapers';
import type { Services } from './services';
import { tellFailure } from './tellFailure';

/**
 * Adds a paper to the digest of the user's own by a link, an identifier or a title; `text` is asked for where it is not given.
 * In a note, it can be cited with the same Enter.
 */
export async function addPaper(services: Services, text?: unknown): Promise<void> {
  const name = typeof text === 'string' ? await readPaperName(text) : await askForPaper();
  if (name === undefined) return;
  const known = await knownPaper(services, name);
  if (known !== undefined) return tellKnown(services, known);
  const choice = await choosePaper(services, name);
  if (choice === undefined) return;
  if (choice.cites) return citePapers(services, [choice.paper]);
  const [paper] = await joinLibrary(services, [choice.paper]);
  if (paper === undefined) return;
  await reveal(services, paper);
  tell(services, `Added "${paper.title}" (${byline(paper)}) to ${fileOf(paper)}.`, paper);
}

/** Looks up what a pasted link leads to and takes it into the library; undefined where it was not found, which the user is told. */
export async function addByIdentifier(services: Services, id: Identifier, signal: AbortSignal): Promise<Paper | undefined> {
  if (!(await services.online.withConsent())) return undefined;
  const outcome = await services.online.lookUp(id, { signal });
  const [found] = outcome?.state === 'verified' ? await foundPapers(services, outcome) : [];
  if (found !== undefined) return (await joinLibrary(services, [found.paper]))[0];
  if (outcome !== undefined && !signal.aborted) void window.showWarningMessage(plainText(await missedSentence(id, outcome)));
  return undefined;
}

interface Choice {
  readonly paper: Paper;
  readonly cites: boolean;
}

async function choosePaper(services: Services, name: PaperName): Promise<Choice | undefined> {
  if (!(await services.online.withConsent())) return offerBare(name, 'No service was asked.');
  const outcome = await withLookUpProgress('Looking the paper up', (options) => services.online.lookUp(name, options));
  if (outcome === undefined) return undefined;
  const found = await foundPapers(services, outcome);
  if (found.length === 0) return offerOthers(services, name, outcome);
  const { paperFromIdentifier } = await import('../core/resolve');
  const certain = outcome.state === 'verified';
  const choice = await pickFound({
    title: certain ? 'Add Paper' : 'Add Paper: which one is it?',
    found,
    canCite: isInNote(),
    ...(!certain && { none: 'kind' in name ? `None of these: add ${paperFromIdentifier(name).title} with its identifier alone` : `None of these: search online for "${name.title}"` }),
  });
  if (choice !== 'none') return choice;
  if ('kind' in name) return { paper: paperFromIdentifier(name), cites: false };
  await searchPapers(services, name.title);
  return undefined;
}

/** The papers that an outcome leads to, the library's own where it has them. */
async function foundPapers({ ownDigest }: Services, { record, records, candidates }: Outcome): Promise<readonly FoundPaper[]> {
  const find = await ownDigest.libraryFinder();
  const works = record === undefined ? candidates.map((candidate) => ({ record: candidate.record, by: candidate.records })) : [{ record, by: records.map((dated) => dated.record) }];
  return works.map(({ record: whole, by }) => {
    const made = paperFromRecord(whole);
    const own = find(made);
    return own === undefined ? { paper: made, services: [...new Set(by.map(({ service }) => SERVICE_NAMES[service]))] } : { paper: own, services: [] };
  });
}

/** What can be done where nothing was found: an identifier can be added by itself, a title be searched for. */
async function offerOthers(services: Services, name: PaperName, outcome: Outcome): Promise<Choice | undefined> {
  const sentence = await missedSentence(name, outcome);
  if ('kind' in name) return offerBare(name, sentence);
  const answer = await window.showWarningMessage(plainText(sentence), 'Search Online');
  if (answer !== undefined) await searchPapers(services, name.title);
  return undefined;
}

async function missedSentence(name: PaperName, { state, failures }: Outcome): Promise<string> {
  const { paperFromIdentifier } = await import('../core/resolve');
  const what = 'kind' in name ? paperFromIdentifier(name).title : `"${name.title}"`;
  return state === 'unanswered' ? `${what} was not found. ${serviceSentence(failures)}` : `No service knows ${what}.`;
}

/** Offers to add an identifier without a record: it is marked unverified, and nothing is invented. */
async function offerBare(name: PaperName, sentence: string): Promise<Choice | undefined> {
  if (!('kind' in name)) return undefined;
  const { paperFromIdentifier } = await import('../core/resolve');
  const paper = paperFromIdentifier(name);
  const add = 'Add Unverified';
  const answer = await window.showWarningMessage(plainText(`${sentence} ${paper.title} can be added with its identifier alone, marked unverified.`), add);
  return answer === add ? { paper, cites: false } : undefined;
}

/** The paper of the library that has this name. */
async function knownPaper({ library }: Services, name: PaperName): Promise<Paper | undefined> {
  await library.whenReady();
  const { papers } = library.content;
  if (!('kind' in name)) {
    const title = normaliseTitle(name.title);
    return papers.find((paper) => normaliseTitle(paper.title) === title);
  }
  const { kind, value } = name;
  if (kind !== 'openReview') return papers.find((paper) => paper[kind] === value);
  const { openReviewAddress } = await import('../core/resolve');
  return papers.find(({ url }) => url === openReviewAddress(value));
}

async function tellKnown(services: Services, paper: Paper): Promise<void> {
  await reveal(services, paper);
  tell(services, `"${paper.title}" (${byline(paper)}) is in the library already.`, paper);
}

/** Shows the paper in the sidebar, and leaves the keyboard where it is. */
async function reveal({ tree, view }: Services, paper: Paper): Promise<void> {
  const element = await tree.elementOf(paper.id);
  if (element !== undefined) await view.reveal(element, { select: true, focus: false });
}

/** Not awaited: a message may stay unanswered for good. */
function tell(services: Services, sentence: string, paper: Paper): void {
  void window
    .showInformationMessage(plainText(sentence), 'Insert Citation')
    .then(async (answer) => answer && citePapers(services, [paper]))
    .then(undefined, (error: unknown) => tellFailure(services, error));
}

function fileOf({ sources }: Paper): string {
  const uri = sources.at(-1)?.uri;
  return uri === undefined ? 'the library' : workspace.asRelativePath(Uri.parse(uri));
}

function isInNote(): boolean {
  const note = window.activeTextEditor?.document;
  return note !== undefined && isNote(note);
}
