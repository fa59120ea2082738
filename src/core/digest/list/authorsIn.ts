/** Whether words of a list are the authors of a paper, and who they are. */
import type { Author } from '../../paper';
import { authorNamed, listedNames } from '../facts/authorNames';
import { latexToText } from '../text/latex';
import { trimmedEnd } from '../text/trimmed';
import { chunkEnd } from './chunkEnd';
import { hasNoPersonWord } from './noPeople';

const FUNCTION_WORD = /\b(?:the|a|an|of|in|on|to|for|with|is|are|by|as|at|or|we|our|from|that|this|it|its|new)\b/i;

/** Names of so many words and without an initial are seldom ones of people. */
const LONG_NAME = 4;

/** "G. Hinton", "et al.": what only lists of authors have. */
const INITIAL_OR_MORE = /\bet\.? ?al\b|(?:^|[\s,])\p{Lu}\.[\s-]?(?:\p{Lu}|$)/u;

const MORE_AUTHORS = /(?<=\S )et\.? ?al\b[.,]*/i;

/** "Hao (Hank) Lee": what somebody is called. */
const CALLED = / \(\p{Lu}\p{Ll}{1,15}\) (?=\p{Lu})/gu;

const SHORTENED = /(?<![\p{L}-])(?!Chr|Alex|Wm|Geo|Jos|Jas|Thos)\p{Lu}\p{Ll}{2,10}\. \p{Lu}\p{Ll}{1,10}(?:\.|$)/u;

/** What is longer is a sentence, in characters. */
const LONGEST_VENUE = 80;

/** Three plain words in a row: no list of names has them, and most of what is asked is prose. */
const PROSE = / [a-z]{3,} [a-z]{3,} [a-z]{3,}[ .]/;

/**
 * The authors that `text` names, if it names nothing else; undefined for any other text. One name of two words could be anything, so
 * it counts only where something else says so (`isLikely`): a year before it, italics, a column of its own.
 */
export function authorsIn(text: string, isLikely: boolean): readonly Author[] | undefined {
  if (PROSE.test(text)) return undefined;
  const line = trimmedEnd(text.trim(), ' ,.;');
  // Where somebody works stands in brackets and says nothing against the names.
  if (line === '' || hasNoPersonWord(withoutBrackets(line))) return undefined;
  // "Expert Syst. Appl.": names have initials, journals have words cut short.
  if (SHORTENED.test(line)) return undefined;
  const names = listedNames(latexToText(text).replace(CALLED, ' '));
  if (names === undefined)
    return isLikely
      ? looseNames(line)
          ?.map(authorNamed)
          .filter((author) => author !== undefined)
      : undefined;
  const authors = names.map(authorNamed).filter((author) => author !== undefined);
  if (INITIAL_OR_MORE.test(line)) return authors;
  // "Introduces FFDC-WAM" is nobody.
  const [only] = authors;
  if (authors.length === 1 && only !== undefined && /\p{Lu}{3}/u.test(only.family) && /\p{Ll}/u.test(only.given ?? '')) return undefined;
  const complete = authors.filter(({ given }) => given !== undefined).length;
  const isSure = complete > 1 && complete * 4 >= authors.length * 3 && (isLikely || names.filter(isLong).length * 2 < names.length);
  const isGood = authors.length > 1 ? complete * 2 >= authors.length || / and /.test(line) : complete === 1;
  return isSure || (isLikely && isGood) ? authors : undefined;
}

/** "EMNLP." of "Ann Lee et al. EMNLP.": what stands behind the names that `text` begins with; undefined where that is nothing, or no names come first. */
export function behindAuthors(text: string): string | undefined {
  const more = MORE_AUTHORS.exec(text);
  const end = more === null ? chunkEnd(text) : more.index + more[0].length;
  const behind = text.slice(end).trim();
  return /\p{L}/u.test(behind) && behind.length <= LONGEST_VENUE && authorsIn(text.slice(0, end), true) !== undefined ? behind : undefined;
}

function withoutBrackets(line: string): string {
  return line.includes('(') ? line.replace(/\([^()]*\)/g, ' ') : line;
}

function isLong(name: string): boolean {
  return (name.match(/(?<![\p{L}-])\p{Lu}[\p{L}’'-]/gu)?.length ?? 0) >= LONG_NAME;
}

/** Whether `text` is one name of several parts, or with an initial: "Ann Lee", "A.Graves". */
export function isFullName(text: string): boolean {
  return /[ .]/.test(text.trim()) && listedNames(text) !== undefined && !hasNoPersonWord(text);
}

/** "da Xu, chuanwei ruan, evren korpeoglu": names typed in a hurry, where names are expected. Some may be what people call themselves. */
function looseNames(line: string): readonly string[] | undefined {
  const pieces = line.split(/, | and /).filter((piece) => piece !== '');
  const isName = (piece: string): boolean => /^[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3}$/u.test(piece) && !FUNCTION_WORD.test(piece);
  const full = pieces.filter(isName).length;
  const called = pieces.filter((piece) => /^[\p{L}\d_-]{3,30}$/u.test(piece) && !FUNCTION_WORD.test(piece)).length;
  return pieces.length > 2 && full + called === pieces.length && full * 2 >= pieces.length ? pieces : undefined;
}
