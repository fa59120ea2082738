import { commonExpansion } from '../text/acronyms';
import { spellingKey } from '../text/spelling';
import { PhraseTable } from '../text/phraseTable';
import { FAMILIES } from './families';

/** What a matched term says of a subject. */
export interface TermMeaning {
  readonly subject: number;
  readonly strength: number;
}

export interface Lexicon {
  readonly table: PhraseTable;
  /** By phrase number of the table. */
  readonly meanings: readonly (readonly TermMeaning[])[];
  readonly names: readonly string[];
  /** Family of each subject. */
  readonly familyOf: readonly number[];
  readonly familyNames: readonly string[];
}

const STRONG = 1;
const WEAK = 0.4;

let built: Lexicon | undefined;

/** The lexicon, indexed at first use. */
export function lexicon(): Lexicon {
  return (built ??= build());
}

function build(): Lexicon {
  const table = new PhraseTable();
  const meanings: TermMeaning[][] = [];
  const names: string[] = [];
  const familyOf: number[] = [];
  FAMILIES.forEach((family, familyIndex) => {
    for (const { name, strong, weak } of family.subjects) {
      const subject = names.push(name) - 1;
      familyOf.push(familyIndex);
      for (const [terms, strength] of [[strong, STRONG], [weak, WEAK]] as const) {
        for (const term of terms) (meanings[table.add(termKeys(term))] ??= []).push({ subject, strength });
      }
    }
  });
  return { table, meanings, names, familyOf, familyNames: FAMILIES.map((family) => family.name) };
}

/** A term as it is found in papers: spelling keys, acronyms written out. */
export function termKeys(term: string): readonly string[] {
  return term
    .split(/[\s-]+/)
    .flatMap((word) => (commonExpansion(word) ?? word).split(/[\s-]+/))
    .map((word) => spellingKey(word.toLowerCase()));
}
