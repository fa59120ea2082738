/** Bytes of a digest file to text: the encoding is told by its content, because files do not say. */
import type { ProblemCode } from '../format';

/** The text of a file and what was wrong with its bytes. */
export interface DecodedDigest {
  readonly text: string;
  /** `binary-file` (the text is empty then) or `invalid-encoding` (bad bytes became U+FFFD); absent where all is well. */
  readonly problem?: ProblemCode;
  /** The encoding that was found, as the WHATWG names it: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. */
  readonly encoding: string;
}

/** How many bytes tell the encoding; a digest shows its hand long before. */
const SAMPLE = 65_536;

/** A text of one letter in two bytes has a zero in almost every other one; a binary file has its zeros anywhere. */
const UTF16_ZERO_SHARE = 0.3;

/** The share of control bytes above which a file is no text. */
const BINARY_SHARE = 0.02;

/** Stands in text that came from a terminal or was encoded as ISO-2022. */
const ESCAPE = 0x1b;

/** Fewer bad sequences than this share of the non-ASCII ones is damaged UTF-8; more is another encoding. */
const DAMAGED_SHARE = 0.2;

/**
 * The text of a digest file: UTF-8, UTF-16 with or without byte-order mark, or Windows-1252 (of which Latin-1's printable part is a
 * subset, which is why the WHATWG reads both alike). Never throws. A UTF-8 file with a few bad bytes stays UTF-8.
 */
export function decodeDigest(bytes: Uint8Array): DecodedDigest {
  const encoding = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  if (isBinary(bytes)) return { text: '', problem: 'binary-file', encoding: 'utf-8' };
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.problem === undefined || isDamagedUtf8(bytes)) return utf8;
  return { text: latin1(bytes).replace(/[\x80-\x9f]/g, windowsCharacter), encoding: 'windows-1252' };
}

/**
 * Where Windows-1252 differs from Latin-1, 0x80 to 0x9f; U+FFFD where it has nothing. Spelled out because TextDecoder in several Node
 * versions reads Windows-1252 as Latin-1. Table: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function windowsCharacter(character: string): string {
  return WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
}

/** As many bytes at a time as arguments of a call are safe. */
const CHUNK = 16_384;

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return parts.join('');
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedDigest {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), problem: 'invalid-encoding', encoding };
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has its zeros on one side of every pair: the odd bytes in little endian, the even ones in big endian. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  // A pair of zeros is U+0000, which no text has: then both sides have zeros, and neither rule holds.
  if (odd > pairs * UTF16_ZERO_SHARE && even < odd / 10) return 'utf-16le';
  if (even > pairs * UTF16_ZERO_SHARE && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** A stray control byte is damage; pictures and archives are a tenth control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== ESCAPE)) control++;
  return control > sample.length * BINARY_SHARE;
}

/**
 * Whether text that is not valid UTF-8 is still UTF-8 with some damage: most of its bytes above ASCII form proper sequences.
 * In Windows-1252 a letter above ASCII stands alone between ASCII ones and hardly ever forms one.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let proper = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const following = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : 1;
    let seen = 0;
    while (byte >= 0xc2 && byte < 0xf5 && seen < following && isContinuation(bytes[index + 1 + seen])) seen++;
    if (byte >= 0xc2 && byte < 0xf5 && seen === following) {
      proper++;
      index += following;
    } else {
      bad++;
    }
  }
  return bad <= (proper + bad) * DAMAGED_SHARE;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
