import type { Acronyms } from './acronyms';
import { nextWord } from './nextWord';
import { separateWords, WORD_JOINER } from './unspacedWords';
import type { Tie, WordForm, WordForms } from './wordForm';

/** Words between two breaks (punctuation): phrases never cross its ends. */
export type Segment = readonly WordForm[];

export interface Sentence {
  readonly segments: readonly Segment[];
}

const SENTENCE_END = /[。！？]|[.!?](?=\s)/;

/** Sentences of cleaned text, acronyms written out. Linear in the length of the text. */
export function segmentText(text: string, forms: WordForms, acronyms: Acronyms, own: ReadonlyMap<string, string>): readonly Sentence[] {
  const spaced = separateWords(text);
  const sentences: Sentence[] = [];
  let segments: Segment[] = [];
  let segment: WordForm[] = [];
  let before = 0;
  for (let word = nextWord(spaced, 0); word !== undefined; word = nextWord(spaced, word.end)) {
    const tie = segment.length > 0 && word.start === before + 1 ? tieOf(spaced[before]!) : '';
    if (tie === '' && segment.length > 0 && !isBlank(spaced, before, word.start)) {
      segments.push(segment);
      segment = [];
      if (SENTENCE_END.test(spaced.slice(before, word.start))) {
        sentences.push({ segments });
        segments = [];
      }
    }
    before = word.end;
    const surface = spaced.slice(word.start, word.end);
    const expansion = acronyms.expansion(surface, own);
    if (expansion === undefined) segment.push(forms.of(surface, tie));
    else expansion.split(/[\s-]+/).forEach((part, index) => segment.push(forms.of(part, index > 0 ? ' ' : tie)));
  }
  if (segment.length > 0) segments.push(segment);
  if (segments.length > 0) sentences.push({ segments });
  return sentences;
}

/** Words as they are written. */
export function surfaceOf(words: Segment): string {
  return words.map(({ tie, surface }, index) => (index === 0 || tie === WORD_JOINER ? '' : tie === '' ? ' ' : tie) + surface).join('');
}

function tieOf(between: string): Tie {
  return between === '-' || between === WORD_JOINER ? between : '';
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}
