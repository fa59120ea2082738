/** Dropping papers on a note: the citation goes where the mouse is, the records into the note's bibliography. */
import {
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  Disposable,
  languages,
  type CancellationToken,
  type DataTransfer,
  type DocumentDropEditProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Citations } from '../../host/notes/citations';
import { NOTE_SELECTOR } from '../../host/notes/note';
import { DRAGGED_PAPERS } from '../tree/paperDrag';
import { recordWhenInserted, splitEdits } from './recordWhenInserted';

const KIND = DocumentDropOrPasteEditKind.Text.append('paperDigest', 'citation');

/** VS Code asks for the text while the mouse still moves: what was offered before is forgotten with each answer. */
class CitationDrop implements DocumentDropEditProvider, Disposable {
  private expected: Disposable | undefined;

  constructor(private readonly citations: Citations) {}

  async provideDocumentDropEdits(note: TextDocument, position: Position, data: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined> {
    const ids = await draggedIds(data);
    const drop = ids.length === 0 ? undefined : await this.citations.drop(note, position, ids);
    if (drop === undefined || token.isCancellationRequested) return undefined;
    this.expected?.dispose();
    this.expected = recordWhenInserted(note, drop);
    const { text, elsewhere } = splitEdits(note, position, drop.edits);
    const edit = new DocumentDropEdit(text, 'Insert Citation', KIND);
    edit.additionalEdit = elsewhere;
    return edit;
  }

  dispose(): void {
    this.expected?.dispose();
  }
}

export function registerCitationDrop(citations: Citations): Disposable {
  const drop = new CitationDrop(citations);
  return Disposable.from(drop, languages.registerDocumentDropEditProvider(NOTE_SELECTOR, drop, { dropMimeTypes: [DRAGGED_PAPERS], providedDropEditKinds: [KIND] }));
}

async function draggedIds(data: DataTransfer): Promise<readonly string[]> {
  const text = await data.get(DRAGGED_PAPERS)?.asString();
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
