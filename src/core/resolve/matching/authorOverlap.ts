import type { Author } from '../../paper';
import { normaliseTitle } from '../../identity';

/** Given names that are written out are the same from so many letters on: "Sergey" and "Sergei", "Jon" and "Jonathan". */
const SAME_LETTERS = 3;

/**
 * The share of the shorter list's people who are in the other one too, 0 to 1: a list may end in "et al.". Undefined where one is empty.
 * People are compared by family name, and by as much of their given name as both have.
 */
export function authorOverlap(first: readonly Author[], second: readonly Author[]): number | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  const [few, all] = first.length <= second.length ? [first, second] : [second, first];
  // One name of many is the first one, as in "Patel et al."; anywhere else in a long list it may well be another Wang.
  const many = few.length === 1 ? all.slice(0, 1) : all;
  const byFamily = new Map<string, string[]>();
  for (const author of many) {
    for (const family of familyKeys(author)) byFamily.set(family, [...(byFamily.get(family) ?? []), givenKey(author)]);
  }
  const shared = few.filter((author) => {
    const given = givenKey(author);
    const isThere = familyKeys(author).some((family) => byFamily.get(family)?.some((other) => agree(given, other)));
    // Where the family name comes first, some services take it for the given one.
    return isThere || (given.length > 1 && byFamily.get(given)?.includes(folded(author.family)) === true);
  });
  return shared.length / few.length;
}

/** The names under which an author may be listed: services disagree on where a family name begins ("van den Oord", "Oord"). */
function familyKeys({ family }: Author): readonly string[] {
  const name = folded(family);
  return [...new Set([name, name.split(' ').at(-1) ?? ''])].filter((key) => key !== '');
}

/** The first given name, as far as it is known. */
function givenKey({ given }: Author): string {
  return folded(given ?? '').split(' ')[0] ?? '';
}

function agree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, SAME_LETTERS);
  return a.slice(0, length) === b.slice(0, length);
}

function folded(name: string): string {
  return normaliseTitle(name.replace(/ø/gi, 'o').replace(/ł/gi, 'l').replace(/ß/g, 'ss').replace(/æ/gi, 'ae').replace(/đ/gi, 'd'));
}
