/** Whether words of a list are the authors of a paper, and who they are. */
import type { Author } from '../../paper';
import { authorNamed, listedNames } from '../authorNames';
import { latexToText } from '../latex';
import { trimmedEnd } from '../trimmed';

/** Words that journals and schools have in their names, and people do not. */
const NO_PERSON =
  /\b(?:journal|conference|proceedings|transactions|letters|review|workshop|symposium|university|institute|college|press|lab|labs|research|learning|networks?|systems|science|sciences|nature|theory|analysis|methods?|models?|survey|annual|international|society|association|neural|deep|language|vision|robotics|book|thesis|tutorial|part|chapter|arxiv|preprint|oral|poster|spotlight|paper|code|project|dataset|inc|google|microsoft|facebook|meta|nvidia|deepmind|openai|tsinghua)\b/i;

const FUNCTION_WORD = /\b(?:the|a|an|of|in|on|to|for|with|is|are|by|as|at|or|we|our|from|that|this|it|its|new)\b/i;

/** "G. Hinton", "et al.": what only lists of authors have. */
const INITIAL_OR_MORE = /\bet\.? ?al\b|(?:^|[\s,])\p{Lu}\.[\s-]?(?:\p{Lu}|$)/u;

/**
 * The authors that `text` names, if it names nothing else; undefined for any other text. One name of two words could be anything, so
 * it counts only where something else says so (`isLikely`): a year before it, italics, a column of its own.
 */
export function authorsIn(text: string, isLikely: boolean): readonly Author[] | undefined {
  const line = trimmedEnd(text.trim(), ' ,.;');
  if (line === '' || NO_PERSON.test(line)) return undefined;
  const names = listedNames(latexToText(text));
  if (names === undefined) return isLikely ? looseNames(line)?.map(authorNamed).filter((author) => author !== undefined) : undefined;
  const authors = names.map(authorNamed).filter((author) => author !== undefined);
  if (INITIAL_OR_MORE.test(line)) return authors;
  const complete = authors.filter(({ given }) => given !== undefined).length;
  const isSure = authors.length > 1 && complete === authors.length;
  const isGood = authors.length > 1 ? complete * 2 >= authors.length || / and /.test(line) : complete === 1;
  return isSure || (isLikely && isGood) ? authors : undefined;
}

/** Whether `text` is one name of several parts, or with an initial: "Ann Lee", "A.Graves". */
export function isFullName(text: string): boolean {
  return /[ .]/.test(text.trim()) && listedNames(text) !== undefined && !NO_PERSON.test(text);
}

/** "da Xu, chuanwei ruan, evren korpeoglu": names typed in a hurry, where names are expected. */
function looseNames(line: string): readonly string[] | undefined {
  const pieces = line.split(/, | and /);
  const isName = (piece: string): boolean => /^[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3}$/u.test(piece) && !FUNCTION_WORD.test(piece);
  return pieces.length > 2 && pieces.every(isName) ? pieces : undefined;
}
