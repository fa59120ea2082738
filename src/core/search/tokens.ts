/**
 * Folded text into the terms under which a paper is found. A compound gives its parts and the joined form
 * (`I-BERT`: i, bert, ibert), a camel-case word its parts as well (`SpikeNets`: spikenets, spike, nets), and a script
 * without spaces its words (`深層学習`: 深層, 学習).
 */

/** Called for every term with the place in the folded text that it stands for. Terms are lower case. */
export type TermVisitor = (term: string, start: number, end: number) => void;

/** A term and its place in the folded text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const ASCII_COMPOUND = /[a-z0-9]+(?:[-'._/+&][a-z0-9]+)*/gi;
const ASCII_PART = /[a-z0-9]+/gi;
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-'._/+&][\p{L}\p{N}\p{M}]+)*/gu;
const PART = /[\p{L}\p{N}\p{M}]+/gu;
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const CONNECTOR = /[-'._/+&]/;
const POSSESSIVE = /'s$/i;
const MIXED_CASE = /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/;
const CAMEL_BOUNDARY = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer compounds are addresses and formulas, which nobody types without their signs. */
const LONGEST_JOINED = 32;
/** Shorter camel-case parts (`Io` in `IoT`) are not words. */
const SHORTEST_CAMEL_PART = 3;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Visits every term of `folded`, which must come from `foldText`, from left to right. */
export function visitTerms(folded: string, visit: TermVisitor): void {
  const plain = !BEYOND_ASCII.test(folded);
  for (const match of folded.matchAll(plain ? ASCII_COMPOUND : COMPOUND)) {
    const compound = match[0];
    if (CONNECTOR.test(compound)) visitCompound(compound.replace(POSSESSIVE, ''), match.index, plain, visit);
    else visitPart(compound, match.index, plain, visit);
  }
}

/** The words of a query, in order: parts of compounds, without their joined forms, since neighbours are tried joined anyway. */
export function queryTokens(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  const add: TermVisitor = (term, start, end) => tokens.push({ term, start, end });
  for (const match of folded.matchAll(COMPOUND)) {
    for (const part of match[0].replace(/'s?$/i, '').matchAll(PART)) {
      const start = match.index + part.index;
      if (WITHOUT_SPACES.test(part[0])) visitSegments(part[0], start, add);
      else add(lowerCase(part[0]), start, start + part[0].length);
    }
  }
  return tokens;
}

function visitCompound(compound: string, offset: number, plain: boolean, visit: TermVisitor): void {
  let joined = '';
  let parts = 0;
  for (const part of compound.matchAll(plain ? ASCII_PART : PART)) {
    visitPart(part[0], offset + part.index, plain, visit);
    joined += part[0];
    parts++;
  }
  if (parts > 1 && joined.length <= LONGEST_JOINED) visit(lowerCase(joined), offset, offset + compound.length);
}

function visitPart(part: string, offset: number, plain: boolean, visit: TermVisitor): void {
  if (!plain && WITHOUT_SPACES.test(part)) {
    visitSegments(part, offset, visit);
    return;
  }
  visit(lowerCase(part), offset, offset + part.length);
  if (!MIXED_CASE.test(part)) return;
  let start = offset;
  for (const piece of part.split(CAMEL_BOUNDARY)) {
    if (piece.length >= SHORTEST_CAMEL_PART && piece.length < part.length) visit(piece.toLowerCase(), start, start + piece.length);
    start += piece.length;
  }
}

function visitSegments(run: string, offset: number, visit: TermVisitor): void {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike === true) visit(lowerCase(segment), offset + index, offset + index + segment.length);
  }
}

/** Lower case without the final form of sigma, which `toLowerCase` brings back in a Greek word written in capitals. */
function lowerCase(word: string): string {
  return word.toLowerCase().replace('ς', 'σ');
}
