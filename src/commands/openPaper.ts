import { Uri, env, window } from 'vscode';
import { arxivAddress, doiAddress, paperAddress } from '../core/describe';
import type { Paper } from '../core/paper';
import { plainText } from '../ui/plainText';
import { choosePapers } from './choosePapers';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** Opens the paper where it can be read best: arXiv, its DOI, the page its digest links to, else its place in the digest. */
export const openPaper = opener('page', paperAddress);
export const openOnArxiv = opener('arXiv identifier', arxivAddress);
export const openDoi = opener('DOI', doiAddress);
export const openCode = opener('code link', ({ code }) => code);

function opener(what: string, address: (paper: Paper) => string | undefined) {
  return async (services: Services, ...args: readonly unknown[]): Promise<void> => {
    const named = await papersOf(services.library, args);
    const papers = named.length > 0 ? named : ((await choosePapers(services, { enter: 'opens the paper' }))?.papers ?? []);
    for (const paper of papers) {
      const page = address(paper);
      if (page !== undefined) await env.openExternal(Uri.parse(page, true));
      else void window.showInformationMessage(plainText(`No ${what} is known for "${paper.title}".`));
    }
  };
}
