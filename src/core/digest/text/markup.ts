/**
 * XML and HTML as a sequence of tags and texts. The tokenizer of htmlparser2 does the reading, which takes whatever it is given and
 * knows no entities but the standard's; its parser is left out, because it keeps a stack that makes deep nesting quadratic.
 */
import { Tokenizer } from 'htmlparser2';

/** Told of each tag and text in turn. Nothing is balanced: a tag may never close, or close without having been opened. */
export interface MarkupHandler {
  /** `offset` is that of the `<`. Names are in lower case. */
  open(name: string, attributes: ReadonlyMap<string, string>, offset: number): void;
  text(piece: string): void;
  /** `offset` is within the closing tag. */
  close(name: string, offset: number): void;
}

/** Reads all of `markup`. Linear; never throws. */
export function readMarkup(markup: string, mode: 'xml' | 'html', handler: MarkupHandler): void {
  const text = mode === 'xml' ? withoutLoneQuotes(markup) : markup;
  let name = '';
  let offset = 0;
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  const opened = (): void => handler.open(name, attributes, offset);
  const tokenizer = new Tokenizer(
    { xmlMode: mode === 'xml', decodeEntities: true, recognizeSelfClosing: mode === 'xml' },
    {
      onopentagname(start, end) {
        name = text.slice(start, end).toLowerCase();
        offset = start - 1;
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = text.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += text.slice(start, end);
      },
      onattribentity(code) {
        value += character(code);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened();
        if (mode === 'xml') handler.close(name, end);
      },
      onclosetag(start, end) {
        handler.close(text.slice(start, end).toLowerCase(), end);
      },
      ontext(start, end) {
        handler.text(text.slice(start, end));
      },
      ontextentity(code) {
        handler.text(character(code));
      },
      oncdata(start, end, length) {
        handler.text(text.slice(start, end - length));
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

/** A value in quotation marks, a quotation mark that no other one follows, or the end of a tag. */
const VALUE_OR_END = /=\s*(?:"[^"]*"|'[^']*'|(["']))|>/g;

/**
 * Blanks in the place of quotation marks that begin a value and are never closed: in XML no value has a `<`, so that one mark too few costs
 * a tag, and not all that follows up to the next such mark. As long as `xml`.
 */
function withoutLoneQuotes(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const close = xml.startsWith('<![CDATA[', at) ? ']]>' : xml.startsWith('<!--', at) ? '-->' : undefined;
    if (close !== undefined) {
      const end = xml.indexOf(close, at);
      at = end < 0 ? -1 : xml.indexOf('<', end);
      continue;
    }
    const next = xml.indexOf('<', at + 1);
    const quote = loneQuote(xml.slice(at, next < 0 ? undefined : next));
    if (quote !== undefined) {
      pieces.push(xml.slice(from, at + quote), ' ');
      from = at + quote + 1;
    }
    at = next;
  }
  return pieces.length === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** Where in a tag, with what follows up to the next one, a quotation mark has no other. */
function loneQuote(tag: string): number | undefined {
  if (!tag.includes('=')) return undefined;
  for (const match of tag.matchAll(VALUE_OR_END)) {
    if (match[0] === '>') return undefined;
    if (match[1] !== undefined) return match.index + match[0].length - 1;
  }
  return undefined;
}

function nothing(): void {
  // Comments, declarations and instructions are no text.
}
