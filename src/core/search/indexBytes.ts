/**
 * The index as bytes, to be stored and read back: a header, then for every part its sizes, fingerprints, terms, postings and bigrams,
 * each aligned to eight bytes, so that reading back makes views instead of copies.
 * Byte order is the machine's; bytes from a machine of the other order are not recognised and the index is made anew.
 */
import { BIGRAM_COUNT, type BigramLists } from './bigramIndex';
import type { Segment } from './segment';
import { Terms } from './terms';

export interface StoredPart {
  readonly segment: Segment;
  readonly fingerprints: Float64Array;
  /** What finds the misspelt words of its vocabulary. */
  readonly bigrams: BigramLists;
}

/** "PDSI", read as a number. */
const MAGIC = 0x49534450;
/** To be raised when the layout changes, and as well when tokens or weights do: an old index would answer as the old rules did. */
const VERSION = 4;
const HEADER_WORDS = 4;
const CHECKSUM_WORD = 2;
const PART_WORDS = 5;
const ALIGNMENT = 8;

/** Bytes that `indexFromBytes` reads back. */
export function indexToBytes(parts: readonly StoredPart[]): Uint8Array<ArrayBuffer> {
  const blocks: ArrayBufferView[] = [];
  for (const { segment, fingerprints, bigrams } of parts) {
    const { documentCount, terms, starts, titleEnds, postings, fields } = segment;
    blocks.push(Uint32Array.of(documentCount, terms.count, terms.letters.length, postings.length, bigrams.members.length));
    blocks.push(fingerprints, terms.letters, terms.starts, starts, titleEnds, postings, fields);
    blocks.push(bigrams.starts, bigrams.members);
  }
  const headerLength = HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(blocks.reduce((length, { byteLength }) => length + aligned(byteLength), headerLength));
  let offset = headerLength;
  for (const block of blocks) {
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), offset);
    offset += aligned(block.byteLength);
  }
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, 0, parts.length]);
  header[CHECKSUM_WORD] = checksum(bytes);
  return bytes;
}

/** The parts stored in `bytes`; undefined where they are damaged, cut off, of another version, or something else. Keeps `bytes` in use. */
export function indexFromBytes(bytes: Uint8Array): readonly StoredPart[] | undefined {
  const own = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  if (own.length < HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT || own.length % ALIGNMENT !== 0) return undefined;
  const [magic, version, sum, partCount] = new Uint32Array(own.buffer, own.byteOffset, HEADER_WORDS);
  if (magic !== MAGIC || version !== VERSION || sum !== checksum(own)) return undefined;
  const reader = new BlockReader(own, HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT);
  return Array.from({ length: partCount! }, () => readPart(reader));
}

function readPart(reader: BlockReader): StoredPart {
  const [documentCount = 0, termCount = 0, letterCount = 0, postingCount = 0, memberCount = 0] = reader.words(PART_WORDS);
  return {
    fingerprints: reader.doubles(documentCount),
    segment: {
      documentCount,
      terms: new Terms(reader.letters(letterCount), reader.words(termCount + 1)),
      starts: reader.words(termCount + 1),
      titleEnds: reader.words(termCount),
      postings: reader.words(postingCount),
      fields: reader.bytes(postingCount),
    },
    bigrams: { starts: reader.words(BIGRAM_COUNT + 1), members: reader.words(memberCount) },
  };
}

class BlockReader {
  constructor(
    readonly source: Uint8Array,
    private offset: number,
  ) {}

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.source.buffer, this.#take(length), length);
  }

  letters(length: number): Uint16Array {
    return new Uint16Array(this.source.buffer, this.#take(length * Uint16Array.BYTES_PER_ELEMENT), length);
  }

  words(length: number): Uint32Array {
    return new Uint32Array(this.source.buffer, this.#take(length * Uint32Array.BYTES_PER_ELEMENT), length);
  }

  doubles(length: number): Float64Array {
    return new Float64Array(this.source.buffer, this.#take(length * Float64Array.BYTES_PER_ELEMENT), length);
  }

  /** Where the next block begins in the buffer; moves behind it. */
  #take(byteLength: number): number {
    const start = this.source.byteOffset + this.offset;
    this.offset += aligned(byteLength);
    return start;
  }
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/**
 * FNV-1a over the 32-bit words behind the checksum, in two by turns since each step waits for the one before: it finds damage, it does not
 * keep out anyone.
 */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let even = 0x811c9dc5;
  let odd = even ^ words[CHECKSUM_WORD + 1]!;
  for (let i = HEADER_WORDS; i < words.length; i += 2) {
    even = Math.imul(even ^ words[i]!, 0x01000193);
    odd = Math.imul(odd ^ words[i + 1]!, 0x01000193);
  }
  return (even ^ Math.imul(odd, 0x01000193)) >>> 0;
}
