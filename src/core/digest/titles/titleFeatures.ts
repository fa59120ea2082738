/** What tells the title of a paper from other words: the features of a linear model, by name. */
import type { MARKS, MeasuredText } from './measuredText';

/** Signs whose mere presence counts, within the stretch or at its end. */
const PRESENT = [
  'initial', 'digit', 'year', 'acronym', 'camel', 'hyphen', 'bracket', 'round', 'quote', 'question', 'exclamation', 'semicolon', 'slash', 'code', 'address',
  'apostrophe', 'ampersand', 'dash', 'bar', 'picture', 'etal',
] as const satisfies readonly (typeof MARKS)[number][];

/**
 * Features of the words `from` to `to` (that one left out) as a whole: how many they are, how they begin and end, how many are capitals,
 * names, small words. Those of single words are in `Word.features`. Takes the same time for any stretch.
 */
export function stretchFeatures(text: MeasuredText, from: number, to: number): readonly string[] {
  const words = to - from;
  const first = text.words[from];
  const last = text.words[to - 1];
  if (first === undefined || last === undefined || words < 1) return ['bias'];
  const count = (mark: Parameters<MeasuredText['count']>[0], end = to): number => text.count(mark, from, end);
  const content = count('content');
  const commas = Math.min(count('comma', to - 1), 4);
  const features = [
    'bias',
    `n:${wordsBin(words)}`,
    `f:${first.key}`,
    `l:${last.key}`,
    `caps:${content < 2 ? 'few' : Math.round((4 * count('capital')) / content)}`,
    `first:${charClass(String.fromCodePoint(first.text.codePointAt(0) ?? 32))}`,
    `last:${charClass(lastSign(last.text))}`,
    `commas:${commas}`,
    `stop:${Math.min(4, Math.round((8 * count('stop')) / words))}`,
    `names:${Math.round((4 * count('name')) / words)},${Math.min(2, commas)}`,
  ];
  for (const mark of PRESENT) if (count(mark) > 0) features.push(`has:${mark}`);
  // Within the words: at their end they are taken off.
  if (count('colon', to - 1) > 0) features.push('has:colon', words > 1 && text.count('colon', from, from + 1) > 0 ? 'colon:first' : 'colon:later');
  if (count('dot', to - 1) > 0) features.push('has:dot');
  return features;
}

function wordsBin(words: number): string {
  if (words <= 12) return String(words);
  return words <= 15 ? '13' : words <= 20 ? '16' : words <= 30 ? '21' : '31';
}

/** Signs are themselves, letters and digits of one kind, whatever cannot be printed by itself is nothing. */
function charClass(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'A';
  if (/\p{L}/u.test(char)) return 'a';
  if (/\d/.test(char)) return '0';
  return /[\p{P}\p{S}]/u.test(char) ? char : '';
}

/** What a word ends in, signs that may be taken off the end of a title left out. */
function lastSign(text: string): string {
  return /([^.,:;：\s–—-])[.,:;：\s–—-]*$/u.exec(text)?.[1] ?? '';
}
