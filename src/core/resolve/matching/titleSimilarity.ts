import { isCommonWord, plainWords } from '../reading/plainWords';
import { readableText } from '../reading/readableText';
import { editDistance } from './editDistance';

/** How alike two titles are. */
export interface TitleSimilarity {
  /** 0 (nothing in common) to 1 (the same words in the same order; spelling, plurals and punctuation aside). */
  readonly similarity: number;
  /** How many words of the shorter title say something: two words are shared by many papers, six by one. */
  readonly tellingWords: number;
}

/** What a common word weighs beside one that says something. */
const COMMON_WEIGHT = 0.25;

/** What two words count that differ by a letter or two, as misspelt ones do: less than the same word, more than another one. */
const MISSPELT = 0.85;

/** Titles that differ in a number ("Part 2") or in what kind of text they announce ("A Survey") are two works, however alike. */
const OTHER_WORK = 0.6;

/** Titles of which one has a telling word that the other lacks are siblings at most ("training" and "inference" of the same), or renamed. */
const OTHER_WORDS = 0.88;

/** A title whose subtitle the other one lacks. */
const WITHOUT_SUBTITLE = 0.94;

/** A main title: what stands before a colon, a dash, or the end of a sentence. */
const MAIN_TITLE = /^(.+?)(?::\s|\s[-–—]{1,2}\s|[.?!]\s(?=\P{Ll}))/u;

/** The words of a main title that can stand for the whole: fewer stand for many papers. */
const LEAST_MAIN_WORDS = 2;

/** Words that make another text of a title: a survey of a topic, a comment on a paper, its second part. */
const KINDS = new Set(
  'survey review overview tutorial comment comments commentary reply response rebuttal erratum errata corrigendum correction retraction withdrawal retracted withdrawn supplement supplementary supplemental appendix editorial preface addendum revisited revisiting rethinking reproducibility replication benchmark dataset challenge workshop proceedings thesis dissertation poster demo part volume chapter'.split(' '),
);

const ROMAN: ReadonlyMap<string, string> = new Map(Object.entries({ i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9' }));

/** Scripts without spaces: compared sign by sign, two of which say about as much as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const UNSPACED_WORD = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** A letter that stands for itself may be spelt out elsewhere; words in Greek are left as they are. */
const GREEK_LETTER = /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu;
const GREEK: ReadonlyMap<string, string> = new Map(
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);

/** Words before which a single roman letter is a number. */
const NUMBERED = /^(?:part|chapter|volume|vol|section|phase|type|class|level|stage)$/;

/** Compares two titles word by word. Symmetric; independent of case, accents, punctuation, hyphens and LaTeX. */
export function titleSimilarity(first: string, second: string): TitleSimilarity {
  const [a, b] = joinedAlike(wordsOf(first), wordsOf(second));
  const tellingWords = Math.min(tellingCount(a), tellingCount(b));
  if (a.length === 0 || b.length === 0) return { similarity: 0, tellingWords };
  const similarity = a.join('') === b.join('') ? 1 : likeness(a, b);
  const whole = Math.max(similarity, subtitleOnly(first, a, second, b));
  return { similarity: announceTheSame(a, b) ? whole : Math.min(whole, OTHER_WORK), tellingWords };
}

/** Words in the form in which they are compared: numbers in digits, plurals and British spelling undone. */
function wordsOf(title: string): readonly string[] {
  const words = plainWords(readableText(title).replace(GREEK_LETTER, (letter) => GREEK.get(letter.toLowerCase()) ?? letter).replace(UNSPACED, ' $& '));
  return words.map((word, index) => {
    const roman = ROMAN.get(word);
    const isNumber = roman !== undefined && (word.length > 1 || NUMBERED.test(words[index - 1] ?? ''));
    return isNumber ? roman : wordForm(word);
  });
}

function wordForm(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/([^sui])s$/, '$1')
    .replace(/is(e[dr]?|ing|ation)$/, 'iz$1')
    .replace(/our(?=$|ing$|ed$|al$|able$)/, 'or')
    .replace(/ll(?=ing$|ed$|er$)/, 'l')
    .replace(/tre$/, 'ter')
    .replace(/ogue$/, 'og');
}

/** Of how many parts a word may be made that another title writes as one: "video-to-IMU". */
const PARTS = [3, 2];

/** The two lists with words that one of them writes apart ("over subscription") joined as in the other. */
function joinedAlike(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [joinedAs(a, new Set(b)), joinedAs(b, new Set(a))];
}

function joinedAs(words: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  let index = 0;
  while (index < words.length) {
    const count = PARTS.find((parts) => index + parts <= words.length && others.has(wordForm(words.slice(index, index + parts).join('')))) ?? 1;
    joined.push(count === 1 ? (words[index] ?? '') : wordForm(words.slice(index, index + count).join('')));
    index += count;
  }
  return joined;
}

function tellingCount(words: readonly string[]): number {
  return words.reduce((count, word) => count + (isCommonWord(word) ? 0 : UNSPACED_WORD.test(word) ? 0.5 : 1), 0);
}

/**
 * The shared weight of two word lists in order (their longest common subsequence), averaged with the shared weight in any order,
 * as a share of all words: titles that turn the same words around ("A for B", "B for A") are not the same.
 */
function likeness(a: readonly string[], b: readonly string[]): number {
  const total = weigh(a) + weigh(b);
  const { weight, hasOthers } = commonInAnyOrder(a, b);
  const likeness = (commonInOrder(a, b) + weight) / total;
  return hasOthers ? Math.min(likeness, OTHER_WORDS) : likeness;
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function weightOf(word: string): number {
  return isCommonWord(word) ? COMMON_WEIGHT : 1;
}

/** The weight of the longest common subsequence, where misspelt words count a little less. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, index) => {
      const both = (above[index] ?? 0) + sameness(word, other) * Math.min(weightOf(word), weightOf(other));
      row.push(Math.max(both, above[index + 1] ?? 0, row[index] ?? 0));
    });
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The weight of the words that both have, and whether one of them has a telling word left. */
function commonInAnyOrder(a: readonly string[], b: readonly string[]): { readonly weight: number; readonly hasOthers: boolean } {
  const left = [...b];
  let weight = 0;
  let hasOthers = false;
  for (const word of a) {
    let best = -1;
    let bestSameness = 0;
    left.forEach((other, index) => {
      const found = sameness(word, other);
      if (found > bestSameness) [best, bestSameness] = [index, found];
    });
    if (best < 0) {
      hasOthers ||= !isCommonWord(word);
      continue;
    }
    weight += bestSameness * Math.min(weightOf(word), weightOf(left[best] ?? ''));
    left.splice(best, 1);
  }
  return { weight, hasOthers: hasOthers || left.some((word) => !isCommonWord(word)) };
}

/** 1 for the same word, less for one misspelt, 0 for another one. Opposites are made at the front ("supervised", "unsupervised"). */
function sameness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.min(a.length, b.length);
  if (length < 5 || a[0] !== b[0] || /\d/.test(a + b)) return 0;
  const allowed = length >= 9 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b, allowed) <= allowed ? MISSPELT : 0;
}

/** How alike two titles are of which one has a subtitle and the other is its main title; 0 where that is not so. */
function subtitleOnly(first: string, a: readonly string[], second: string, b: readonly string[]): number {
  const [shorter, longerTitle] = a.length < b.length ? [a, second] : [b, first];
  const main = wordsOf(MAIN_TITLE.exec(longerTitle)?.[1] ?? '');
  const isMain = tellingCount(main) >= LEAST_MAIN_WORDS && main.join(' ') === shorter.join(' ');
  return isMain ? WITHOUT_SUBTITLE : 0;
}

/** Whether both titles have the same numbers and announce the same kinds of text. */
function announceTheSame(a: readonly string[], b: readonly string[]): boolean {
  return marks(a) === marks(b);
}

function marks(words: readonly string[]): string {
  return words.filter((word) => /^\d+$/.test(word) || KINDS.has(word)).sort().join(' ');
}
