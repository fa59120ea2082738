/** Dragging papers: onto a theme they are moved there, into a note they are cited (hold Shift while dropping), elsewhere they are text. */
import { DataTransferItem, commands, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { TreeElement } from './paperTree';

/** What is dragged, for our own drop: the papers' ids as a JSON array. */
export const DRAGGED_PAPERS = 'application/vnd.paper-digest.papers';

export class PaperDrag implements TreeDragAndDropController<TreeElement> {
  readonly dragMimeTypes = [DRAGGED_PAPERS, 'text/plain'];
  readonly dropMimeTypes = [DRAGGED_PAPERS];

  /** `textOf` gives the citation of the papers with these ids as text. */
  constructor(private readonly textOf: (ids: readonly string[]) => Promise<string>) {}

  async handleDrag(source: readonly TreeElement[], data: DataTransfer): Promise<void> {
    const papers = source.flatMap((element) => (element.kind === 'paper' ? element.paper : element.theme.papers));
    const ids = [...new Set(papers.map(({ id }) => id))];
    data.set(DRAGGED_PAPERS, new DataTransferItem(JSON.stringify(ids)));
    // Editors that know nothing of us take the text.
    data.set('text/plain', new DataTransferItem(await this.textOf(ids)));
  }

  async handleDrop(target: TreeElement | undefined, data: DataTransfer): Promise<void> {
    const theme = target?.kind === 'paper' ? target.parent.theme : target?.theme;
    const ids: unknown = JSON.parse((await data.get(DRAGGED_PAPERS)?.asString()) ?? '[]');
    if (theme !== undefined) await commands.executeCommand('paperDigest.movePapersToTheme', ids, theme.id);
  }
}
