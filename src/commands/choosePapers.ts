import { window } from 'vscode';
import type { Paper } from '../core/paper';
import type { NotesByPaper } from '../host/notes/citedInNotes';
import { citedPapers } from '../host/notes/citedPapers';
import { isNote } from '../host/notes/note';
import type { PickContext, SearchChoice } from '../ui/search/searchPick';
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

/** As many papers of one kind as are offered in the empty box. */
const MOST_OFFERED = 20;

/** Asks for papers by the search, here and (where the user wants it) online: `joinLibrary` takes those in. Knows what the note and its neighbours cite, what was taken last and what is new. */
export async function choosePapers({ library, citations, cited, marks, recent, online, ownDigest, log }: Services, { offer, ...question }: Question): Promise<SearchChoice | undefined> {
  // Loaded with the first search: it brings the search engine with it.
  const { pickPapers } = await import('../ui/search/searchPick');
  await library.whenReady();
  const note = window.activeTextEditor?.document;
  const here = note !== undefined && isNote(note) ? await citedPapers(library, citations, note) : new Set<string>();
  const fresh = library.fresh();
  const papers = (ids: Iterable<string>) => [...ids].flatMap((id) => library.paper(id) ?? []);
  const context = (notes: NotesByPaper): PickContext => {
    const start = [
      { heading: 'recently picked', papers: papers(recent.ids) },
      { heading: 'cited here', papers: papers(here) },
      { heading: 'cited in other notes', papers: papers(notes.keys()).slice(0, MOST_OFFERED) },
      { heading: 'new', papers: papers(fresh).slice(0, MOST_OFFERED) },
    ];
    return { here, notes, fresh, start: offer === undefined ? start : [offer] };
  };
  // The notes are read while the box is open already.
  const fuller = () =>
    cited.papers().then(context, (error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
      return undefined;
    });
  const onError = (error: unknown) => log.error(error instanceof Error ? error : String(error));
  const choice = await pickPapers({ ...question, library, marks, online: { online, ownDigest }, onError, context: context(cited.known), fuller, onDidChangeContext: cited.onDidChange });
  if (choice !== undefined) await recent.add(choice.papers.map(({ id }) => id));
  return choice;
}
