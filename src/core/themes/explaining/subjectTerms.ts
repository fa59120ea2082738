import { lexicon, termKeys } from '../lexicon/lexicon';
import type { PaperText } from '../text/paperText';
import { PhraseTable } from '../text/phraseTable';
import type { WordForms, Words } from '../text/wordForms';

/**
 * What a paper says about a subject or family of the lexicon, or with one of `terms`, as it says it: title first, strong terms before weak
 * ones.
 */
export function subjectTerms(
  { title, abstract }: PaperText,
  forms: WordForms,
  name: string,
  terms: readonly string[] = [],
): readonly string[] {
  const own = new PhraseTable();
  for (const term of terms) own.add(termKeys(term));
  const { table, meanings, names, families, familyOf } = lexicon();
  const rankOf = (term: number): number => {
    const meaning = meanings[term]!.filter(({ subject }) => names[subject] === name || families[familyOf[subject]!] === name);
    return meaning.length === 0 ? 0 : meaning.some(({ isStrong }) => isStrong) ? 2 : 1;
  };
  const found = new Map<string, number>();
  const note = (words: Words, rank: number): void => {
    const surface = forms.text(words);
    if (rank > (found.get(surface) ?? 0)) found.set(surface, rank);
  };
  const ownFinder = own.finder(forms);
  const finder = table.finder(forms);
  const read = (words: Words, bonus: number): void => {
    ownFinder.find(words, (_, start, end) => note(words.subarray(start, end), 3 + bonus));
    finder.find(words, (term, start, end) => {
      const rank = rankOf(term);
      if (rank > 0) note(words.subarray(start, end), rank + bonus);
    });
  };
  read(title, 3);
  read(abstract, 0);
  // A longer phrase says more; otherwise in running order.
  return [...found].sort((a, b) => b[1] - a[1] || b[0].split(/[\s-]/).length - a[0].split(/[\s-]/).length).map(([surface]) => surface);
}
