/** A reference as citation styles format it, taken apart again: authors, title, and where the work appeared. */
import { authorList, isNameList } from '../facts/authorNames';
import { isoDate } from '../facts/isoDate';
import type { PaperFacts } from '../facts/paperFromFacts';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { trimmed } from '../text/trimmed';
import { wordCount } from '../text/wordCount';
import { appearedIn } from './appearedIn';

export type ReferenceFacts = Omit<PaperFacts, 'source'>;

/** Nobody's reference is longer, in characters. */
const LONGEST = 2000;
const MOST_TRIES = 8;
const VENUE_WORD = /\b(?:Journal|Proceedings|Transactions|Conference|Press|Review|Letters|Annals|Bulletin|Magazine)\b/;
/** Of a sentence that is no venue. */
const MOST_VENUE_WORDS = 4;
/** Shorter texts between full stops are no titles, in characters. */
const SHORTEST_TITLE = 8;

const YEAR = '(?:19|20)\\d\\d';
/** APA: "Doe, J., & Roe, J. (2023, May 5). Title. Rest"; ACM: "Jane Doe and John Roe. 2023. Title. Rest"; Elsevier: "Doe, J., Roe, J., 2023. Title. Rest" */
const YEAR_BEHIND_AUTHORS = new RegExp(`^(.{3,1500}?)(?:,? \\((${YEAR}|n\\.d\\.)[a-z]?(?:, [^()]{1,30})?\\)[.,:]?|(?<=[.,]) (${YEAR})[a-z]?(?:, [A-Z][a-z]{2,8})?[.:]) (.+)$`);
/** IEEE, Chicago, MLA: "J. Doe, “Title,” in Rest"; Harvard: "Doe, J. (2023) ‘Title’, in Rest" */
const QUOTED = /^(.{3,1500}?)((?<=(?:^|[ .-])\p{Lu})\.)?[.,:]? (?:["“]([^"“”]{8,500}(?:“[^"“”]{1,100}”[^"“”]{0,300}){0,3})["”]|‘(.{8,500}?)’(?=[,.]? (?:in|arXiv|\p{Lu}|$)))[,.]?(?: (.+))?$/u;
/** The year before a title in quotation marks. */
const YEAR_AT_END = new RegExp(`[.,]? \\(?(${YEAR})[a-z]?\\)?[.,:]?$`);
const YEAR_ALONE = new RegExp(`^\\(${YEAR}\\)\\.?$`);
const YEAR_LAST = new RegExp(`\\(${YEAR}\\)\\.?$`);
/** What Vancouver and Harvard say of the medium. */
const MEDIUM = / \[(?:Internet|Online|Preprint|cited [^\]]{4,30}|accessed [^\]]{4,30})\]/gi;
/** LNCS and DBLP: "Doe, J., Roe, J.: Title. Rest" */
const COLON = /^([^:]{3,1500}): (.+)$/;

/** "J. Doe, R. Roe, Title, J. Rest. Sci. 58 (1968) 367–398": where the journal begins and its volume ends. */
const COMMAS = new RegExp(`^((?:\\p{Lu}\\.[ -]?){1,4}[^\\d]{1,1500}?, .{8,500}), (\\p{Lu}[^,\\d]{2,80}(?:, \\p{Lu}[^,\\d]{2,40})? \\d{1,4} \\(.{0,20}${YEAR}\\) \\w{1,8}(?:[–-]\\w{1,8})?)\\.?(?: (?:doi|https?:).*)?$`, 'u');
const WITH_INITIALS = /^(?:\p{Lu}\.[ -]?){1,4}(?:(?:\p{Ll}{1,4}|\p{Lu}[\p{L}’'-]{1,20}) ){0,3}\p{Lu}[\p{L}’'-]+$/u;
/** "A. Lee, B." of "A. Lee, B. Chen.": whose initials come first, has none behind. */
const INITIALS_ON_BOTH_SIDES = /^(?:\p{Lu}\.[ -]?){1,4}\p{Lu}\p{L}[^,]*, (?:\p{Lu}\.[ -]?){1,4}$/u;
const VOLUME_AND_YEAR = new RegExp(` \\d{1,4} \\(.{0,20}${YEAR}\\) \\w`);

/** What GB/T 7714 says of it: "Title[J]. Rest", "Title[C]//Rest" */
const KIND = /\[(?:[JCDMNPRSA]|(?:[JCM]|EB)\/OL)\](?:(?=[.,])|\/\/)/g;

/** "Doe, J. K.", "Doe JK", "Jane Doe", "Doe et al.": what the last name of a list may look like. */
const LAST_NAME = /(?:(?:^|[\s,&])[\p{L}'’-]{2,}, ?(?:\p{Lu}\.-?[ -]?){1,4}|(?<!\p{L})\p{Lu}[\p{L}'’-]+ \p{Lu}{1,4}\.?|\p{Ll}\.?)$/u;
/** Where a sentence may end: not behind initials and abbreviations. Google Scholar writes "nature, 521". */
const SENTENCE_END = /(?:[.,]|(?<=[?!]))["”]?(?= (?:Published online|Preprint at|Available (?:at|from):|https?:|arXiv\b|in:? \p{Lu}))|(?<!\b(?:\p{Lu}|vs|St|al|e\.g|i\.e|No|no|vol|Vol|Proc|Trans|Conf|Int|cf|Dr|Mr|approx))([.?!])["”]? (?=["“]?[\p{Lu}\p{N}]|(?<=\. )\p{Ll}[\p{Ll} ]{2,40}(?:, \d{1,4}(?:\(\d|, \w?\d+[–-])|, (?:19|20)\d\d, \d|\. (?:19|20)\d\d[ ;])|doi|(?:ar|bio|med|chem)[XxRr]+iv\b|eprint)/gu;

/** The facts of a reference in one of the usual styles; undefined for any other text. Linear in its length. */
export function formattedReference(text: string): ReferenceFacts | undefined {
  const folded = foldWhiteSpace(text).replace(MEDIUM, '').replace(KIND, (kind) => (kind.endsWith('/') ? '. ' : ''));
  if (folded.length > LONGEST || !/\d|\bn\.d\./.test(folded)) return undefined;
  return quoted(folded) ?? inCommas(folded) ?? withYearBehindAuthors(folded) ?? inSentences(folded) ?? withColon(folded);
}

function quoted(text: string): ReferenceFacts | undefined {
  const [, start = '', initial = '', double, single, rest = ''] = QUOTED.exec(text) ?? [];
  const before = start + initial;
  const year = YEAR_AT_END.exec(before);
  // "“Seeing the wood.” (2009).": all that is known is when.
  const isDated = YEAR_ALONE.test(rest);
  const facts = reference(year === null ? before : before.slice(0, year.index), double ?? single ?? '', rest, year !== null || isDated);
  if (isDated) return facts && { ...facts, date: isoDate(rest.replace(/\D/g, '')) };
  return facts && (year === null ? facts : { ...facts, date: isoDate(year[1] ?? '') });
}

function withYearBehindAuthors(text: string): ReferenceFacts | undefined {
  const [, people = '', bracketed, plain, behind = ''] = YEAR_BEHIND_AUTHORS.exec(text) ?? [];
  const [title, rest] = firstSentence(behind.replace(/^[-–—] /, ''));
  // "Seeing the Wood (2017), Ann Lee et al.": the title came first.
  if (/\bet\.? al\.?$/.test(title) || (/, | and /.test(title) && isNameList(title))) return undefined;
  const facts = reference(people, title, rest, true);
  return facts && { ...facts, date: isoDate(bracketed ?? plain ?? '') };
}

/** Elsevier's numbered style: people with initials, title and place are parted by commas. */
function inCommas(text: string): ReferenceFacts | undefined {
  if (!VOLUME_AND_YEAR.test(text)) return undefined;
  const [, before = '', where = ''] = COMMAS.exec(text) ?? [];
  const pieces = before.split(/, (?:(?:and|&) )?| (?:and|&) (?=\p{Lu}\.)/u);
  const people = pieces.findIndex((piece) => !WITH_INITIALS.test(piece));
  const title = pieces.slice(people).join(', ');
  // What still begins with a name, or a journal that ends with one of its parts, is taken apart wrongly.
  if (people < 1 || /^(?:\p{Lu}\.|[JS]r\b|et al\b)/u.test(title) || /^(?:Part|Sect|Ser)/.test(where)) return undefined;
  return reference(pieces.slice(0, people).join(', '), before.slice(before.indexOf(pieces[people] ?? '')), where);
}

function withColon(text: string): ReferenceFacts | undefined {
  const [, people = '', behind = ''] = COLON.exec(text) ?? [];
  if (!arePeople(people)) return undefined;
  const [title, rest] = firstSentence(behind);
  return reference(people, title, rest, YEAR_LAST.test(rest));
}

/** Vancouver, Nature and BibTeX's own styles: people, title and place are sentences. */
function inSentences(text: string): ReferenceFacts | undefined {
  let tries = 0;
  for (const { index } of text.matchAll(/[.?!] /g)) {
    const behind = text.slice(index + 2);
    // More initials, or more people.
    if (/^(?:\p{Lu}\.|&|and |et al|,|\()/u.test(behind)) continue;
    // Where so many sentences are no names, none is.
    if (++tries > MOST_TRIES) return undefined;
    const people = text.slice(0, index + 1);
    if (!arePeople(people) || INITIALS_ON_BOTH_SIDES.test(people)) continue;
    const [title, rest] = firstSentence(behind.replace(/^(?:et al\.|others\.) /, ''));
    // "Seeing the wood (2014). Trees, 3: 9-10."
    const year = YEAR_AT_END.exec(title);
    if (year?.[0].endsWith(')') === true && !/\b(?:19|20)\d\d\b/.test(rest)) {
      const facts = reference(people, title.slice(0, year.index), rest, true);
      return facts && { ...facts, date: isoDate(year[1] ?? '') };
    }
    return reference(people, title, rest, YEAR_LAST.test(rest));
  }
  return undefined;
}

/** Also where only a link, or nothing, says where the work appeared: `isSure`. */
function reference(people: string, rawTitle: string, rest: string, isSure = false): ReferenceFacts | undefined {
  const title = trimmed(rawTitle, ' ,').replace(/(?<!\.)\.$/, '');
  if (title.length < SHORTEST_TITLE || !/\p{L}{3}/u.test(title) || /^(?:doi:|https?:)/i.test(title) || !areNames(people)) return undefined;
  const where = appearedIn(rest);
  return where === undefined && !isSure ? undefined : { title, authors: authorList(namesOnly(people)), ...where };
}

/** Where nothing else tells names from other words: several of them, or with initials, and the last one whole. */
function arePeople(people: string): boolean {
  return /,| and | & |\b\p{Lu}\.|\p{Ll} \p{Lu}{1,3}\.?$/u.test(people) && LAST_NAME.test(people) && areNames(people);
}

function areNames(people: string): boolean {
  const names = namesOnly(people);
  return names.length > 2 && /\p{Ll}/u.test(names) && isNameList(names);
}

function namesOnly(people: string): string {
  return people.replace(/(?:, )?(?:…|\. ?\. ?\.)(?:,? (?:& )?)/, ', ').replace(/,? (?:\(?eds?\.?\)?|editors?)\.?$/i, '').replace(/(?<=\p{L}{2})\.$/u, '');
}

/** "Are trees special? Letters affect what we see. Journal of Trees": a whole sentence, and a place behind it, go on with the title. */
function goesOn(behind: string): boolean {
  const [sentence = '', place = ''] = /^ ?([^.?!]{12,300})\. ((?:\p{Lu}|arXiv|bioRxiv|medRxiv).{3,})$/u.exec(behind)?.slice(1) ?? [];
  return !VENUE_WORD.test(sentence) && (wordCount(sentence) > MOST_VENUE_WORDS || /^(?:An?|The|Evidence|Lessons|Insights|Implications) .* /.test(sentence)) && !/\d/.test(sentence) && appearedIn(sentence) === undefined && appearedIn(place) !== undefined;
}

/** The first sentence and what follows. */
function firstSentence(text: string): readonly [string, string] {
  for (const { index, 0: mark, 1: end } of text.matchAll(SENTENCE_END)) {
    if (index < SHORTEST_TITLE || (mark.startsWith('?') && goesOn(text.slice(index + mark.length)))) continue;
    return [text.slice(0, index) + (end === undefined || end === '.' ? '' : end), text.slice(index + mark.length)];
  }
  return [text, ''];
}
