/** Dragging papers out of the tree: into a note they are cited (hold Shift while dropping), elsewhere they are text. */
import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { Citations } from '../host/citations';
import type { TreeElement } from './paperTree';

/** What is dragged, for our own drop: the papers' ids as a JSON array. */
export const DRAGGED_PAPERS = 'application/vnd.paper-digest.papers';

export class PaperDrag implements TreeDragAndDropController<TreeElement> {
  readonly dragMimeTypes = [DRAGGED_PAPERS, 'text/plain'];
  readonly dropMimeTypes = [];

  constructor(private readonly citations: Citations) {}

  async handleDrag(source: readonly TreeElement[], data: DataTransfer): Promise<void> {
    const papers = source.flatMap((element) => (element.kind === 'paper' ? element.paper : element.theme.papers));
    const ids = [...new Set(papers.map(({ id }) => id))];
    data.set(DRAGGED_PAPERS, new DataTransferItem(JSON.stringify(ids)));
    // Editors that know nothing of us take the text.
    data.set('text/plain', new DataTransferItem(await this.citations.textOf(ids)));
  }
}
