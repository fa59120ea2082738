/**
 * The inline markup of Markdown and of the HTML people mix with it: emphasis, links, images, code, tags, line breaks.
 * Own code because a general parser builds a tree that is not needed (and takes a minute for 50 MB), gives up on the markup that real
 * lists break (`** bold**`, Markdown within `<details>`), and has inputs on which it is quadratic. Every step here is linear.
 * Rules: https://spec.commonmark.org/0.31.2/#inlines, loosened where people do.
 */
import { BLOCK_ELEMENTS } from '../html/blockElements';
import type { Line, Run } from '../list/run';

/** Longest link destination, in characters; browsers stop at about as many. */
const LONGEST_DESTINATION = 2_048;

/** What is looked at of a `<summary>` to tell how it is set, in characters. */
const LONGEST_SUMMARY = 1_000;

/** Longest HTML tag with its attributes, in characters. */
const LONGEST_TAG = 2_048;

const TAG_HEAD = /<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/y;
const BARE_ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^\u3000-\u303f\uff00-\uffef]+/y;
/** `[[Paper]] (https://…)`: a slip, but what it means is plain. */
const SPACED_DESTINATION = / \(https?:\/\/[^\s()]{1,1000}\)/y;
/** `[[note]]` or `[[folder/note|text]]`, as Obsidian and Foam link notes: https://help.obsidian.md/links. "[[1](…)]" and "[[1]](…)" are none, "[[@lee2020]]" is a citation. */
const WIKI_LINK = /\[\[(?!@)([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\](?![([]| \(https?:)/y;
/** Where no picture is. */
const PAPER_SHOWN = /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)\/|(?:dx\.)?doi\.org\/|openreview\.net\/(?:forum|pdf)\b)/i;
const ESCAPABLE = '!"#&\'()*+,-./:;<=>?@[]^_`|~';

/** Tags that only look, and what they look like; blocks break the line, any other `<word` is text. */
const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite']);
const SILENT = new Set([
  'img',
  'span',
  'font',
  'sub',
  'sup',
  'small',
  'big',
  'u',
  's',
  'del',
  'ins',
  'kbd',
  'code',
  'tt',
  'mark',
  'picture',
  'source',
  'nobr',
  'wbr',
  'abbr',
  'section',
  'input',
  'strike',
  'video',
  'iframe',
]);

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string | undefined }
  | { readonly kind: 'style'; readonly style: 'strong' | 'emphasis'; readonly on: boolean }
  /** `**` or `*`, of which it is not yet known whether it has a partner. */
  | { readonly kind: 'delimiter'; readonly text: string; readonly opens: boolean; readonly closes: boolean };

/** The lines of a block: its text is cut at `<br>` and at the two blanks or backslash that end a Markdown line. */
export function readInline(text: string, definitions: ReadonlyMap<string, string>): readonly Line[] {
  return linesOf(new Scanner(text, definitions).tokens());
}

class Scanner {
  #at = 0;
  #isMarkedSummary = false;
  #plainStart = 0;
  readonly #tokens: Token[] = [];
  /** Closing bracket of each opening one. */
  readonly #brackets: ReadonlyMap<number, number>;
  /** Where links that were entered close, and where reading goes on behind them. */
  #linkEnd = -1;
  #afterLink = -1;
  /** Whether the link that was entered has an address. */
  #leadsSomewhere = false;
  /** Lengths of backtick runs that close nowhere in the rest of the text. */
  readonly #unclosedCode = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly definitions: ReadonlyMap<string, string>,
  ) {
    this.#brackets = matchBrackets(text);
  }

  tokens(): readonly Token[] {
    const { text } = this;
    while (this.#at < text.length) {
      if (this.#at === this.#linkEnd) {
        this.#leaveLink();
        continue;
      }
      const before = this.#at;
      if (!this.#special(text.charAt(before))) this.#at = before + 1;
    }
    this.#flush();
    return this.#tokens;
  }

  /** Reads markup that begins here; false where the character is text. */
  #special(character: string): boolean {
    switch (character) {
      case '\\':
        return this.#escape();
      case '`':
        return this.#codeSpan();
      case '*':
      case '_':
        return this.#delimiter(character);
      case '~':
        return this.text.startsWith('~~', this.#at) && this.#drop(2);
      case '!':
        return this.text.charAt(this.#at + 1) === '[' && this.#image();
      case '[':
        return this.#wikiLink() || this.#link();
      case '<':
        return this.#angle();
      case 'h':
        return this.#bareAddress();
      case '\n':
        return this.#lineEnd();
      default:
        return false;
    }
  }

  #escape(): boolean {
    const next = this.text.charAt(this.#at + 1);
    if (next === '\n') return this.#put({ kind: 'break' }, 2);
    if (next === '' || !ESCAPABLE.includes(next)) return false;
    return this.#put({ kind: 'text', text: next }, 2);
  }

  #codeSpan(): boolean {
    let length = 1;
    while (this.text.charAt(this.#at + length) === '`') length++;
    const fence = '`'.repeat(length);
    if (this.#unclosedCode.has(length)) return this.#put({ kind: 'text', text: fence }, length);
    const close = this.text.indexOf(fence, this.#at + length);
    if (close < 0 || this.#crossesLinkEnd(close)) {
      if (close < 0) this.#unclosedCode.add(length);
      return this.#put({ kind: 'text', text: fence }, length);
    }
    return this.#put({ kind: 'code', text: this.text.slice(this.#at + length, close) }, close + length - this.#at);
  }

  #delimiter(character: string): boolean {
    const { text } = this;
    let length = 1;
    while (text.charAt(this.#at + length) === character) length++;
    const before = text.charAt(this.#at - 1);
    // "La$_3$Ni$_2$O": in a formula it lowers what follows.
    if (character === '_' && length === 1 && before === '$') return false;
    const after = text.charAt(this.#at + length);
    if (length > 3)
      return length > 8 ? this.#put({ kind: 'text', text: text.slice(this.#at, this.#at + length) }, length) : this.#drop(length);
    const spaceBefore = before === '' || /\s/.test(before);
    const spaceAfter = after === '' || /\s/.test(after);
    const inWord = character === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord || (spaceBefore && spaceAfter && length === 1)) return false;
    // `** bold**` is no emphasis to CommonMark, but to everyone who types it.
    const loose = length > 1;
    // "Ann Lee*, Bo Chen*": a mark on a name begins no emphasis, to CommonMark neither.
    const isMark = /[\p{L}\p{N}]/u.test(before) && /[,;.)]/.test(after);
    const opens = loose || !(spaceAfter || isMark);
    const closes = loose || !spaceBefore;
    this.#flush();
    for (const piece of length === 3 ? [character + character, character] : [text.slice(this.#at, this.#at + length)]) {
      this.#tokens.push({ kind: 'delimiter', text: piece, opens, closes });
    }
    return this.#skip(length);
  }

  #image(): boolean {
    const close = this.#brackets.get(this.#at + 1);
    if (close === undefined) return false;
    const target = this.#target(close, this.text.slice(this.#at + 2, close));
    if (target === undefined) return false;
    // `![Seeing the wood](https://arxiv.org/abs/…)` is a slip: a paper is no picture.
    if (this.#linkEnd <= this.#at && PAPER_SHOWN.test(target.href)) return this.#drop(1);
    // A badge that is a link is known by its text, `[![arXiv](badge)](…)`; any other picture says nothing.
    const isLabel = this.#linkEnd > this.#at && this.#leadsSomewhere;
    return isLabel
      ? this.#put({ kind: 'text', text: this.text.slice(this.#at + 2, close) }, target.end - this.#at)
      : this.#drop(target.end - this.#at);
  }

  /** Leads to another note, and is text here: the one that it shows, else the note's name. */
  #wikiLink(): boolean {
    if (this.text.charAt(this.#at + 1) !== '[') return false;
    const [whole, note, shown] = at(WIKI_LINK, this.text, this.#at) ?? [];
    if (whole === undefined || note === undefined || this.definitions.has(referenceName(note))) return false;
    return this.#put({ kind: 'text', text: shown ?? note.slice(note.lastIndexOf('/') + 1) }, whole.length);
  }

  #link(): boolean {
    const close = this.#brackets.get(this.#at);
    if (close === undefined || this.#linkEnd > this.#at) return false;
    if (this.text.charAt(this.#at + 1) === '^') return this.#drop(close + 1 - this.#at);
    const target = this.#target(close, this.text.slice(this.#at + 1, Math.min(close, this.#at + 1 + LONGEST_DESTINATION)));
    if (target === undefined) return false;
    this.#put({ kind: 'link', href: target.href }, 1);
    this.#linkEnd = close;
    this.#afterLink = target.end;
    this.#leadsSomewhere = target.href !== '';
    return true;
  }

  #leaveLink(): void {
    this.#put({ kind: 'link', href: undefined }, 0);
    this.#at = this.#afterLink;
    this.#plainStart = this.#at;
    this.#linkEnd = -1;
  }

  /** What follows the closing bracket: `(address "title")` or `[reference]`, or the label itself is a reference. */
  #target(close: number, label: string): { readonly href: string; readonly end: number } | undefined {
    const next = this.text.charAt(close + 1);
    if (next === '(') return this.#destination(close + 2);
    if (at(SPACED_DESTINATION, this.text, close + 1) !== undefined) return this.#destination(close + 3);
    if (this.definitions.size === 0) return undefined;
    if (next === '[') {
      const end = this.#brackets.get(close + 1);
      const name = end === undefined ? '' : this.text.slice(close + 2, end) || label;
      const href = this.definitions.get(referenceName(name));
      return href === undefined || end === undefined ? undefined : { href, end: end + 1 };
    }
    const href = this.definitions.get(referenceName(label));
    return href === undefined ? undefined : { href, end: close + 1 };
  }

  #destination(start: number): { readonly href: string; readonly end: number } | undefined {
    const { text } = this;
    const limit = Math.min(text.length, start + LONGEST_DESTINATION);
    let depth = 0;
    let hrefEnd = -1;
    for (let index = start; index < limit; index++) {
      const character = text.charAt(index);
      if (character === '\n') return undefined;
      if (character === ' ' && hrefEnd < 0 && index > start && !/^ *$/.test(text.slice(start, index))) hrefEnd = index;
      else if (character === '\\') index++;
      else if (character === '(') depth++;
      else if (character === ')' && --depth < 0) {
        // A title in quotes, or a picture's size, may stand behind the address. Other words belong to it: names of files have blanks.
        const isWhole = hrefEnd < 0 || (/^\s*[^\s"'(=]/.test(text.slice(hrefEnd, index)) && !/^\s*<?[a-z]+:/i.test(text.slice(start, hrefEnd)));
        const href = text
          .slice(start, isWhole ? index : hrefEnd)
          .trim()
          .replace(/^<|>$/g, '');
        return { href, end: index + 1 };
      }
    }
    return undefined;
  }

  #angle(): boolean {
    const { text } = this;
    const address = at(BARE_ADDRESS, text, this.#at + 1);
    if (address !== undefined && text.charAt(this.#at + 1 + address[0].length) === '>') {
      return this.#linkTo(address[0], address[0].length + 2);
    }
    const head = at(TAG_HEAD, text, this.#at);
    if (head === undefined) return false;
    const end = text.slice(this.#at, this.#at + LONGEST_TAG).indexOf('>');
    if (end < 0) return false;
    const name = (head[2] ?? '').toLowerCase();
    const on = head[1] === '';
    const length = end + 1;
    // What stands in `<summary>` is the heading of what it hides.
    if (name === 'summary') {
      // Of "<strong>Seeing the wood</strong> - Ann Lee" the title alone stands out.
      if (on) this.#isMarkedSummary = /<(?:strong|b)\b|\*\*/i.test(text.slice(this.#at + length, this.#at + length + LONGEST_SUMMARY).split('</summary', 1)[0] ?? '');
      this.#put({ kind: 'break' }, length);
      if (this.#isMarkedSummary) return true;
      this.#tokens.push({ kind: 'style', style: 'strong', on }, { kind: 'break' });
      return true;
    }
    if (BLOCK_ELEMENTS.has(name)) return this.#put({ kind: 'break' }, length);
    if (STRONG.has(name)) return this.#put({ kind: 'style', style: 'strong', on }, length);
    if (EMPHASIS.has(name)) return this.#put({ kind: 'style', style: 'emphasis', on }, length);
    if (name === 'a') {
      const attributes = text.slice(this.#at + head[0].length, this.#at + end);
      const href = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
      // An anchor to jump to is no link.
      if (on && href === null) return this.#drop(length);
      return this.#put({ kind: 'link', href: on ? (href?.[1] ?? href?.[2] ?? href?.[3]) : undefined }, length);
    }
    // `</span><span>`: what stands side by side in frames of its own is not one word.
    if (name === 'span' && !on && text.startsWith('<span', this.#at + length)) return this.#put({ kind: 'text', text: ' ' }, length);
    return SILENT.has(name) && this.#drop(length);
  }

  #bareAddress(): boolean {
    const found = this.#linkEnd > this.#at ? undefined : at(BARE_ADDRESS, this.text, this.#at)?.[0];
    if (found === undefined || /[A-Za-z0-9]/.test(this.text.charAt(this.#at - 1))) return false;
    let end = found.length;
    while (end > 0 && /[.,;:!?*_\]]/.test(found.charAt(end - 1))) end--;
    const address = found.slice(0, end);
    // A bracket that closes what opened before the address is none of it.
    const bracket = address.indexOf(')');
    const length = bracket >= 0 && !address.slice(0, bracket).includes('(') ? bracket : end;
    return this.#linkTo(address.slice(0, length), length);
  }

  #lineEnd(): boolean {
    const hard = this.text.startsWith('  ', this.#at - 2);
    return hard && this.#put({ kind: 'break' }, 1);
  }

  #linkTo(address: string, length: number): boolean {
    this.#put({ kind: 'link', href: address }, 0);
    this.#tokens.push({ kind: 'text', text: address }, { kind: 'link', href: undefined });
    return this.#skip(length);
  }

  #crossesLinkEnd(position: number): boolean {
    return this.#linkEnd > this.#at && position > this.#linkEnd;
  }

  #put(token: Token, length: number): true {
    this.#flush();
    this.#tokens.push(token);
    return this.#skip(length);
  }

  #drop(length: number): true {
    this.#flush();
    return this.#skip(length);
  }

  #skip(length: number): true {
    // Markup may not reach over the end of the link it stands in.
    const end = this.#at + length;
    this.#at = this.#crossesLinkEnd(end) ? this.#linkEnd : end;
    this.#plainStart = this.#at;
    return true;
  }

  #flush(): void {
    if (this.#at > this.#plainStart) this.#tokens.push({ kind: 'text', text: this.text.slice(this.#plainStart, this.#at) });
    this.#plainStart = this.#at;
  }
}

/** Labels of link definitions are compared without case. */
export function referenceName(label: string): string {
  return label.trim().toLowerCase();
}

function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** Puts styles and links on the text between their tokens; a delimiter without partner is text. */
function linesOf(tokens: readonly Token[]): readonly Line[] {
  const partners = pairDelimiters(tokens);
  const lines: Run[][] = [[]];
  const depth = { strong: 0, emphasis: 0 };
  let href: string | undefined;
  let linkStart = 0;
  const put = (text: string, code = false): void => {
    const line = lines[lines.length - 1] ?? [];
    const run: Run = {
      text,
      ...(depth.strong > 0 ? { strong: true } : {}),
      ...(depth.emphasis > 0 ? { emphasis: true } : {}),
      ...(code ? { code } : {}),
      ...(href === undefined ? {} : { href }),
    };
    const last = line[line.length - 1];
    if (last !== undefined && looksLike(last, run)) line[line.length - 1] = { ...run, text: last.text + text };
    else line.push(run);
  };
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case 'text':
        return put(token.text.includes('&') ? token.text.replace(/&(?:nbsp|ensp|emsp|thinsp|#160);/g, '\u00a0') : token.text);
      case 'code':
        return put(token.text, true);
      case 'break':
        lines.push([]);
        return;
      case 'link':
        // A link without text, as a picture leaves it, still leads somewhere.
        if (token.href === undefined && href !== undefined && tokens[index - 1]?.kind === 'link') put('');
        if (href !== undefined) markParts(lines[lines.length - 1] ?? [], linkStart);
        href = token.href;
        linkStart = lines[lines.length - 1]?.length ?? 0;
        return;
      case 'style':
        depth[token.style] = Math.max(0, depth[token.style] + (token.on ? 1 : -1));
        return;
      case 'delimiter': {
        const partner = partners.get(index);
        if (partner === undefined) return put(token.text.length > 1 ? '' : token.text);
        depth[token.text.length > 1 ? 'strong' : 'emphasis'] += partner > index ? 1 : -1;
      }
    }
  });
  return lines.filter((line) => line.some(({ text, href: target }) => text.trim() !== '' || target !== undefined));
}

/** A word in code or bold is no label of its own within a longer link. */
function markParts(line: Run[], start: number): void {
  const worded = line.slice(start).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  if (worded < 2) return;
  for (let index = start; index < line.length; index++) line[index] = { ...(line[index] as Run), isPart: true };
}

function looksLike(left: Run, right: Run): boolean {
  return left.strong === right.strong && left.emphasis === right.emphasis && left.code === right.code && left.href === right.href;
}

/** Index of each delimiter's partner. Delimiters of a kind are matched with the nearest open one, as brackets are. */
function pairDelimiters(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    // Emphasis ends with its line at the latest.
    if (token.kind === 'break') open.clear();
    if (token.kind !== 'delimiter') return;
    const waiting = open.get(token.text) ?? [];
    open.set(token.text, waiting);
    const partner = token.closes ? waiting.pop() : undefined;
    if (partner !== undefined) {
      partners.set(partner, index);
      partners.set(index, partner);
    } else if (token.opens) waiting.push(index);
  });
  return partners;
}

function at(sticky: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  sticky.lastIndex = offset;
  return sticky.exec(text) ?? undefined;
}
