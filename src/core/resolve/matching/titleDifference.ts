import { normaliseTitle } from '../../identity';

/** The words, as they are written, that only one of two titles has. */
export interface TitleDifference {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Compares word by word; case, accents and punctuation make no difference, order neither. */
export function titleDifference(first: string, second: string): TitleDifference {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  return { onlyFirst: without(a, b), onlySecond: without(b, a) };
}

interface Word {
  readonly written: string;
  readonly form: string;
}

function wordsOf(title: string): readonly Word[] {
  const words = title.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  return words.map((written) => ({ written, form: normaliseTitle(written) }));
}

/** A word that stands there twice is missing once where the other title has it once. */
function without(words: readonly Word[], others: readonly Word[]): readonly string[] {
  const left = others.map(({ form }) => form);
  return words.flatMap(({ written, form }) => {
    const index = left.indexOf(form);
    if (index < 0) return [written];
    left.splice(index, 1);
    return [];
  });
}
