import type { Author, Paper } from '../paper';

/** Multipliers of MurmurHash3 (Appleby, public domain): they carry every bit upwards, the shift carries it back. */
const FACTOR = 0x85ebca6b;
const LAST_FACTOR = 0xc2b2ae35;
/** Any two numbers, so that the two halves differ from the first word on. */
const START = 0x811c9dc5;
const OTHER_START = 0x9747b28c;
/** No text holds it, so that "a", "bc" is not "ab", "c". */
const SEPARATOR = '\u0000';
const MOST_BYTES_PER_UNIT = 3;
/** Blanked behind the text, since whole pairs of 32-bit words are read. */
const SPARE_BYTES = 8;

const encoder = new TextEncoder();
/** Where texts are encoded, reused from call to call: this runs over every paper whenever a library is loaded. */
let scratch = new Uint32Array(4096);

/**
 * A number (53 bits) for everything of a paper that `fieldTexts` shows to the index: papers with the same number are indexed alike,
 * so that a stored index can be used for papers read anew. Two hashes take the 32-bit words of the UTF-8 text by turns;
 * encoding first is several times faster than asking a string for its letters.
 */
export function fingerprint(paper: Paper): number {
  const { abstract } = paper;
  const facts = otherFacts(paper);
  const room = (abstract.length + facts.length) * MOST_BYTES_PER_UNIT + SPARE_BYTES;
  if (scratch.byteLength < room) scratch = new Uint32Array(room);
  const bytes = new Uint8Array(scratch.buffer);
  // The abstract by itself: putting it together with the rest would take longer than reading it.
  const { written: split } = encoder.encodeInto(abstract, bytes);
  const written = split + encoder.encodeInto(facts, bytes.subarray(split)).written;
  bytes.fill(0, written, written + SPARE_BYTES);
  let even = START ^ split;
  let odd = OTHER_START ^ written;
  for (let i = 0; i * 4 < written; i += 2) {
    even = mixed(even ^ scratch[i]!);
    odd = mixed(odd ^ scratch[i + 1]!);
  }
  return (finished(odd) >>> 11) * 2 ** 32 + finished(even ^ odd);
}

/** All but the abstract. */
function otherFacts({ id, title, venue, date, published, arxiv, doi, citationKey, authors, headings, keywords = [] }: Paper): string {
  const lengths = `${String(authors.length)} ${String(headings.length)} ${String(keywords.length)}`;
  return [lengths, id, title, venue, date, published, arxiv, doi, citationKey, ...authors.map(nameParts), ...headings, ...keywords].join(SEPARATOR);
}

function nameParts({ family, given }: Author): string {
  return given === undefined ? family : `${family}${SEPARATOR}${given}`;
}

function mixed(hash: number): number {
  const bits = Math.imul(hash, FACTOR);
  return bits ^ (bits >>> 15);
}

/** Spreads the last words over all bits as well. */
function finished(hash: number): number {
  const bits = Math.imul(mixed(hash), LAST_FACTOR);
  return (bits ^ (bits >>> 16)) >>> 0;
}
