/** Whether two lists of authors can be those of one paper, however each source wrote and cut them. */
import type { Author } from '../paper';

/** Lists are compared up to here; a collaboration of thousands shows itself by then. */
const MOST_COMPARED = 40;

/** The share of the shorter list that the longer one has too, when they name the same people. */
const SHARED = 0.5;

/**
 * True where either list is empty (unknown authors contradict nobody), the first authors share a family name, or half of the shorter
 * list is in the longer one. Names are compared without accents and case; given names do not count, sources cut them differently.
 */
export function sameAuthors(one: readonly Author[], other: readonly Author[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const a = one.slice(0, MOST_COMPARED).map(familyKey);
  const b = other.slice(0, MOST_COMPARED).map(familyKey);
  if (a[0] === b[0]) return true;
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return shorter.filter((name) => longer.has(name)).length >= Math.max(1, shorter.length * SHARED);
}

/** The family name's last word, folded: "van den Oord" is filed as "Oord" by some. */
export function familyKey({ family }: Author): string {
  const folded = family
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ (?:jr|sr|ii|iii|iv)\.?$/, '');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.at(-1) ?? folded;
}
