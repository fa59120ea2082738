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

/** Reads all of `text`. Linear; never throws. */
export function readMarkup(text: string, mode: 'xml' | 'html', handler: MarkupHandler): void {
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

function nothing(): void {
  // Comments, declarations and instructions are no text.
}
