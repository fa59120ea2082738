/** Telling a title from a line of prose. */

/** What is known of a line besides its words. */
export interface LineShape {
  /** The line certainly ends a paragraph: a blank line follows, or the next word would still have fitted. */
  readonly endsParagraph: boolean;
  /** It began with a number that counts on from the one before. */
  readonly numbered: boolean;
}

/** No title is longer, in characters: an abstract in one line is told by that alone, however it is written. */
const LONGEST_TITLE = 600;
/** So unlike a title that no other line around it makes it one. */
const HOPELESS = -12;

/** Words that titles write small; they say nothing about capitals. */
const SHORTEST_CONTENT_WORD = 4;

/** What may stand before the first letter of a word. */
const OPENING_MARKS = '("“‘\'[';
const [CAPITAL_A, CAPITAL_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122] as const;
const BEYOND_ASCII = 128;

const SENTENCE_END = /(?:[.!?…。！？][")'’”\])]*)$/;
const ABBREVIATION_END = /(?:\b(?:vs|etc|al|Inc|Ltd|Jr|St|approx|spp|sp)\.|\b\p{Lu}\.)$/u;
/** A full stop inside of the line with a sentence on both sides; abbreviations and numbered parts are no sentences. */
const SENTENCE_BREAK = /(?<!\b(?:vs|al|[eE]\.g|[iI]\.e|cf|[Ff]igs?|Eq|[Nn]o|[Vv]ol|[Pp]t|[Dd]r|St|Mr|Ms|[Pp]rof))[\p{Ll}\d)%]\. \p{Lu}|。./u;
const SENTENCE_OPENERS =
  /^(?:We|In (?:this|the|recent|order|our|addition|particular)|This|These|Recent(?:ly)?|Existing|However|Although|Though|While|Despite|Here|It|There|Our|They|Since|As an?|Because|Moreover|Furthermore|Finally|Specifically|Additionally|Nevertheless|Unlike|Given|To (?:address|this|overcome|tackle|solve|bridge)|Many|Most|Such|One of)\b/;
const FINITE = /\b(?:is|are|was|were|has|have|had|been|can|could|should|may|which|that|these|those|it|its|they|their|however|moreover|thus|also|such|there)\b/g;
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|study|article|survey|thesis|report|letter|approach|method))\b/g;

/**
 * How much likelier the line is a title than a line of an abstract, as log odds: above 0 a title. Weights are rounded from counts over
 * titles and abstracts of arXiv listings, conference programmes and PubMed; each feature is one a reader would name.
 */
export function titleOdds(line: string, { endsParagraph, numbered }: LineShape): number {
  if (line.length > LONGEST_TITLE) return HOPELESS;
  if (/^(?:https?:\/\/|www\.)/i.test(line)) return -8;
  return (numbered ? 4 : 0) + length(line) + capitals(line) + ending(line, endsParagraph) + opening(line) + prose(line);
}

function length(line: string): number {
  if (line.length > 300) return -8;
  if (line.length > 200) return -4;
  return line.length > 140 ? -1 : 0.5;
}

/** Title Case is a sure sign; sentence case is no sign against, for half of the journals use it. */
function capitals(line: string): number {
  const share = shareOfCapitals(line.slice(0, 300));
  if (share === undefined) return 0;
  if (share > 0.65) return 3.5;
  if (share > 0.4) return 1.5;
  return share > 0.2 ? 0 : -1;
}

/**
 * How many of the content words begin with a capital, the first word aside, 0 to 1; undefined where there is hardly one.
 * Letter by letter rather than by expressions, since every word of every page comes by here.
 */
function shareOfCapitals(line: string): number | undefined {
  let words = 0;
  let capitals = 0;
  for (let start = line.indexOf(' ') + 1, end = 0; start > 0 && end < line.length; start = end + 1) {
    const blank = line.indexOf(' ', start);
    end = blank < 0 ? line.length : blank;
    if (end - start < SHORTEST_CONTENT_WORD) continue;
    const initial = letterAt(line, OPENING_MARKS.includes(line.charAt(start)) ? start + 1 : start);
    if (initial === 'none') continue;
    words++;
    if (initial === 'capital') capitals++;
  }
  return words < 2 ? undefined : capitals / words;
}

function letterAt(text: string, at: number): 'capital' | 'other' | 'none' {
  const code = text.charCodeAt(at);
  if (code >= LOWER_A && code <= LOWER_Z) return 'other';
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return 'capital';
  if (code < BEYOND_ASCII) return 'none';
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\p{Lu}/u.test(character)) return 'capital';
  return /\p{L}/u.test(character) ? 'other' : 'none';
}

function ending(line: string, endsParagraph: boolean): number {
  if (/[,;:]$/.test(line)) return -2;
  if (/[.。]$/.test(line) && !ABBREVIATION_END.test(line)) return -3;
  if (!endsParagraph || SENTENCE_END.test(line)) return 0;
  return 2.5;
}

function opening(line: string): number {
  if (SENTENCE_OPENERS.test(line)) return -2.5;
  // "POLCA: Power …", "Part I: …": a name and a colon.
  if (/^[^ .:]+(?: [^ .:]+){0,4}: \S/.test(line)) return 1.5;
  // Names of systems may begin small; plain words do not.
  return /^\p{Ll}+[ ,.]/u.test(line) ? -1.5 : 0;
}

function prose(line: string): number {
  const sample = line.slice(0, 300);
  const finite = Math.min(3, sample.match(FINITE)?.length ?? 0);
  const person = Math.min(2, sample.match(FIRST_PERSON)?.length ?? 0);
  return -0.9 * finite - 2 * person - (SENTENCE_BREAK.test(sample) ? 4 : 0);
}
