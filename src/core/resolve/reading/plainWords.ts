/** A title as words that no service's query language could take for an operator. */
import { normaliseTitle } from '../../identity';

/** Words that say nothing about a paper, and that indexes leave out. */
const COMMON = new Set(
  'a an and are as at be by can do does for from how in into is it its not of on or our that the their this to toward towards using via we what when where which why with without'.split(' '),
);

/** The words of a text, lower case, without punctuation: operators in capitals and signs of query languages are gone. */
export function plainWords(text: string): readonly string[] {
  return normaliseTitle(text).split(' ').filter((word) => word !== '');
}

export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/**
 * At most `most` words of a title, for indexes that want every word to be there: the long ones, which few titles have, in their order.
 * Parts of hyphenated words come last, since another service may write them as one.
 */
export function tellingWords(title: string, most: number): readonly string[] {
  const hyphenated = new Set((title.match(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu) ?? []).flatMap(plainWords));
  const words = [...new Set(plainWords(title))];
  const weight = (word: string): number => word.length + (hyphenated.has(word) ? 0 : 100);
  const telling = words.filter((word) => !COMMON.has(word) && word.length > 1);
  const chosen = [...(telling.length > 0 ? telling : words)].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  return words.filter((word) => chosen.includes(word));
}
