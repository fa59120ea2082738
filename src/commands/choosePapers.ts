import { window } from 'vscode';
import type { Paper } from '../core/paper';
import { citedPapers } from '../host/notes/citedPapers';
import { isNote } from '../host/notes/note';
import type { SearchChoice } from '../ui/searchPick';
import type { Services } from './services';

export interface Question {
  /** What Enter does: "inserts the citation". */
  readonly enter: string;
  readonly title?: string;
  /** What the box holds at first. */
  readonly value?: string;
  /** What to offer first while the box is empty: a heading, and papers in order. */
  readonly offer?: { readonly heading: string; readonly papers: readonly Paper[] };
}

/** Asks for papers by the search, knowing what the note cites, what was taken last and what is new. */
export async function choosePapers({ library, citations, recent }: Services, { offer, ...question }: Question): Promise<SearchChoice | undefined> {
  // Loaded with the first search: it brings the search engine with it.
  const { pickPapers } = await import('../ui/searchPick');
  await library.whenReady();
  const note = window.activeTextEditor?.document;
  const cited = note !== undefined && isNote(note) ? await citedPapers(library, citations, note) : new Set<string>();
  const fresh = library.fresh();
  const papers = (ids: Iterable<string>) => [...ids].flatMap((id) => library.paper(id) ?? []);
  const usual = [
    { heading: 'recently picked', papers: papers(recent.ids) },
    { heading: 'cited here', papers: papers(cited) },
    { heading: 'new', papers: papers(fresh) },
  ];
  const choice = await pickPapers({ ...question, library, context: { cited, fresh }, start: offer === undefined ? usual : [offer] });
  if (choice !== undefined) await recent.add(choice.papers.map(({ id }) => id));
  return choice;
}
