/** Asks what to add a paper by: a link, an identifier or a title. */
import { env, window } from 'vscode';
import type { Identifier, Pasted } from '../../core/resolve';

/** What a paper can be looked up by. */
export type PaperName = Identifier | { readonly title: string };

/** Longer texts on the clipboard are no link. */
const LONGEST_LINK = 300;

/** What was typed, read; undefined when dismissed. A link or an identifier on the clipboard is there to be taken by Enter. */
export async function askForPaper(): Promise<PaperName | undefined> {
  const { readPasted } = await import('../../core/resolve');
  const clipboard = (await env.clipboard.readText()).trim();
  const isOffered = clipboard.length <= LONGEST_LINK && readPasted(clipboard).kind === 'id';
  const text = await window.showInputBox({
    title: 'Add Paper',
    prompt: isOffered ? 'From the clipboard. Enter looks it up; type to look for something else.' : 'Enter looks it up.',
    placeHolder: 'An arXiv id, a DOI, a link (arXiv, DOI, Hugging Face, OpenReview), or a title',
    value: isOffered ? clipboard : '',
    ignoreFocusOut: true,
    validateInput: (typed) => faultOf(typed, readPasted),
  });
  return text === undefined ? undefined : paperName(text, readPasted);
}

/** The name that a text is; undefined where it is none. */
export async function readPaperName(text: string): Promise<PaperName | undefined> {
  return paperName(text, (await import('../../core/resolve')).readPasted);
}

type Reader = (text: string) => Pasted;

function paperName(text: string, read: Reader): PaperName | undefined {
  const pasted = read(text);
  return pasted.kind === 'id' ? pasted.id : pasted.kind === 'title' ? { title: pasted.title } : undefined;
}

function faultOf(text: string, read: Reader): string | undefined {
  if (text.trim() === '') return undefined;
  const { kind } = read(text);
  if (kind === 'unknown-link') return 'This link does not say which paper it leads to. Give its title, DOI or arXiv id instead.';
  return kind === 'nothing' ? 'This is no title and no identifier.' : undefined;
}
