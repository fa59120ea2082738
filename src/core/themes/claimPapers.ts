import { PhraseTable } from './text/phraseTable';
import type { Analysis } from './analysis';
import { termKeys } from './lexicon/lexicon';
import type { OwnTheme } from './preferences';

/** What a term in the title counts; a theme needs as much, or its terms twice in the abstract. */
const IN_TITLE = 2;

/**
 * The own theme of each paper, by number, -1 for none: the one whose terms stand in its title, or twice in its abstract.
 * Where several do, the one with the most, and of these the first.
 */
export function claimPapers({ texts, forms }: Analysis, ownThemes: readonly OwnTheme[]): Int32Array {
  const table = new PhraseTable();
  const themesOf: number[][] = [];
  ownThemes.forEach(({ terms }, theme) => {
    for (const term of terms) {
      const keys = termKeys(term.normalize('NFKC').trim());
      if (keys.length > 0) (themesOf[table.add(keys)] ??= []).push(theme);
    }
  });
  const claimed = new Int32Array(texts.length).fill(-1);
  if (table.size === 0) return claimed;
  const finder = table.finder(forms);
  texts.forEach(({ title, abstract }, paper) => {
    const support = new Float64Array(ownThemes.length);
    const count = (term: number, weight: number): void => themesOf[term]!.forEach((theme) => (support[theme]! += weight));
    finder.find(title, (term) => count(term, IN_TITLE));
    finder.find(abstract, (term) => count(term, 1));
    support.forEach((value, theme) => {
      if (value >= IN_TITLE && (claimed[paper]! < 0 || value > support[claimed[paper]!]!)) claimed[paper] = theme;
    });
  });
  return claimed;
}
