/** HTML to the text a reader sees, for the fragments that feeds and mails carry. */
import { readMarkup } from './markup';

/** Elements that end a line of text. */
const BLOCK = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'blockquote',
  'dd',
  'dt',
  'dl',
  'hr',
]);
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

/** The text of `html`, a line for each block, character references resolved. Text without markup comes back as it is. Linear. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const pieces: string[] = [];
  let unseen: string | undefined;
  readMarkup(html, 'html', {
    open(name) {
      if (UNSEEN.has(name)) unseen ??= name;
      else if (BLOCK.has(name)) pieces.push('\n');
    },
    text(piece) {
      if (unseen === undefined) pieces.push(piece);
    },
    close(name) {
      if (name === unseen) unseen = undefined;
      else if (BLOCK.has(name)) pieces.push('\n');
    },
  });
  return pieces.join('');
}
