/** A saved web page or an HTML mail as text, with the lines that it came from. */
import { LineIndex } from '../text/lineIndex';
import { readMarkup } from '../text/markup';
import { BLOCK_ELEMENTS } from './blockElements';

/** Text made of a file, and where its lines are in the file. */
export interface TextVersion {
  readonly text: string;
  /** The line of the file that a line of `text` comes from, both counted from 0. */
  readonly lineAt: (line: number) => number;
}

const HTML = /^\s{0,200}(?:<!doctype html|<html\b|<\?xml[^>]{0,200}>\s{0,20}<!doctype html|<!--|<(?:head|body|div|table|p|ul|ol|main|article|section|h[1-6]|meta|center)\b)/i;
/** What a page has and nobody reads. */
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'nav', 'footer', 'svg', 'button', 'select', 'textarea']);

/** Whether the text is a page of HTML. */
export function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, 1000));
}

/** What a reader of the page sees, a line for each block. */
export function visibleText(html: string): TextVersion {
  return written(html, { block: () => '\n', open: () => '', close: () => '' });
}

/** The page as Markdown, as far as lists of papers need it: headings, list items, emphasis and links. */
export function asMarkdown(html: string): TextVersion {
  return written(html, {
    block: (name) => (/^h[1-6]$/.test(name) ? `\n\n${'#'.repeat(Number(name.charAt(1)))} ` : name === 'li' ? '\n- ' : name === 'br' ? '\n' : '\n\n'),
    open: (name, href) => (name === 'a' && href !== undefined ? '[' : name === 'b' || name === 'strong' ? '**' : ''),
    close: (name, href) => (name === 'a' && href !== undefined ? `](${href})` : name === 'b' || name === 'strong' ? '**' : ''),
  });
}

interface Writer {
  readonly block: (name: string) => string;
  readonly open: (name: string, href: string | undefined) => string;
  readonly close: (name: string, href: string | undefined) => string;
}

function written(html: string, writer: Writer): TextVersion {
  const index = new LineIndex(html);
  const pieces: string[] = [];
  const lines: number[] = [];
  let fileLine = 0;
  let unseen: string | undefined;
  let href: string | undefined;
  const put = (piece: string): void => {
    if (unseen !== undefined || piece === '') return;
    if (lines.length === 0) lines.push(fileLine);
    for (const character of piece) if (character === '\n') lines.push(fileLine);
    pieces.push(piece);
  };
  readMarkup(html, 'html', {
    open(name, attributes, offset) {
      fileLine = index.lineAt(offset);
      if (UNSEEN.has(name)) unseen ??= name;
      if (BLOCK_ELEMENTS.has(name)) put(writer.block(name));
      if (name === 'a') href = address(attributes.get('href'));
      put(writer.open(name, href));
    },
    text(piece) {
      // White space in the source is a blank on the page, wherever its lines end.
      put(piece.replace(/\s+/g, ' '));
    },
    close(name, offset) {
      fileLine = index.lineAt(offset);
      put(writer.close(name, href));
      if (name === 'a') href = undefined;
      if (name === unseen) unseen = undefined;
      if (BLOCK_ELEMENTS.has(name)) put('\n');
    },
  });
  return { text: pieces.join(''), lineAt: (line) => lines[Math.min(line, lines.length - 1)] ?? 0 };
}

function address(href: string | undefined): string | undefined {
  return href !== undefined && /^https?:\/\/[^\s()]+$/i.test(href) ? href : undefined;
}
