/** Stands between two words that are written together. */
export const WORD_JOINER = '\u2060';

/** Where the scripts in question begin; asked first, since most texts have none. */
const BEYOND_ALPHABETS = /[\u0e00-\uffff]/;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}ー々]+/gu;
const KATAKANA = /[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]+/gu;
/** Particles and endings; and the Chinese words that do the same work. */
const FUNCTION = /^(?:\p{Script=Hiragana}+|[的了和与及在是对於于为中之其并或从向等]|基于|用于|通过|以及|一种|进行|我们|本文)$/u;
/** Han and the scripts that are used with it make compounds; in others a word is a word. */
const COMPOUNDS = /^[\p{Script=Han}\p{Script=Katakana}ー々]+$/u;

/**
 * Makes the words of scripts that are written without spaces visible: particles become commas, since no phrase goes on behind them, and
 * words that make up a compound are tied by `WORD_JOINER`. Text of other scripts is left as it is.
 */
export function separateWords(text: string): string {
  if (!BEYOND_ALPHABETS.test(text)) return text;
  return text.replace(UNSPACED_RUN, (run) => {
    let separated = '';
    let isCompound = false;
    for (const word of wordsOf(run)) {
      if (FUNCTION.test(word)) {
        separated += ', ';
        isCompound = false;
        continue;
      }
      separated += isCompound && COMPOUNDS.test(word) ? WORD_JOINER + word : ` ${word}`;
      isCompound = COMPOUNDS.test(word);
    }
    return `${separated} `;
  });
}

let made: Intl.Segmenter | undefined;

/** Made when first needed, and once: making one takes longer than grouping a digest. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('ja', { granularity: 'word' }));
}

/** Words of a run; a loan word in katakana is one, which a dictionary of words does not know. */
function* wordsOf(run: string): Generator<string> {
  for (const part of run.match(KATAKANA) ?? []) {
    if (/^[\p{Script=Katakana}ー]/u.test(part)) yield part;
    else for (const { segment } of segmenter().segment(part)) yield segment;
  }
}
