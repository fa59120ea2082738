/** The blocks of a reStructuredText page. Directives, comments and literal blocks are left out: no list of papers is in them. */
import type { Block, Heading, ListItem } from '../list/block';
import { readInline } from './inline';

const MARKER = /^(\s*)(?:[-*+•]|(?:\d{1,4}|#)[.)]|\((?:\d{1,4}|#)\)|\[\d{1,4}\])\s+(?=\S)/;
const ADORNMENT = /^([=\-`:.'"~^_*+#<>!$%&(),/;?@[\\\]{|}])\1{2,}\s*$/;
const TARGET = /^\s*\.\. _(?:`([^`]{1,200})`|([^:`]{1,200})):\s+(\S{1,2000})\s*$/;
const CITED = /^\s*\.\. \[(?:#?[\w.+-]{1,40}|\*)\]\s+(?=\S)/;
const FIELD = /^(\s*):([A-Za-z][\w -]{0,40}):\s+(?=\S)/;

/** Nesting that no reader follows any more. */
const DEEPEST = 12;

/** The blocks of `text`, in its order. Linear; never throws. */
export function restructuredTextBlocks(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', '        ').trimEnd());
  const targets = new Map<string, string>();
  for (const line of lines) {
    const target = line.includes('.. _') ? TARGET.exec(line) : null;
    if (target !== null) targets.set((target[1] ?? target[2] ?? '').trim().toLowerCase(), target[3] ?? '');
  }
  return new Builder(lines, targets).build();
}

interface Open {
  readonly kind: 'item' | 'paragraph' | 'quote';
  readonly indent: number;
  readonly depth: number;
  readonly start: number;
  end: number;
  readonly text: string[];
}

class Builder {
  readonly #blocks: Block[] = [];
  /** Adornments in the order of their first use: the first is the outermost. */
  readonly #styles: string[] = [];
  /** Indents of the items around the current line. */
  #indents: number[] = [];
  #open: Open | undefined;
  #isAfterBlank = true;

  constructor(
    private readonly lines: readonly string[],
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  build(): readonly Block[] {
    for (let index = 0; index < this.lines.length;) index = this.#line(index);
    this.#close();
    return this.#blocks;
  }

  #line(index: number): number {
    const line = this.lines[index] ?? '';
    if (line === '') {
      this.#isAfterBlank = true;
      return index + 1;
    }
    const isAfterBlank = this.#isAfterBlank;
    this.#isAfterBlank = false;
    const heading = this.#heading(index);
    if (heading !== undefined) return heading;
    const indent = line.length - line.trimStart().length;
    if (/^\s*\.\.(?:\s|$)/.test(line)) return this.#explicit(index, indent);
    const marker = MARKER.exec(line);
    // Strictly, a list begins behind a blank line; a marker before a link or bold text is one wherever a damaged list is taken up again.
    if (marker !== null && (isAfterBlank || this.#open?.kind === 'item' || /^(?:`|\*\*)/.test(line.slice(marker[0].length)))) {
      this.#item(index, indent, line.slice(marker[0].length));
      return index + 1;
    }
    const field = FIELD.exec(line);
    if (field !== null) {
      this.#close();
      this.#begin(index, indent, `${field[2] ?? ''}: ${line.slice(field[0].length)}`, isAfterBlank);
      return index + 1;
    }
    this.#text(index, indent, line.trim(), isAfterBlank);
    // A paragraph that ends in "::" announces a literal block.
    return line.endsWith('::') ? this.#skipIndented(index + 1, indent) : index + 1;
  }

  #heading(index: number): number | undefined {
    const line = this.lines[index] ?? '';
    const [over, title, under] = ADORNMENT.test(line)
      ? [line, this.lines[index + 1] ?? '', this.lines[index + 2] ?? '']
      : ['', line, this.lines[index + 1] ?? ''];
    const isUnderlined =
      ADORNMENT.test(under) && title.trim() !== '' && !ADORNMENT.test(title) && (over === '' || over.charAt(0) === under.charAt(0));
    if (!isUnderlined || under.length < Math.min(title.trim().length, 4) || (over === '' && /^\s/.test(title))) {
      // A rule between paragraphs.
      if (over === '') return undefined;
      this.#close();
      this.#blocks.push({ kind: 'rule', start: index, end: index });
      return index + 1;
    }
    this.#close();
    this.#indents = [];
    const style = (over === '' ? '' : 'over') + under.charAt(0);
    if (!this.#styles.includes(style)) this.#styles.push(style);
    const end = index + (over === '' ? 1 : 2);
    const level = this.#styles.indexOf(style) + 1;
    this.#blocks.push({ kind: 'heading', level, lines: readInline(title.trim(), this.targets), start: index, end } satisfies Heading);
    this.#isAfterBlank = true;
    return end + 1;
  }

  /** Comments and directives reach as far as they are indented; `.. [Lee2020] Lee, A. …` is an entry of a bibliography. */
  #explicit(index: number, indent: number): number {
    this.#close();
    const cited = CITED.exec(this.lines[index] ?? '');
    if (cited !== null) {
      this.#item(index, indent, (this.lines[index] ?? '').slice(cited[0].length));
      return index + 1;
    }
    return this.#skipIndented(index + 1, indent);
  }

  #skipIndented(from: number, indent: number): number {
    let next = from;
    while (next < this.lines.length) {
      const line = this.lines[next] ?? '';
      if (line !== '' && line.length - line.trimStart().length <= indent) break;
      next++;
    }
    // An indented list below a comment sign would be lost with it otherwise: the end of the file is no end of a comment.
    this.#isAfterBlank = true;
    return next;
  }

  #item(index: number, indent: number, text: string): void {
    this.#close();
    while (this.#indents.length > 0 && indent <= (this.#indents[this.#indents.length - 1] ?? 0)) this.#indents.pop();
    const depth = Math.min(this.#indents.length, DEEPEST);
    this.#indents.push(indent);
    this.#open = { kind: 'item', indent, depth, start: index, end: index, text: [text] };
  }

  #text(index: number, indent: number, text: string, isAfterBlank: boolean): void {
    const open = this.#open;
    const goesOn = open !== undefined && (open.kind === 'item' ? indent > open.indent : !isAfterBlank);
    if (!goesOn) {
      this.#close();
      this.#begin(index, indent, text, isAfterBlank);
      return;
    }
    // Lines of a block are one sentence; what stands apart is not.
    open.text.push(isAfterBlank ? `\u0000${text}` : text);
    open.end = index;
  }

  #begin(index: number, indent: number, text: string, isAfterBlank: boolean): void {
    if (isAfterBlank && indent === 0) this.#indents = [];
    this.#open = { kind: indent > 0 ? 'quote' : 'paragraph', indent, depth: 0, start: index, end: index, text: [text] };
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const parts = open.text.join('\n').split('\u0000');
    const lines = parts.flatMap((part) => readInline(part.trim().replace(/^\|\s+/gm, ''), this.targets));
    if (lines.length === 0) return;
    const place = { lines, start: open.start, end: open.end };
    this.#blocks.push(
      open.kind === 'item' ? ({ kind: 'item', depth: open.depth, ...place } satisfies ListItem) : { kind: open.kind, ...place },
    );
  }
}
