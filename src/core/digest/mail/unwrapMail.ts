/** A raw mail as its reader sees it: headers unfolded, transfer encodings and character sets undone, of several versions the readable ones. */
import type { TextVersion } from '../html/visibleText';
import { plainMarkup } from '../text/plainMarkup';

/** One version of a mail's content. */
export interface MailText extends TextVersion {
  /** `text/plain` or `text/html`; plain text begins with the mail's headers, because subjects count papers. */
  readonly type: string;
}

/** Parts within parts: forwarded mails nest a few levels, an attack nests thousands. */
const DEEPEST = 8;

/** A first line that can open a mail: a header, or the line with which mailbox files separate mails. */
const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:\s|$)/;
const MAILBOX = /^From \S{1,200}\s/;
/** What a mail program shows of the header. */
const SHOWN = /^(?:date|from|subject):/i;
const TELLING = /^(?:content-type|content-transfer-encoding|mime-version)$/;

interface Header {
  readonly fields: ReadonlyMap<string, string>;
  /** The header as a reader sees it, unfolded. */
  readonly lines: readonly string[];
  /** The first line of the body. */
  readonly bodyStart: number;
}

/**
 * The readable versions of the mail or mailbox in `text`, plain text before HTML; empty where `text` is no mail or needs no undoing.
 * Never throws; linear. Standards: RFC 5322, 2045, 2046, 2047.
 */
export function unwrapMail(text: string): readonly MailText[] {
  if (!HEADER.test(text.slice(0, 300)) && !MAILBOX.test(text.slice(0, 300))) return [];
  const lines = text.split('\n');
  const texts = mails(lines).flatMap(([start, end]) => mailTexts(lines, start, end));
  const plain = texts.filter(({ type }) => type === 'text/plain');
  const html = texts.filter(({ type }) => type === 'text/html');
  return [joined(plain), joined(html)].filter((version) => version !== undefined);
}

/** The mails of a mailbox; a single mail is a mailbox of one. */
function mails(lines: readonly string[]): readonly (readonly [number, number])[] {
  const starts = [0];
  for (let line = 1; line + 1 < lines.length; line++) {
    if (lines[line - 1] === '' && MAILBOX.test(lines[line] ?? '') && HEADER.test(lines[line + 1] ?? '')) starts.push(line);
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? lines.length] as const);
}

function mailTexts(lines: readonly string[], start: number, end: number): readonly MailText[] {
  const header = readHeader(lines, MAILBOX.test(lines[start] ?? '') ? start + 1 : start, end);
  if (![...header.fields.keys()].some((name) => TELLING.test(name))) return [];
  const shown: MailText = { type: 'text/plain', text: header.lines.filter((line) => SHOWN.test(line)).join('\n'), lineAt: () => start };
  const parts = partTexts(lines, header, end, 0);
  return parts.map((part) => (part.type === 'text/plain' ? (joined([shown, part]) ?? part) : part));
}

function readHeader(lines: readonly string[], start: number, end: number): Header {
  const unfolded: string[] = [];
  let line = start;
  for (; line < end && lines[line]?.trim() !== ''; line++) {
    const content = lines[line] ?? '';
    if (/^[ \t]/.test(content) && unfolded.length > 0) unfolded.push(`${unfolded.pop() ?? ''} ${content.trim()}`);
    else if (HEADER.test(content)) unfolded.push(content);
    else break;
  }
  const shown = unfolded.map(decodeWords);
  const fields = new Map(shown.map((content) => [content.slice(0, content.indexOf(':')).toLowerCase(), content.slice(content.indexOf(':') + 1).trim()]));
  return { fields, lines: shown, bodyStart: lines[line]?.trim() === '' ? line + 1 : line };
}

function partTexts(lines: readonly string[], { fields, bodyStart }: Header, end: number, depth: number): readonly MailText[] {
  const contentType = fields.get('content-type') ?? 'text/plain';
  const type = /^[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(contentType)?.[0].toLowerCase() ?? 'text/plain';
  if (type.startsWith('multipart/')) {
    const boundary = parameter(contentType, 'boundary');
    if (boundary === undefined || depth >= DEEPEST) return [];
    return sections(lines, bodyStart, end, boundary).flatMap(([from, to]) => partTexts(lines, readHeader(lines, from, to), to, depth + 1));
  }
  if (type === 'message/rfc822' && depth < DEEPEST) return partTexts(lines, readHeader(lines, bodyStart, end), end, depth + 1);
  if (type !== 'text/plain' && type !== 'text/html') return [];
  const encoding = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const charset = parameter(contentType, 'charset') ?? 'utf-8';
  return [{ type, ...decodeBody(lines, bodyStart, end, encoding, charset) }];
}

/** The lines between the boundaries of a multipart body. What stands before the first and behind the last is for old mail programs. */
function sections(lines: readonly string[], start: number, end: number, boundary: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let open: number | undefined;
  for (let line = start; line < end; line++) {
    const content = lines[line] ?? '';
    if (!content.startsWith(`--${boundary}`)) continue;
    if (open !== undefined) found.push([open, line]);
    open = content.startsWith(`--${boundary}--`) ? undefined : line + 1;
  }
  // A mail that was cut off has no closing boundary.
  if (open !== undefined && open < end) found.push([open, end]);
  return found;
}

function parameter(contentType: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(contentType) ?? [];
  return quoted ?? bare;
}

function decodeBody(lines: readonly string[], start: number, end: number, encoding: string, charset: string): Omit<MailText, 'type'> {
  if (encoding !== 'quoted-printable' && encoding !== 'base64') {
    return { text: lines.slice(start, end).join('\n'), lineAt: (line) => Math.min(start + line, end - 1) };
  }
  const chunks = encoding === 'base64' ? base64Chunks(lines, start, end) : quotedChunks(lines, start, end);
  return decodeChunks(chunks, charset);
}

/** Bytes and the line of the file that they stand on. */
interface Chunk {
  readonly bytes: Uint8Array;
  readonly line: number;
}

const LINE_END = 0x0a;

function quotedChunks(lines: readonly string[], start: number, end: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let line = start; line < end; line++) {
    const content = (lines[line] ?? '').trimEnd();
    const soft = content.endsWith('=');
    chunks.push({ bytes: quotedBytes(soft ? content.slice(0, -1) : content, !soft), line });
  }
  return chunks;
}

function quotedBytes(content: string, withLineEnd: boolean): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    const hex = code === 0x3d ? /^[0-9A-Fa-f]{2}/.exec(content.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else if (code < 0x80) {
      bytes.push(code);
    } else {
      // No such character belongs here, but programs put it here, as UTF-8.
      const character = String.fromCodePoint(content.codePointAt(at) ?? code);
      bytes.push(...new TextEncoder().encode(character));
      at += character.length - 1;
    }
  }
  if (withLineEnd) bytes.push(LINE_END);
  return Uint8Array.from(bytes);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Letters are decoded as they come, four to three bytes, wherever the lines end; what is no such letter is passed over. */
function base64Chunks(lines: readonly string[], start: number, end: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let bits = 0;
  let held = 0;
  for (let line = start; line < end; line++) {
    const bytes: number[] = [];
    for (const letter of lines[line] ?? '') {
      const value = BASE64.indexOf(letter);
      if (value < 0) continue;
      held = (held << 6) | value;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
    chunks.push({ bytes: Uint8Array.from(bytes), line });
  }
  return chunks;
}

function decodeChunks(chunks: readonly Chunk[], charset: string): Omit<MailText, 'type'> {
  const decoder = decoderFor(charset);
  const fileLines: number[] = [];
  let text = '';
  let atLineStart = true;
  for (const { bytes, line } of chunks) {
    const piece = decoder.decode(bytes, { stream: true });
    for (const character of piece) {
      if (atLineStart) fileLines.push(line);
      atLineStart = character === '\n';
    }
    text += piece;
  }
  const clean = (text + decoder.decode()).replace(/\r\n?/g, '\n');
  return { text: clean, lineAt: (line) => fileLines[Math.min(line, fileLines.length - 1)] ?? 0 };
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** Encoded words of RFC 2047: `=?UTF-8?Q?Erd=C5=91s?=`. Neighbours join without the space between them. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s{1,9}=\?/g, '?==?')
    .replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bqBQ])\?([^?\s]{0,1000})\?=/g, (_, charset: string, kind: string, encoded: string) => {
      const lines = [kind.toLowerCase() === 'q' ? encoded.replaceAll('_', ' ') : encoded];
      const bytes = kind.toLowerCase() === 'q' ? [{ bytes: quotedBytes(lines[0] ?? '', false), line: 0 }] : base64Chunks(lines, 0, 1);
      return plainMarkup(decodeChunks(bytes, charset).text);
    });
}

/** Several texts as one, each on lines of its own. */
function joined(texts: readonly MailText[]): MailText | undefined {
  const [first] = texts;
  if (first === undefined || texts.length === 1) return first;
  const starts: number[] = [];
  let next = 0;
  for (const { text } of texts) {
    starts.push(next);
    // A blank line between them keeps headers and body, and mail and mail, apart.
    next += text.split('\n').length + 1;
  }
  const lineAt = (line: number) => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > line) index--;
    return texts[index]?.lineAt(line - (starts[index] ?? 0)) ?? 0;
  };
  return { type: first.type, text: texts.map(({ text }) => text).join('\n\n'), lineAt };
}
