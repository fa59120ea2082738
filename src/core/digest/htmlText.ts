/** HTML to the text a reader sees, for the fragments that feeds and mails carry. */
import { Parser } from 'htmlparser2';

/** Elements that end a line of text. */
const BLOCK = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'td', 'th', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'blockquote', 'dd', 'dt', 'dl', 'hr']);
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

/** The text of `html`, a line for each block, character references resolved. Text without markup comes back as it is. Linear. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const pieces: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen++;
      else if (BLOCK.has(name)) pieces.push('\n');
    },
    ontext(text) {
      if (unseen === 0) pieces.push(text);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (BLOCK.has(name)) pieces.push('\n');
    },
  });
  parser.end(html);
  return pieces.join('');
}
