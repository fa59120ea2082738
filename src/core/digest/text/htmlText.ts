/** HTML to the text a reader sees, for the fragments that feeds and mails carry. */
import { BLOCK_ELEMENTS } from '../html/blockElements';
import { readMarkup } from './markup';

const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

/** The text of `html`, a line for each block, character references resolved. Text without markup comes back as it is. Linear. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const pieces: string[] = [];
  let unseen: string | undefined;
  readMarkup(html, 'html', {
    open(name) {
      if (UNSEEN.has(name)) unseen ??= name;
      else if (BLOCK_ELEMENTS.has(name)) pieces.push('\n');
    },
    text(piece) {
      if (unseen === undefined) pieces.push(piece);
    },
    close(name) {
      if (name === unseen) unseen = undefined;
      else if (BLOCK_ELEMENTS.has(name)) pieces.push('\n');
    },
  });
  return pieces.join('');
}
