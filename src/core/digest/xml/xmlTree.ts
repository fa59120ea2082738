/** XML as a tree, whatever is broken in it. */
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { LineIndex } from '../text/lineIndex';
import { readMarkup } from '../text/markup';

/** An element without the prefix of its name, unless it was asked for. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly #pieces: (string | XmlElement)[] = [];
  /** The line of its end, from 0. */
  endLine: number;
  isClosed = false;

  constructor(
    /** In lower case. */
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
    readonly startLine: number,
  ) {
    this.endLine = startLine;
  }

  add(piece: string | XmlElement): void {
    this.#pieces.push(piece);
    if (typeof piece !== 'string') this.children.push(piece);
  }

  /** Its own text and that of what is in it, in one line. */
  get text(): string {
    return foldWhiteSpace(this.#raw());
  }

  #raw(): string {
    return this.#pieces.map((piece) => (typeof piece === 'string' ? piece : piece.#raw())).join('');
  }

  /** The children of one of these names, in their order. */
  all(...names: readonly string[]): readonly XmlElement[] {
    return this.children.filter(({ name }) => names.includes(name));
  }

  /** The first child of one of these names, the first name first. */
  first(...names: readonly string[]): XmlElement | undefined {
    for (const name of names) {
      const child = this.children.find((candidate) => candidate.name === name);
      if (child !== undefined) return child;
    }
    return undefined;
  }

  /** The text at the end of a path, empty where there is none. */
  at(...path: readonly string[]): string {
    return path.reduce<XmlElement | undefined>((element, name) => element?.first(name), this)?.text ?? '';
  }
}

/** No format of records nests deeper; what does is read into its parent. */
const DEEPEST = 40;

/** The root, which has what stands outermost for children. Linear; never throws. An element that never closes ends with the one around it. */
export function xmlTree(text: string): XmlElement {
  const lines = new LineIndex(text);
  const root = new XmlElement('', new Map(), 0);
  const open: XmlElement[] = [root];
  readMarkup(text, 'xml', {
    open(name, attributes, offset) {
      if (open.length > DEEPEST) return;
      const element = new XmlElement(withoutPrefix(name), attributes, lines.lineAt(offset));
      open[open.length - 1]?.add(element);
      open.push(element);
    },
    text(piece) {
      open[open.length - 1]?.add(piece);
    },
    close(name, offset) {
      const index = open.findLastIndex((element) => element.name === withoutPrefix(name));
      if (index < 1) return;
      const line = lines.lineAt(offset);
      for (const element of open.splice(index)) element.endLine = line;
      const [last] = open.slice(-1);
      const closed = last?.children[last.children.length - 1];
      if (closed !== undefined) closed.isClosed = true;
    },
  });
  const end = lines.lineAt(Math.max(0, text.trimEnd().length - 1));
  for (const element of open) element.endLine = end;
  return root;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
