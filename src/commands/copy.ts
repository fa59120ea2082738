import { env, window } from 'vscode';
import type { Paper } from '../core/paper';
import { isNote } from '../host/notes/note';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** Commands that put something about the selected papers on the clipboard, in the order of the selection. */
export const copyTitle = copier('Copied the title', (_services, papers) => papers.map(({ title }) => title).join('\n'));
export const copyCitationKey = copier('Copied the citation key', ({ citations }, papers) => citations.keysOf(papers).then((keys) => keys.join('\n')));
export const copyReference = copier('Copied the reference', ({ citations }, papers) => {
  const note = window.activeTextEditor?.document;
  return citations.referencesOf(papers, note !== undefined && isNote(note) ? note : undefined);
});
export const copyBibtex = copier('Copied BibTeX', ({ citations }, papers) => citations.bibtexOf(papers));

function copier(done: string, text: (services: Services, papers: readonly Paper[]) => string | Promise<string>) {
  return async (services: Services, ...args: readonly unknown[]): Promise<void> => {
    const papers = await papersOf(services.library, args);
    if (papers.length === 0) return;
    await env.clipboard.writeText(await text(services, papers));
    const what = papers.length === 1 ? `"${papers[0]?.title ?? ''}"` : `${papers.length} papers`;
    window.setStatusBarMessage(`${done} of ${what}`, 4000);
  };
}
