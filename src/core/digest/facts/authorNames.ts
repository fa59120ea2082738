/** Names of people as bibliographies and lists write them: one name to its parts, one line to its names. */
import type { Author } from '../../paper';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { trimmed, trimmedEnd } from '../text/trimmed';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE = /^(?:v[ao]n|von|de[nrls]?|d[aiou]s?|del|la|le|el|al|bin|ibn|ter?|ten|int|zu|zur|y|[’'‘]t|af|av)$/;
/** Particles that many families write with a capital: "Luc Van Gool", "Barbara Di Eugenio". */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Di|Del|Della|Dos|Du|Le|Den|Der|Ter)$/;
const INITIALS = /^(?:\p{Lu}\p{M}*\.?[- ]?){1,4}$/u;
const STANDS_FOR_MORE = /^(?:et\.? ?al\.?|(?:\w{1,9} )?others|\+ ?\d{1,4}(?: more| others?| authors?)*|\d{1,4} more|等|\.\.\.|…|\[?no authors? (?:name )?(?:available|listed)\]?\.?)$/i;

/** No name has more words beside its particles; what does is a sentence. */
const MOST_WORDS = 5;

/**
 * The parts of one name, `Family, Given` or `Given Family`. Lower-case words before the family name belong to it ("van den Oord"),
 * as do "Jr." and "III" after it. A single word or a name in braces has no parts. Undefined for an empty name.
 */
export function authorNamed(name: string): Author | undefined {
  // "Wei Wang 0001" is how DBLP tells namesakes apart.
  const trimmedName = trimmedEnd(foldWhiteSpace(name), ',; ').replace(/ 0\d{3}$/, '');
  // "E.Denton": the blank behind an initial is often forgotten.
  const folded = /\.\p{Lu}/u.test(trimmedName) ? trimmedName.replace(/(?<![\p{L}])(\p{Lu})\.(?=\p{Lu}\p{Ll})/gu, '$1. ') : trimmedName;
  if (folded === '') return undefined;
  const parts = folded.split(/ ?, ?/).filter((part) => part !== '');
  const [family, second, third] = parts;
  if (family === undefined) return undefined;
  if (second === undefined) return givenFirst(family.split(' '));
  if (SUFFIX.test(second)) return author(`${family} ${second}`, third);
  return author(third !== undefined && SUFFIX.test(third) ? `${family} ${third}` : family, second);
}

const GROUP = /^(?:collaborations?|consortium|team|group|project|initiative|network|community|committee)$/i;

function givenFirst(words: readonly string[]): Author {
  const last = words.length - 1;
  // "LIGO Scientific Collaboration" is nobody's family name.
  if (last > 0 && GROUP.test(words[last] ?? '')) return { family: words.join(' ') };
  const suffixed = last > 1 && SUFFIX.test(words[last] ?? '');
  const end = suffixed ? last - 1 : last;
  // "Chen B.J.", "van den Berg A.": initials stand last.
  if (end > 0 && /^(?:\p{Lu}\.-?){1,4}$/u.test(words[end] ?? '') && words.slice(0, end).every((word) => /^\p{L}[\p{L}'’-]+$/u.test(word)))
    return author(words.slice(0, end).join(' '), words[end]);
  // "Smith J": no family name is one letter long.
  if (end === 1 && /^\p{Lu}\.?$/u.test(words[1] ?? '') && /^\p{L}{2,}/u.test(words[0] ?? '')) return author(words[0] ?? '', words[1]);
  // "chuanwei ruan" is typed in a hurry and has no particle.
  let start = /^\p{Ll}/u.test(words[end] ?? '') ? -1 : words.findIndex((word, index) => index < end && /^\p{Ll}(?!\.$)/u.test(word));
  if (start < 0) start = end > 1 && CAPITAL_PARTICLE.test(words[end - 1] ?? '') ? end - 1 : end;
  return author(words.slice(start).join(' '), words.slice(0, start).join(' '));
}

/** A person whose names are told apart already. A given name alone is all there is of a name; undefined where there is neither. */
export function authorOfParts(family: string, given: string): Author | undefined {
  if (family === '') return given === '' ? undefined : { family: given };
  return author(family, given);
}

function author(family: string, given: string | undefined): Author {
  return given === undefined || given === '' ? { family } : { family, given };
}

/**
 * The names in a line, in its order: separated by semicolons, by commas with or without a last "and", or in BibTeX's way by "and"
 * alone. "et al.", "others", footnote marks and affiliations in brackets are left out. Empty where there is no name.
 */
export function authorList(line: string): readonly Author[] {
  return namesIn(line)
    .map(authorNamed)
    .filter((author) => author !== undefined);
}

/** Whether a line of a list can only be names: so few words each, so many capitals, no verb and no full stop in sight. */
export function isNameList(line: string): boolean {
  return listedNames(line) !== undefined;
}

/** The names of a line that can only be names, one text each and ready for `authorNamed`; undefined for any other line. */
export function listedNames(line: string): readonly string[] | undefined {
  const names = namesIn(line);
  return names.length > 0 && names.every(isName) ? names : undefined;
}

function namesIn(line: string): readonly string[] {
  // "Ann Lee (1), Bo Chen (2) ((1) Univ. Mandalay, (2) Lab)": brackets within brackets.
  const outer = line.includes('((') ? line.replace(/\([^()]*\)/g, ' ') : line;
  const plain = foldWhiteSpace(outer.replace(/\([^()]*\)|[*†‡§¶∗]+|\^\d+|"[^" ]{1,20}"|“[^” ]{1,20}”/g, ' '));
  return piecesOf(plain).filter((piece) => piece !== '' && !STANDS_FOR_MORE.test(piece));
}

/** A piece of a list without what joins it to the others: "and Ann Lee." is "Ann Lee", but "Lee, A." keeps its full stop. */
function bare(piece: string): string {
  const joined = trimmed(piece, ' ,;:');
  const name = /^(?:and|&) |al\.?$|等/i.test(joined)
    ? joined.replace(/^(?:and|&) /i, '').replace(/ et\.? ?al\.?$| ?等(?: ?\d{1,4} ?[位人]\p{L}{0,4})?$/iu, '')
    : joined;
  const last = name.charAt(name.length - 1);
  // "Shiliang Sun1": the mark of a footnote; but a single word with digits is how somebody calls herself.
  const unmarked = last >= '0' && last <= '9' && name.includes(' ') ? name.replace(/(?<=\p{L})\d{1,2}$/u, '') : name;
  return unmarked.endsWith('.') && /\p{L}\p{L}\.$/u.test(unmarked) && !/\b[js]r\.$/i.test(unmarked) ? unmarked.slice(0, -1) : unmarked;
}

/** The pieces of a list of names, each without what joins it to the others. */
function piecesOf(line: string): readonly string[] {
  if (/[;；]/.test(line)) return line.split(/[;；]/).flatMap(lastTwo).map(bare);
  const joined = / and /i.test(line) ? line.split(/ and /i).map(bare).filter((piece) => !STANDS_FOR_MORE.test(piece)) : [];
  if (joined.length > 1 && joined.every((piece) => piece.split(',').length === 2)) return joined;
  const pieces = line
    .split(/[,，、]| · | (?:and|und|&) /i)
    .map(bare)
    .filter((piece) => piece !== '');
  const people = pieces.filter((piece) => !STANDS_FOR_MORE.test(piece));
  return inPairs(people) ?? singleWordPairs(people) ?? withInitialsLast(people) ?? firstInverted(pieces, / (?:and|und|&) /i.test(line)) ?? pieces;
}

/** "Chen, B. & Doe, C.": the last two names behind semicolons. A ministry of one thing and another is one. */
function lastTwo(piece: string): readonly string[] {
  const names = piece.split(/ (?:&|and|und) /i);
  return names.length === 2 && names.every((name) => /\S[ ,]\S/.test(name.trim()) && isName(bare(name))) ? names : [piece];
}

/** "Hinton, Geoffrey E., Simon Osindero, and Yee-Whye Teh", "Graves, Alex": only the first name begins with the family. */
function firstInverted(pieces: readonly string[], hasAnd: boolean): readonly string[] | undefined {
  const [family, given, ...others] = pieces;
  if (family === undefined || given === undefined || !/^(?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}’'-]+$/u.test(family) || !/^\p{Lu}/u.test(given)) return undefined;
  const isPlain = others.every((piece) => piece.includes(' ') || STANDS_FOR_MORE.test(piece));
  // "Smith, Kate A." is one: no name ends with one initial behind a given name.
  const isAlone = others.length === 0 && (hasAnd || (given.includes(' ') && !/^\p{Lu}[\p{Ll}-]+(?: \p{Lu}\.)+$/u.test(given)));
  return isPlain && !isAlone ? [`${family}, ${given}`, ...others] : undefined;
}

/** "Casbon JA, Crooks GE": names as medicine writes them, if all of them are written so. */
function withInitialsLast(people: readonly string[]): readonly string[] | undefined {
  if (!people.every((piece) => /\p{Lu}\.?$/u.test(piece.slice(-2)))) return undefined;
  const names = people.map((piece) => /^(\p{L}.*\p{Ll}) (\p{Lu}(?: ?\p{Lu}){0,2})\.?$/u.exec(piece));
  if (people.length < 2 || names.includes(null)) return undefined;
  return names.map((name) => `${name?.[1] ?? ''}, ${name?.[2] ?? ''}`);
}

/** "LeCun, Y., Bengio, Y., Hinton, G.": every second piece is initials, so two pieces make a name. */
function inPairs(people: readonly string[]): readonly string[] | undefined {
  const paired = people.length > 1 && people.length % 2 === 0;
  if (!paired || !people.every((piece, index) => INITIALS.test(piece) === (index % 2 === 1))) return undefined;
  return people.flatMap((family, index) => (index % 2 === 0 ? [`${family}, ${people[index + 1] ?? ''}`] : []));
}

/** "Peng, Yue, Choi, Byron, Xu, Jianliang": nobody of so many goes by a single word. */
function singleWordPairs(people: readonly string[]): readonly string[] | undefined {
  if (people.length < 4 || people.length % 2 !== 0 || !people.every((piece) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(piece))) return undefined;
  return people.flatMap((family, index) => (index % 2 === 0 ? [`${family}, ${people[index + 1] ?? ''}`] : []));
}

/** "Examples. Ann Lee" is two sentences, "Langevin's Twins" two words. */
const NO_NAME = /\p{L}{5}\. |['’]s(?: |$)/u;

function isName(name: string): boolean {
  if (/(?:Collaborations?|Consortium)$/.test(name) && /^[\p{L}\d][\p{L}\p{M}\d+&' -]{1,60} (?:Collaborations?|Consortium)$/u.test(name)) return true;
  if (/\. |['’]s/.test(name) && NO_NAME.test(name)) return false;
  if (/[\d!?:/\\|<>"“”()[\]{}=@#$%&+]/.test(name)) return false;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}·]{2,12}$/u.test(name)) return true;
  const words = name.split(/[ ,]+/).filter((word) => !PARTICLE.test(word));
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^(?:[’'‘`-]|d[’']|(?:ud|al|el|de|ur)-)?\p{Lu}/u.test(word)) &&
    name.length > 1
  );
}
