import type { Acronyms } from './acronyms';
import { separateWords, WORD_JOINER } from './unspacedWords';
import type { Tie, WordForm, WordForms } from './wordForm';
import { WordScanner } from './wordScanner';

/** Words between two breaks (punctuation): phrases never cross its ends. */
export type Segment = readonly WordForm[];

/** The segments of cleaned text, acronyms written out. Linear in the length of the text. */
export function segmentText(text: string, forms: WordForms, acronyms: Acronyms, own: ReadonlyMap<string, string>): readonly Segment[] {
  const scanner = new WordScanner(separateWords(text));
  const segments: Segment[] = [];
  let segment: WordForm[] = [];
  while (scanner.next()) {
    const tie = segment.length > 0 ? tieOf(scanner) : '';
    if (tie === '' && segment.length > 0 && !scanner.isSpaceBefore()) {
      segments.push(segment);
      segment = [];
    }
    const { word } = scanner;
    const expansion = acronyms.expansion(word, own);
    if (expansion === undefined) segment.push(forms.of(word, tie));
    else expansion.split(/[\s-]+/).forEach((part, index) => segment.push(forms.of(part, index > 0 ? ' ' : tie)));
  }
  if (segment.length > 0) segments.push(segment);
  return segments;
}

/** Words as they are written. */
export function surfaceOf(words: Segment): string {
  return words.map(({ tie, surface }, index) => (index === 0 || tie === WORD_JOINER ? '' : tie === '' ? ' ' : tie) + surface).join('');
}

function tieOf(scanner: WordScanner): Tie {
  return scanner.isBefore('-') ? '-' : scanner.isBefore(WORD_JOINER) ? WORD_JOINER : '';
}
