/** Completing what a note cites: the library's paper and the entry of the bibliography, which was written before more was known. */
import { window, workspace, type TextDocument } from 'vscode';
import type { RevisedFact } from '../core/citation/plain';
import { isVerified, type Paper } from '../core/paper';
import type { CompletedRecord } from '../core/resolve/plain';
import { BibliographyError } from '../host/notes/bibliographyFile';
import { reviseRecord } from '../host/notes/reviseRecord';
import { watchedInNote, watchedPapers, type WatchedWork } from '../host/notes/watchedWorks';
import { bibliographySentence } from '../ui/words/bibliographySentence';
import { plainText } from '../ui/words/plainText';
import { completeAndTell } from './completeRecords';
import type { Services } from './services';

/** What a record without a venue has none of either. */
const EDITION: readonly RevisedFact[] = ['venue', 'type', 'volume', 'issue', 'pages', 'publisher'];

/** Completes the entry under `key` of a note's bibliography. */
export async function completeCited(services: Services, note: unknown, key: unknown): Promise<void> {
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === note);
  if (document === undefined) return;
  const work = (await watchedInNote(services.library, services.citations, document)).find(({ record }) => record?.key === key);
  if (work !== undefined) await completeWorks(services, [work]);
}

/** Offers to complete what was cited with gaps: once for each paper, and not where no service may be asked. */
export async function offerToComplete(services: Services, note: TextDocument, papers: readonly Paper[]): Promise<void> {
  const incomplete = papers.filter((paper) => !isVerified(paper));
  if (incomplete.length === 0 || !services.online.isPossible) return;
  const fresh = await services.offers.take(incomplete.map(({ id }) => id));
  const offered = incomplete.filter(({ id }) => fresh.has(id));
  if (offered.length === 0) return;
  const what = offered.length === 1 ? `"${offered[0]?.title ?? ''}" is cited without its authors or date, which its digest does not give.` : `${offered.length} papers are cited without their authors or date, which their digests do not give.`;
  if ((await window.showInformationMessage(plainText(what), 'Complete Record')) === undefined) return;
  await completeWorks(services, await watchedPapers(offered, services.citations, note));
}

async function completeWorks(services: Services, works: readonly WatchedWork[]): Promise<void> {
  if (!(await services.online.withConsent())) return;
  const completions = await completeAndTell(services, works.map(({ paper }) => paper), true);
  for (const [index, { record }] of completions.entries()) {
    const work = works[index];
    if (record !== undefined && work !== undefined) await fillGaps(work, record);
  }
}

/** What the entry says stays; what it lacks is added. */
async function fillGaps({ paper, record: place }: WatchedWork, { facts }: CompletedRecord): Promise<void> {
  if (place === undefined) return;
  const isDated = paper.date !== undefined || paper.published !== undefined;
  const missing: readonly RevisedFact[] = [
    ...(paper.authors.length === 0 ? (['authors'] as const) : []),
    ...(isDated ? [] : (['date', 'published'] as const)),
    ...(paper.doi === undefined ? (['doi'] as const) : []),
    ...(paper.venue === undefined ? EDITION : []),
  ];
  const added = Object.fromEntries(missing.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
  try {
    await reviseRecord(place.uri, place.key, { ...paper, ...added }, missing);
  } catch (error) {
    if (!(error instanceof BibliographyError)) throw error;
    void window.showWarningMessage(plainText(bibliographySentence(error)));
  }
}
