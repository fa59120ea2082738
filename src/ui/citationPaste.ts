/** Pasting the link of a paper of the library into a note: VS Code's paste control offers it as a citation. */
import { Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, languages, type DocumentPasteEditProvider } from 'vscode';
import { arxivId, doi } from '../core/identity';
import type { Paper } from '../core/paper';
import type { Citations } from '../host/notes/citations';
import type { DigestLibrary } from '../host/library/digestLibrary';
import { NOTE_SELECTOR } from '../host/notes/note';
import { recordWhenInserted, splitEdits } from './recordWhenInserted';

/** Not below `Text`: an edit that yields to all text would yield to itself, and be offered twice. */
const KIND = DocumentDropOrPasteEditKind.Empty.append('paperDigest', 'citation');
/** A link, and not a text that has one in it. */
const LONGEST_LINK = 300;

export function registerCitationPaste(library: DigestLibrary, citations: Citations): Disposable {
  let expected: Disposable | undefined;
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(note, ranges, data, _context, token) {
      const text = (await data.get('text/plain')?.asString())?.trim() ?? '';
      const paper = await paperBehind(library, text);
      const place = ranges[0]?.start;
      if (paper === undefined || place === undefined || token.isCancellationRequested) return undefined;
      const cited = await citations.drop(note, place, [paper.id]);
      if (cited === undefined || cited.edits.length === 0) return undefined;
      expected?.dispose();
      expected = recordWhenInserted(note, cited);
      const { text: citation, elsewhere } = splitEdits(note, place, cited.edits);
      const edit = new DocumentPasteEdit(citation, `Cite "${paper.title}"`, KIND);
      edit.additionalEdit = elsewhere;
      // The link as text stays what a paste does unless the user chooses otherwise.
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  const registered = languages.registerDocumentPasteEditProvider(NOTE_SELECTOR, provider, { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [KIND] });
  return Disposable.from(registered, { dispose: () => void expected?.dispose() });
}

/** The paper of the library that an arXiv, DOI or Hugging Face link leads to. */
async function paperBehind(library: DigestLibrary, text: string): Promise<Paper | undefined> {
  if (text.length > LONGEST_LINK || /\s/.test(text)) return undefined;
  const [arxiv, found] = [arxivId(text), doi(text)];
  if (arxiv === undefined && found === undefined) return undefined;
  await library.whenReady();
  return library.content.papers.find((paper) => (arxiv !== undefined && paper.arxiv === arxiv) || (found !== undefined && paper.doi === found));
}
