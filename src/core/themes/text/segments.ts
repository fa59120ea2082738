import type { Acronyms } from './acronyms';
import type { WordForm, WordForms } from './wordForm';

/** Words between two breaks (punctuation): phrases never cross its ends. */
export type Segment = readonly WordForm[];

export interface Sentence {
  readonly segments: readonly Segment[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?[+#]*/gu;
/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Sentences of cleaned text, acronyms written out. Linear in the length of the text. */
export function segmentText(text: string, forms: WordForms, acronyms: Acronyms, own: ReadonlyMap<string, string>): readonly Sentence[] {
  const spaced = UNSPACED.test(text) ? separateWords(text) : text;
  const sentences: Sentence[] = [];
  let segments: Segment[] = [];
  let segment: WordForm[] = [];
  let end = 0;
  for (const match of spaced.matchAll(WORD)) {
    const between = spaced.slice(end, match.index);
    end = match.index + match[0].length;
    const joined = between === '-' && segment.length > 0;
    if (!joined && between.trim() !== '') {
      if (segment.length > 0) segments.push(segment);
      segment = [];
      if (/[.!?。！？]/.test(between) && /[\s。！？]/.test(between) && segments.length > 0) {
        sentences.push({ segments });
        segments = [];
      }
    }
    const expansion = acronyms.expansion(match[0], own);
    if (expansion === undefined) segment.push(forms.of(match[0], joined));
    else expansion.split(/[\s-]+/).forEach((word, index) => segment.push(forms.of(word, joined || index > 0)));
  }
  if (segment.length > 0) segments.push(segment);
  if (segments.length > 0) sentences.push({ segments });
  return sentences;
}

/** Puts a space between the words of scripts that have none. */
function separateWords(text: string): string {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) words.push(segment);
  return words.join(' ').replace(/ - /g, '-');
}
