import { commonExpansion } from '../text/acronyms';
import { PhraseTable } from '../text/phraseTable';
import { spellingKey } from '../text/spelling';
import { separateWords, WORD_JOINER } from '../text/unspacedWords';
import { SUBJECTS } from './subjects';

/** What a term in a paper says of a subject. */
export interface TermMeaning {
  readonly subject: number;
  readonly strength: number;
  readonly isStrong: boolean;
  /** Whether the subject's name says it itself. */
  readonly isName: boolean;
}

/** The subjects, numbered in the order they are listed, and how to find them in text. */
export interface Lexicon {
  readonly table: PhraseTable;
  /** By number of the term in `table`. */
  readonly meanings: readonly (readonly TermMeaning[])[];
  readonly names: readonly string[];
  readonly families: readonly string[];
  readonly fields: readonly string[];
  /** By subject. */
  readonly familyOf: readonly number[];
  /** By subject. */
  readonly fieldOf: readonly number[];
}

/** What a weak term says against a strong one. */
const WEAK = 0.4;

let indexed: Lexicon | undefined;

/** The lexicon, indexed when first asked for. */
export function lexicon(): Lexicon {
  return (indexed ??= index());
}

function index(): Lexicon {
  const table = new PhraseTable();
  const meanings: TermMeaning[][] = [];
  const names: string[] = [];
  const families: string[] = [];
  const fields: string[] = [];
  const familyOf: number[] = [];
  const fieldOf: number[] = [];
  for (const line of SUBJECTS.split('\n')) {
    if (line.startsWith('# ')) fields.push(line.slice(2));
    else if (line.startsWith('## ')) families.push(line.slice(3));
    else if (line.startsWith('  ')) {
      const isStrong = !line.startsWith('  ~ ');
      const said = new Set(termKeys(names.at(-1)!.replaceAll(',', '')));
      for (const term of termsOf(line)) {
        const keys = termKeys(term);
        const isName = keys.every((key) => said.has(key));
        (meanings[table.add(keys)] ??= []).push({ subject: names.length - 1, strength: isStrong ? 1 : WEAK, isStrong, isName });
      }
    } else if (line !== '') {
      names.push(line);
      familyOf.push(families.length - 1);
      fieldOf.push(fields.length - 1);
    }
  }
  return { table, meanings, names, families, fields, familyOf, fieldOf };
}

/** The terms of a line. */
function termsOf(line: string): readonly string[] {
  return line
    .replace('~', '')
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

const BETWEEN_WORDS = new RegExp(`[\\s${WORD_JOINER}-]+`);

/** A term as it is found in papers: spelling keys, well-known acronyms written out. */
export function termKeys(term: string): readonly string[] {
  return separateWords(term)
    .split(BETWEEN_WORDS)
    .flatMap((word) => (commonExpansion(word) ?? word).split(/[\s-]+/))
    .filter((word) => word !== '')
    .map((word) => spellingKey(word.toLowerCase().replace(/'s$/, '')));
}
