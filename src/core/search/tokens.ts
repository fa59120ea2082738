/**
 * Folded text into the terms under which a paper is found. A compound gives its parts and the joined form
 * (`I-BERT`: i, bert, ibert), a camel-case word its parts as well (`SpikeNets`: spikenets, spike, nets), and a script
 * without spaces its words (`深層学習`: 深層, 学習).
 */

/** Called for every term with the place in the folded text that it stands for. Terms are lower case. */
export type TermVisitor = (term: string, start: number, end: number) => void;

/** A word of a query and its place in the folded text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Number of the compound it is part of: the words of `I-BERT` have one, those of `i bert` two. */
  readonly compound: number;
}

/** How words are found in texts of one kind: plain ASCII, which most are and which is read several times faster, or any other. */
interface Script {
  /** A word, or words joined by signs; these then in the group. */
  readonly compound: RegExp;
  readonly part: RegExp;
  readonly lowerCase: (word: string) => string;
}

const ASCII: Script = {
  compound: /[a-z0-9]+((?:[-'._/+&][a-z0-9]+)+)?/gi,
  part: /[a-z0-9]+/gi,
  lowerCase: (word) => word.toLowerCase(),
};
const ANY: Script = {
  compound: /[\p{L}\p{N}\p{M}]+((?:[-'._/+&][\p{L}\p{N}\p{M}]+)+)?/gu,
  part: /[\p{L}\p{N}\p{M}]+/gu,
  // Without the final form of sigma, which `toLowerCase` brings back in a Greek word written in capitals.
  lowerCase: (word) => word.toLowerCase().replaceAll('ς', 'σ'),
};
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const POSSESSIVE = /'s$/i;
const MIXED_CASE = /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/;
const CAMEL_BOUNDARY = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer compounds are addresses and formulas, which nobody types without their signs. */
const LONGEST_JOINED = 32;
/** Shorter camel-case parts (`Io` in `IoT`) are not words. */
const SHORTEST_CAMEL_PART = 3;

/** Made when a first text needs it, since it takes longer than loading all the rest of the search. */
let segmenter: Intl.Segmenter | undefined;

/** Visits every term of `folded`, which must come from `foldText`, from left to right. */
export function visitTerms(folded: string, visit: TermVisitor): void {
  const script = scriptOf(folded);
  const { compound } = script;
  compound.lastIndex = 0;
  for (let match = compound.exec(folded); match !== null; match = compound.exec(folded)) {
    if (match[1] === undefined) visitPart(match[0], match.index, script, visit);
    else visitCompound(match[0].replace(POSSESSIVE, ''), match.index, script, visit);
  }
}

/** The words of a query, in order: parts of compounds, without their joined forms, since neighbours are tried joined anyway. */
export function queryTokens(folded: string): readonly Token[] {
  const script = scriptOf(folded);
  const tokens: Token[] = [];
  let compound = 0;
  const add: TermVisitor = (term, start, end) => tokens.push({ term, start, end, compound });
  for (const match of folded.matchAll(script.compound)) {
    for (const part of match[0].replace(POSSESSIVE, '').matchAll(script.part)) {
      const start = match.index + part.index;
      if (script === ANY && WITHOUT_SPACES.test(part[0])) visitSegments(part[0], start, add);
      else add(script.lowerCase(part[0]), start, start + part[0].length);
    }
    compound++;
  }
  return tokens;
}

function scriptOf(folded: string): Script {
  return BEYOND_ASCII.test(folded) ? ANY : ASCII;
}

function visitCompound(compound: string, offset: number, script: Script, visit: TermVisitor): void {
  const parts = compound.match(script.part) ?? [];
  let start = 0;
  for (const part of parts) {
    start = compound.indexOf(part, start);
    visitPart(part, offset + start, script, visit);
    start += part.length;
  }
  const joined = parts.join('');
  if (parts.length > 1 && joined.length <= LONGEST_JOINED) visit(script.lowerCase(joined), offset, offset + compound.length);
}

function visitPart(part: string, offset: number, script: Script, visit: TermVisitor): void {
  if (script === ANY && WITHOUT_SPACES.test(part)) {
    visitSegments(part, offset, visit);
    return;
  }
  const term = script.lowerCase(part);
  visit(term, offset, offset + part.length);
  if (term === part || !MIXED_CASE.test(part)) return;
  let start = offset;
  for (const piece of part.split(CAMEL_BOUNDARY)) {
    if (piece.length >= SHORTEST_CAMEL_PART && piece.length < part.length) visit(script.lowerCase(piece), start, start + piece.length);
    start += piece.length;
  }
}

function visitSegments(run: string, offset: number, visit: TermVisitor): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike === true) visit(ANY.lowerCase(segment), offset + index, offset + index + segment.length);
  }
}
