/** Pasting the link of a paper into a note: VS Code's paste control offers it as a citation, and to add it where the library lacks it. */
import {
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type DocumentPasteEditProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { arxivId, doi } from '../../core/identity';
import type { Paper } from '../../core/paper';
import type { Identifier } from '../../core/resolve';
import type { Citations } from '../../host/notes/citations';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { NOTE_SELECTOR } from '../../host/notes/note';
import { recordWhenInserted, splitEdits } from './recordWhenInserted';

/** Not below `Text`: an edit that yields to all text would yield to itself, and be offered twice. */
const KIND = DocumentDropOrPasteEditKind.Empty.append('paperDigest', 'citation');
/** A link, and not a text that has one in it. */
const LONGEST_LINK = 300;
const LINK = /^(?:https?:\/\/|arxiv:|doi:|10\.\d{4,9}\/)/i;

/** Looks up what a link leads to and takes it into the library; undefined where nothing came of it, which was told. */
export type AddByIdentifier = (id: Identifier, signal: AbortSignal) => Promise<Paper | undefined>;

/** What is inserted for a paper that is not in the library is known only when it was looked up, once the user wants it. */
class AddingEdit extends DocumentPasteEdit {
  constructor(
    readonly note: TextDocument,
    readonly place: Position,
    readonly link: string,
    readonly id: Identifier,
  ) {
    super(link, 'Add Paper and Cite It', KIND);
    this.yieldTo = [DocumentDropOrPasteEditKind.Text];
  }
}

/** `mayAdd`: whether services could be asked at all. */
export function registerCitationPaste(library: DigestLibrary, citations: Citations, mayAdd: () => boolean, add: AddByIdentifier): Disposable {
  let expected: Disposable | undefined;
  /** Makes `edit` insert the citation of a paper of the library; false where the note cites it at that place already. */
  const cite = async (edit: DocumentPasteEdit, note: TextDocument, place: Position, paper: Paper): Promise<boolean> => {
    const cited = await citations.drop(note, place, [paper.id]);
    if (cited === undefined || cited.edits.length === 0) return false;
    expected?.dispose();
    expected = recordWhenInserted(note, cited);
    const { text, elsewhere } = splitEdits(note, place, cited.edits);
    edit.insertText = text;
    edit.additionalEdit = elsewhere;
    return true;
  };
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(note, ranges, data, _context, token) {
      const text = (await data.get('text/plain')?.asString())?.trim() ?? '';
      const place = ranges[0]?.start;
      if (place === undefined || text.length > LONGEST_LINK || /\s/.test(text)) return undefined;
      const paper = await paperBehind(library, text);
      if (token.isCancellationRequested) return undefined;
      if (paper === undefined) {
        const id = mayAdd() && LINK.test(text) ? await identifierBehind(text) : undefined;
        return id === undefined ? undefined : [new AddingEdit(note, place, text, id)];
      }
      const edit = new DocumentPasteEdit(text, `Cite "${paper.title}"`, KIND);
      // The link as text stays what a paste does unless the user chooses otherwise.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return (await cite(edit, note, place, paper)) ? [edit] : undefined;
    },
    async resolveDocumentPasteEdit(edit, token) {
      if (!(edit instanceof AddingEdit)) return edit;
      const aborting = new AbortController();
      const cancelled = token.onCancellationRequested(() => aborting.abort());
      const paper = await add(edit.id, aborting.signal).finally(() => void cancelled.dispose());
      // Where nothing came of it the link stands in the note, as it would have without us.
      if (paper !== undefined) await cite(edit, edit.note, edit.place, paper);
      return edit;
    },
  };
  const registered = languages.registerDocumentPasteEditProvider(NOTE_SELECTOR, provider, { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [KIND] });
  return Disposable.from(registered, { dispose: () => void expected?.dispose() });
}

/** The paper of the library that an arXiv, DOI or Hugging Face link leads to. */
async function paperBehind(library: DigestLibrary, text: string): Promise<Paper | undefined> {
  const [arxiv, found] = [arxivId(text), doi(text)];
  if (arxiv === undefined && found === undefined) return undefined;
  await library.whenReady();
  return library.content.papers.find((paper) => (arxiv !== undefined && paper.arxiv === arxiv) || (found !== undefined && paper.doi === found));
}

/** The identifier in a link, by which a paper can be looked up. */
async function identifierBehind(link: string): Promise<Identifier | undefined> {
  const pasted = (await import('../../core/resolve')).readPasted(link);
  return pasted.kind === 'id' ? pasted.id : undefined;
}
