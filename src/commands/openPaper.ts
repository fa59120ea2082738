import { Uri, env, window } from 'vscode';
import { arxivAddress, doiAddress, paperAddress } from '../core/describe';
import type { Paper } from '../core/paper';
import { plainText } from '../ui/words/plainText';
import { choosePapers } from './choosePapers';
import { papersOf } from './papersOf';
import type { Services } from './services';
import { showInDigest } from './showInDigest';

/** So many browser tabs at once are opened without asking. */
const TABS = 5;

const lacks = (what: string, step = '') => (_services: Services, { title }: Paper) =>
  void window.showInformationMessage(plainText(`No ${what} is known for "${title}".${step}`));
const COMPLETE = ' "Paper Digest: Complete Records" may find it.';

/** Opens the paper where it can be read best: arXiv, its DOI, the page its digest links to, else its place in the digest. */
export const openPaper = opener(paperAddress, showInDigest);
export const openOnArxiv = opener(arxivAddress, lacks('arXiv identifier', COMPLETE));
export const openDoi = opener(doiAddress, lacks('DOI', COMPLETE));
export const openCode = opener(({ code }) => code, lacks('code link'));

function opener(address: (paper: Paper) => string | undefined, otherwise: (services: Services, paper: Paper) => Promise<void> | void) {
  return async (services: Services, ...args: readonly unknown[]): Promise<void> => {
    const named = await papersOf(services.library, args);
    const papers = named.length > 0 ? named : ((await choosePapers(services, { enter: 'opens the paper' }))?.papers ?? []);
    if (papers.length > TABS && !(await isWanted(papers.length))) return;
    for (const paper of papers) {
      const page = address(paper);
      if (page !== undefined) await env.openExternal(Uri.parse(page, true));
      else await otherwise(services, paper);
    }
  };
}

async function isWanted(count: number): Promise<boolean> {
  const open = `Open ${count} Pages`;
  return (await window.showWarningMessage(`Open the pages of ${count} papers at once?`, { modal: true }, open)) === open;
}
