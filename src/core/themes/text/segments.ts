import type { Acronyms } from './acronyms';
import { separateWords, WORD_JOINER } from './unspacedWords';
import type { Tie, WordForm, WordForms } from './wordForm';
import { WordScanner } from './wordScanner';

/** Words between two breaks (punctuation): phrases never cross its ends. */
export type Segment = readonly WordForm[];

/** The segments of cleaned text, acronyms written out. Linear in the length of the text. `scanner` may be used again afterwards. */
export function segmentText(
  text: string,
  forms: WordForms,
  acronyms: Acronyms,
  own: ReadonlyMap<string, string>,
  scanner = new WordScanner(),
): readonly Segment[] {
  scanner.read(separateWords(text));
  const segments: Segment[] = [];
  let segment: WordForm[] = [];
  while (scanner.next()) {
    const tie = segment.length > 0 ? tieOf(scanner.codeBefore) : '';
    if (tie === '' && segment.length > 0 && !scanner.isSpaceBefore()) {
      segments.push(segment);
      segment = [];
    }
    const form = forms.within(scanner.codes, scanner.wordStart, scanner.wordEnd, tie);
    const expansion = form.mayBeAcronym ? acronyms.expansion(form.surface, own) : undefined;
    if (expansion === undefined) segment.push(form);
    else expansion.split(/[\s-]+/).forEach((part, index) => segment.push(forms.of(part, index > 0 ? ' ' : tie)));
  }
  if (segment.length > 0) segments.push(segment);
  return segments;
}

/** Words as they are written. */
export function surfaceOf(words: Segment): string {
  return words.map(({ tie, surface }, index) => (index === 0 || tie === WORD_JOINER ? '' : tie === '' ? ' ' : tie) + surface).join('');
}

const HYPHEN = 0x2d;
const JOINER = WORD_JOINER.charCodeAt(0);

function tieOf(code: number): Tie {
  return code === HYPHEN ? '-' : code === JOINER ? WORD_JOINER : '';
}
