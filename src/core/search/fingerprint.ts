import type { Paper } from '../paper';
import { fieldTexts, PAPER_FIELDS } from './searchFields';

/** Multipliers of 32-bit FNV-1a and of the first round of MurmurHash3: two unlike hashes side by side. */
const FIRST_FACTOR = 0x01000193;
const SECOND_FACTOR = 0xcc9e2d51;
const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;

/**
 * A number (53 bits) for everything of a paper that the index holds: papers with the same number are indexed alike,
 * so that a stored index can be used for papers read anew.
 */
export function fingerprint(paper: Paper): number {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, FIRST_FACTOR);
      second = Math.imul(second ^ code, SECOND_FACTOR);
      second ^= second >>> 15;
    }
    // Ends the text, so that "a" + "bc" is not "ab" + "c"; no text holds this code unit.
    first = Math.imul(first ^ 0xffff, FIRST_FACTOR);
    second = Math.imul(second ^ 0xffff, SECOND_FACTOR);
  };
  add(paper.id);
  for (const field of PAPER_FIELDS) {
    fieldTexts(paper, field).forEach(add);
    add('');
  }
  return (second >>> 11) * 2 ** 32 + (first >>> 0);
}
