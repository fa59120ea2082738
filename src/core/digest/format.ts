/** The contract between `readDigest` and the formats: one file each, found by content. */
import type { Paper, Problem } from '../paper';

/** What a format made of a text. Sources carry the digest's file name as uri; the host puts the real one there. */
export interface Reading {
  readonly papers: readonly Paper[];
  readonly problems: readonly Problem[];
  /** How many papers the digest itself says it has ("submitted: 46 papers"), where it says so. */
  readonly stated?: number;
}

/** One kind of digest. */
export interface DigestFormat {
  /** Readable name, shown to the user: "arXiv mail". */
  readonly name: string;
  /**
   * How sure the format is that the text is its own, 0 to 1, by content alone; `fileName` may only break a tie.
   * Looks at a bounded part of the text, so that asking every format is cheap.
   */
  recognise(text: string, fileName: string): number;
  /** Never throws; linear in the length of the text. `text` has no byte-order mark and only `\n` line ends. */
  read(text: string, fileName: string): Reading;
}
