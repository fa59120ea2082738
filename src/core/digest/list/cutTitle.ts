/** Where a title ends that nothing but its words tells from what follows. */
import { authorsIn } from './authorsIn';
import { chunkEnd } from './chunkEnd';
import { isOneName } from './noPeople';
import { venueAndDate } from '../facts/venueAndDate';
import { isVenueName } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';

/** A title, and what stands behind it. */
export interface CutTitle {
  readonly title: string;
  readonly tail: string;
}

/** The end is looked for so far, in characters. */
export const LONGEST_PLAIN_TITLE = 400;

/** More commas are those of a list of authors, and it has been found by then or never. */
const MOST_PIECES = 40;

/** More words behind a dash are a description. */
const MOST_WORDS_BEHIND_DASH = 16;

const FEWEST_TITLE_WORDS = 3;

/** "Unlike earlier work (Ann Lee, 2014), they": the year is one of a remark. */
const SENTENCE_GOES_ON = /^, (?:they|we|it|this|these|the|which|who|our|he|she|and) /;

/** How far into a venue's name its kind shows, in characters. */
const VENUE_START = 14;

/** What venues are called, and titles seldom begin with behind a comma. */
const VENUE_WORD =
  /\b(?:[Rr]eport|Research|Linguistics|Journal|Conference|Proceedings|Proc|Transactions|Trans|Letters|Press|Workshop|Symposium|Magazine|IEEE|ACM|Springer|Elsevier|LNCS)\b|^(?:J\.|[A-Z]{3,}\b)/;

/** Where the words of a title without markup end: before a year in brackets, a description, its authors, its sentence. */
export function cutTitle(text: string): CutTitle {
  const wrapped = authorsOnNextLine(text);
  if (wrapped !== undefined) return wrapped;
  const start = text.slice(0, LONGEST_PLAIN_TITLE);
  // "Seeing the wood,” EYES 1974": what opened the quotation has been lost.
  const closed = /^([^"“”]{10,300}\p{L})(?:[,.]["”]|”),? (?=\p{Lu})/u.exec(start);
  if (closed !== null) return { title: closed[1] ?? '', tail: text.slice(closed[0].length) };
  const year = /[(（](?:[^()（）]{0,40}[\s,])?(?:19|20)\d\d(?![\d.])[^()（）]{0,40}(?:[)）]|$|(?=,))/.exec(start);
  if (year !== null && year.index > 0 && !/\bedition\b/i.test(year[0]) && !SENTENCE_GOES_ON.test(text.slice(year.index + year[0].length))) {
    const before = text.slice(0, year.index);
    const reference = referenceStart(before);
    if (reference > 0) return { title: before.slice(0, reference), tail: text.slice(reference) };
    const authors = authorsStart(before);
    if (authors > 0) return { title: before.slice(0, authors), tail: text.slice(authors) };
    const after = text.slice(year.index + year[0].length);
    // "Models (2017): A tutorial, G. Neubig": the title goes on behind the year.
    // "A campaign (2013-2020) of Mars Express": so it does behind a span of years.
    const isSpan = /^[(（]\d{4}\s?[–—-]+\s?\d{2,4}[)）]$/.test(year[0]) && /^ \p{Ll}/u.test(after);
    if (isSpan) {
      const { title, tail } = cutTitle(after);
      return { title: before + year[0] + title, tail };
    }
    if (!/^:\s/.test(after)) return { title: before, tail: text.slice(year.index) };
    const rest = cutTitle(after.slice(1));
    return { title: `${before.trim()}: ${rest.title.trim()}`, tail: `${year[0]} ${rest.tail}` };
  }
  const description =
    /\s[-–—]{1,2}\s|\s?\|\s|(?<![:：?!,]) {2}(?=[^\s—–])|\s(?=(?:(?:This|In this) (?:paper|work|study|survey|article)|The authors|We (?:present|propose|introduce|study|show)|Introduces|Presents|Proposes|Investigates|Explores)\b)/u.exec(
      start,
    );
  // "Mango Tree Net -- A network": two hyphens are the dash of a title, if not much follows.
  const isDash =
    description !== null &&
    ((description[0].trim() === '--' && isShortAside(start.slice(description.index))) || isNameOf(start, description));
  const cuts = [description === null || isDash ? -1 : description.index, authorsStart(start), venueStart(start), placeBehindQuestion(start), seriesStart(start), sentenceEnd(start)].filter(
    (cut) => cut > 0,
  );
  const cut = Math.min(text.length, ...cuts);
  return { title: text.slice(0, cut), tail: text.slice(cut) };
}

/** Where the journal and its volume begin: "Seeing the wood. J. Trees 12(3): 1-9 (2017)", "…. J. Trees 12 (2017)"; -1 where they do not. */
function referenceStart(text: string): number {
  const end = /[.?!] (?=(?:CoRR abs\/[\d.]+|(?!Part|Chapter|Volume|Section)\p{Lu}[^?!:]{2,80},? \d{1,4}(?:\(\d{1,4}\))?(?:[:,] ?\d[\d–-]*)?)\s*$)/u.exec(text);
  return end === null ? -1 : end.index + 1;
}

function isShortAside(text: string): boolean {
  return wordCount(text) <= MOST_WORDS_BEHIND_DASH && venueAndDate(text) === undefined;
}

/** "MangoNet - Deep Trees for Fruit Recognition, jun 2016": one word, and the rest of a title that is written like one. */
function isNameOf(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  if (!/^\s[-–—]\s$/.test(mark) || wordCount(text.slice(0, index)) > 1) return false;
  const words = text.slice(index + mark.length).split(/[,.(]/, 1)[0]?.split(/[\s-]+/).filter((word) => /^\p{L}{4}/u.test(word)) ?? [];
  return words.length >= FEWEST_TITLE_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "M. Lee, Computer, vol. 50": initials and a family between commas. */
const INITIALS_AND_NAME = /^(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}’'-]{1,30}(?:,| and | & |$)/u;

function authorsOnNextLine(text: string): CutTitle | undefined {
  const newline = text.indexOf('\n');
  if (newline < 0) return undefined;
  const end = text.indexOf('\n', newline + 1);
  const next = text.slice(newline + 1, end < 0 ? undefined : end);
  return authorsIn(next, false) !== undefined || isOneName(next.trim()) || venueAndDate(next) !== undefined
    ? { title: text.slice(0, newline), tail: text.slice(newline) }
    : undefined;
}

/** Where ", G. Hinton et al." begins, -1 where it does not. */
function authorsStart(text: string): number {
  let tried = 0;
  for (const { 0: mark, index } of text.matchAll(/[,.?!] (?=\p{Lu})| (?:by|[-–—|~]) (?=\p{Lu})/gu)) {
    if (++tried > MOST_PIECES) break;
    const rest = text.slice(index + mark.length);
    if (INITIALS_AND_NAME.test(rest) || authorsIn(rest.slice(0, chunkEnd(rest)), false) !== undefined) return /[?!]/.test(mark) ? index + 1 : index;
  }
  return -1;
}

/** Where ", arXiv 2023" begins, -1 where it does not. */
function venueStart(text: string): number {
  let tried = 0;
  for (const { index } of text.matchAll(/, (?=\p{Lu}|\d|arxiv|in )/giu)) {
    if (++tried > MOST_PIECES) break;
    const rest = text.slice(index + 2).replace(/^in /, '');
    const [piece = ''] = rest.split(/[,.] |\s[([]/, 1);
    if (venueAndDate(piece) !== undefined) return index;
    // "…, MSR Technical Report, 2001": more than one piece has to sound like a venue, for titles have commas too.
    if (VENUE_WORD.test(rest.slice(0, VENUE_START + piece.length)) && venueAndDate(rest.slice(0, chunkEnd(rest)))?.date !== undefined)
      return index;
  }
  return -1;
}

/** Where the venue begins in "Why trees? IEEE Computer, 1982"; -1 where it does not. */
function placeBehindQuestion(text: string): number {
  const mark = /[?!] (?=\p{Lu})/u.exec(text);
  const place = mark === null ? '' : text.slice(mark.index + 2);
  return mark !== null && isVenueName(place) && venueAndDate(place)?.venue !== undefined ? mark.index + 1 : -1;
}

/** Where "ECCV 2020" begins that ends the words of a title, or stands before a remark in brackets; -1 where it does not. */
function seriesStart(text: string): number {
  const series = /(?:\s|(?<=\p{Ll})\.)([A-Z][A-Za-z]{2,11})[ -]?(?:19|20)\d\d\s*(?=$|[【[({（])/u.exec(text);
  return series !== null && isKnownSeries(series[1] ?? '') && wordCount(text.slice(0, series.index)) >= FEWEST_TITLE_WORDS ? series.index : -1;
}

/** Whether the full stop is one of an abbreviation, or a part's number follows: "AGN STORM 2. III. A view". */
function isInTitle(text: string, index: number): boolean {
  return (
    /(?:^|\s)(?:vs|cf|e\.g|i\.e|et al|dr|st|no|vol|fig|eq|sec|prob|approx)$/i.test(text.slice(0, index)) ||
    /(?:^|\s)[IVX]{1,5}$/.test(text.slice(Math.max(0, index - 8), index)) ||
    /^\.\s+(?:[IVX]{1,5}[.:]|Part\s)/.test(text.slice(index, index + 12))
  );
}

/** The full stop that ends a title, -1 where none does: not the one of "vs." and of initials. */
function sentenceEnd(text: string): number {
  for (const { index } of text.matchAll(/(?<=[\p{Ll}\d)”"?!]|\p{Lu}\p{Lu})[.。]\s+(?=[\p{Lu}\d"“([]|(?:ar|bio|med|chem)[XR]iv\b)/gu)) {
    if (!isInTitle(text, index) && wordCount(text.slice(0, index)) > 1) return index;
  }
  return -1;
}
