import { window, workspace } from 'vscode';
import { isPreprint, type RevisedFact } from '../core/citation/plain';
import type { Paper } from '../core/paper';
import type { FieldChange, Outcome, PreprintNews } from '../core/resolve';
import { BibliographyError } from '../host/notes/bibliographyFile';
import { isNote } from '../host/notes/note';
import { reviseRecord } from '../host/notes/reviseRecord';
import { watchedInNote, watchedPapers, type WatchedWork } from '../host/notes/watchedWorks';
import { withLookUpProgress } from '../ui/lookUpProgress';
import { pickChanges } from '../ui/questions/newsPick';
import { plainText } from '../ui/words/plainText';
import { serviceSentence } from '../ui/words/serviceSentence';
import { papersOf } from './papersOf';
import type { Services } from './services';
import { tellFailure } from './tellFailure';

interface Told {
  readonly work: WatchedWork;
  readonly outcome: Outcome | undefined;
  readonly news: PreprintNews;
}

type Published = Told & { readonly news: Extract<PreprintNews, { readonly kind: 'published' }> };

/** Looks whether preprints have been published, or works taken back: of the papers named, of those the note cites, or of the library. */
export async function checkForPublishedVersions(services: Services, ...args: readonly unknown[]): Promise<void> {
  const works = await worksOf(services, args);
  if (works === undefined) return;
  if (works.length === 0) {
    void window.showInformationMessage('There is no work here to look up. Cite one in a note, or choose papers in the tree.');
    return;
  }
  if (!(await services.online.withConsent())) return;
  const { watchPreprint } = await import('../core/resolve');
  const papers = works.map(({ paper }, index) => ({ ...paper, id: `${index}` }));
  const title = works.length === 1 ? 'Looking for a published version' : `Looking for published versions of ${works.length} works`;
  const outcomes = await withLookUpProgress(title, (options) => services.online.resolve(papers, { ...options, goal: 'publication' }));
  const told = works.map((work, index): Told => {
    const outcome = outcomes.get(`${index}`);
    return { work, outcome, news: watchPreprint(work.paper, outcome?.records ?? []) };
  });
  await keepNotices(services, told);
  const published = told.filter((one): one is Published => one.news.kind === 'published' && mayBePublished(one.work.paper));
  // Not awaited: the message may stay unanswered for good.
  tell(services, told, published).catch((error: unknown) => tellFailure(services, error));
}

/** What the arguments name; without any, what the user chooses. Undefined where the user chose nothing. */
async function worksOf({ library, citations }: Services, args: readonly unknown[]): Promise<readonly WatchedWork[] | undefined> {
  const note = window.activeTextEditor?.document;
  const citing = note !== undefined && isNote(note) ? note : undefined;
  const named = await papersOf(library, args);
  if (named.length > 0) return watchedPapers(named, citations, citing);
  const cited = citing === undefined ? [] : await watchedInNote(library, citations, citing);
  const { papers: all } = library.content;
  const preprints = all.filter(mayBePublished);
  const ofLibrary = (papers: readonly Paper[]) => () => watchedPapers(papers, citations, citing);
  const choices = [
    { label: 'Cited in this note', count: cited.length, description: `${cited.length} works`, works: () => Promise.resolve(cited) },
    {
      label: 'All preprints of the library',
      // Where all are, the last row is enough.
      count: preprints.length < all.length ? preprints.length : 0,
      description: `${preprints.length} papers`,
      works: ofLibrary(preprints),
    },
    { label: 'All papers of the library', count: all.length, description: `${all.length} papers: those published already may have been taken back`, works: ofLibrary(all) },
  ].filter(({ count }) => count > 0);
  if (choices.length === 0) return [];
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices, { title: 'Check for Published Versions of' });
  return chosen?.works();
}

/** A preprint, or something of which nothing says that it is another kind of work. */
function mayBePublished(paper: Paper): boolean {
  return isPreprint(paper) || (paper.type === undefined && paper.venue === undefined);
}

/** Works that were taken back are marked from now on, in the tree and where they are cited. */
async function keepNotices({ records, library }: Services, told: readonly Told[]): Promise<void> {
  const entries = told.flatMap(({ work, outcome, news }) => (news.kind === 'retracted' && outcome?.record !== undefined ? [{ paper: namesOf(work), record: outcome.record }] : []));
  if (entries.length === 0) return;
  await records.add(entries);
  await library.settled();
}

function namesOf({ paper: { id, title, arxiv, doi } }: WatchedWork) {
  return { id, title, ...(arxiv !== undefined && { arxiv }), ...(doi !== undefined && { doi }) };
}

async function tell(services: Services, told: readonly Told[], published: readonly Published[]): Promise<void> {
  const retracted = told.filter(({ news }) => news.kind === 'retracted').map(({ work }) => `"${work.paper.title}"`);
  const failures = told.reduce<Outcome['failures']>((all, { outcome }) => ({ ...all, ...outcome?.failures }), {});
  // A work that nobody answered about, or that a cancelled run did not come to, is not told as unpublished.
  const heard = told.filter(({ outcome }) => outcome !== undefined && outcome.state !== 'unanswered');
  const none = heard.length === 1 ? `"${heard[0]?.work.paper.title ?? ''}" has no published version that is not in its record.` : `None of the ${heard.length} works has a published version that is not in its record.`;
  const sentences = [
    heard.length === told.length ? '' : `Looked at ${heard.length} of ${told.length} works.`,
    published.length === 0 && heard.length > 0 ? none : '',
    published.length === 1 ? `"${published[0]?.work.paper.title ?? ''}" has been published.` : published.length > 1 ? `${published.length} of ${told.length} works have been published.` : '',
    retracted.length === 0 ? '' : `Taken back: ${retracted.join(', ')}. It is marked where it is cited.`,
    serviceSentence(failures),
  ];
  // A run that was cancelled before it heard anything ends quietly.
  if (heard.length === 0 && Object.keys(failures).length === 0) return;
  const message = plainText(sentences.filter(Boolean).join(' '));
  const buttons = published.length > 0 ? ['Review...'] : [];
  const show = retracted.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  if ((await show(message, ...buttons)) === undefined) return;
  for (const [index, one] of published.entries()) {
    const { record, changes } = one.news;
    const chosen = await pickChanges(one.work.paper.title, record, changes, published.length === 1 ? '' : `${index + 1} of ${published.length}`);
    if (chosen === undefined) return;
    if (chosen.length > 0) await accept(services, one, chosen);
  }
}

/** Brings the record of the bibliography up to date by the fields chosen, and the library's paper. */
async function accept({ records, library, log }: Services, { work, news: { record } }: Published, changes: readonly FieldChange[]): Promise<void> {
  const { facts } = record;
  const fields = changes.map(({ field }) => field as RevisedFact);
  const revised = Object.fromEntries(fields.map((field) => [field, field === 'published' ? (facts.published ?? facts.date) : facts[field]]));
  await records.add([{ paper: namesOf(work), record }]);
  await library.settled();
  if (work.record === undefined) return;
  const { uri, key } = work.record;
  const file = workspace.asRelativePath(uri);
  try {
    const revision = await reviseRecord(uri, key, { ...work.paper, ...revised }, fields);
    if (revision === 'written') window.setStatusBarMessage(plainText(`Brought ${key} in ${file} up to date`), 4000);
    if (revision === 'entangled') void window.showWarningMessage(plainText(`"${key}" in ${file} shares parts with other entries, so it was left as it is. Change it there: ${changes.map(({ field, after }) => `${field} ${after}`).join(', ')}.`));
  } catch (error) {
    if (!(error instanceof BibliographyError)) throw error;
    log.warn(`${error.code} ${error.uri?.toString() ?? ''} ${error.message}`);
    void window.showWarningMessage(plainText(`"${key}" in ${file} was not brought up to date (${error.code}${error.message === '' ? '' : `: ${error.message}`}). Mend the file, then run the command again.`));
  }
}
