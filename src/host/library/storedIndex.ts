/**
 * The index as a file: what was read of every digest, how it was merged and grouped. Lines of JSON, so that a large one is read in slices:
 * a first line with the version and the checksum of the rest, a header, slices of the digests' papers, slices of the merged list. A paper
 * that only one digest lists stands in the file once; the merged list tells its place. The checksum is a CRC-32: it guards against damage, and
 * a window waits for it.
 */
import { crc32 } from 'node:zlib';
import type { Paper, Problem } from '../../core/paper';
import type { ThemeOutline } from './themeOutline';

/** Grows when the form changes; an index of another form is made anew. */
const FORM = 2;
const FIRST_WORDS = `paper-digest index ${FORM}`;
const FIRST_LINE = new RegExp(`^${FIRST_WORDS} (\\S+) ([\\da-f]+)$`);
/** Papers a line: some hundred kilobytes, a few milliseconds to parse. */
const PAPERS_PER_LINE = 256;

/** What was read of one digest. */
export interface StoredDigest {
  readonly key: string;
  readonly hash: string;
  readonly format: string;
  readonly stated?: number;
  readonly problems: readonly Problem[];
  readonly papers: readonly Paper[];
}

export interface StoredIndex {
  /** What the writer wants to find again; plain data. */
  readonly memo: unknown;
  readonly digests: readonly StoredDigest[];
  /** The papers of the library; objects of `digests` where a paper was not merged from several. */
  readonly papers: readonly Paper[];
  readonly mergeProblems: readonly Problem[];
  readonly themes: readonly ThemeOutline[];
}

/** The index with the version of the extension that wrote it, and its checksum, by which two readers know that they have read the same. */
export type FoundIndex = StoredIndex & { readonly program: string; readonly checksum: string };

/**
 * The bytes of the file. `program` is the version of the extension, which may read digests in another way than the next one.
 * `pause` is awaited between slices: who saves a digest meanwhile does not wait for the index.
 */
export async function packIndex(program: string, { memo, digests, papers, mergeProblems, themes }: StoredIndex, pause: () => Promise<void>): Promise<Uint8Array> {
  const records = digests.flatMap((digest) => digest.papers);
  const places = new Map(records.map((paper, place) => [paper, place]));
  const header = { memo, digests: digests.map((digest) => ({ ...digest, papers: digest.papers.length })), merged: papers.length, mergeProblems, themes };
  const lines = [header, ...slices(records), ...slices(papers.map((paper) => places.get(paper) ?? paper))];
  const body: Buffer[] = [];
  let checksum = 0;
  for (const line of lines) {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    body.push(bytes);
    checksum = crc32(bytes, checksum);
    await pause();
  }
  return Buffer.concat([Buffer.from(`${FIRST_WORDS} ${program} ${checksum.toString(16)}\n`), ...body]);
}

/** What `packIndex` packed, by whichever version of the extension; undefined for anything else, damaged or of another form. `pause` is awaited between slices. */
export async function unpackIndex(bytes: Uint8Array, pause: () => Promise<void>): Promise<FoundIndex | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.indexOf('\n');
  const [, program, checksum] = FIRST_LINE.exec(buffer.toString('utf8', 0, Math.max(0, first))) ?? [];
  if (program === undefined) return undefined;
  let sum = 0;
  const lines: unknown[] = [];
  try {
    for (let from = first + 1; from < buffer.length; ) {
      const end = buffer.indexOf('\n', from);
      if (end < 0) return undefined;
      sum = crc32(buffer.subarray(from, end + 1), sum);
      lines.push(JSON.parse(buffer.toString('utf8', from, end)));
      from = end + 1;
      await pause();
    }
  } catch {
    return undefined;
  }
  // Only what the checksum vouches for is believed, so that its shape need not be looked at.
  if (sum.toString(16) !== checksum) return undefined;
  const [header, ...rest] = lines as [Header, ...(readonly Paper[])[]];
  const all = rest.flat() as readonly (Paper | number)[];
  const recordCount = header.digests.reduce((sum, { papers }) => sum + papers, 0);
  const records = all.slice(0, recordCount) as readonly Paper[];
  let next = 0;
  const digests = header.digests.map((digest): StoredDigest => ({ ...digest, papers: records.slice(next, (next += digest.papers)) }));
  const papers = all.slice(recordCount).map((entry) => (typeof entry === 'number' ? (records[entry] as Paper) : entry));
  return { memo: header.memo, digests, papers, mergeProblems: header.mergeProblems, themes: header.themes, program, checksum: sum.toString(16) };
}

interface Header extends Omit<StoredIndex, 'digests' | 'papers'> {
  readonly digests: readonly (Omit<StoredDigest, 'papers'> & { readonly papers: number })[];
}

function slices<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / PAPERS_PER_LINE) }, (_, slice) => items.slice(slice * PAPERS_PER_LINE, (slice + 1) * PAPERS_PER_LINE));
}
