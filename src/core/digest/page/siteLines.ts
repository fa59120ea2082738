/** What each line of a page copied from a website is, told by what it says. */
import { doi } from '../../identity';
import { arxivIn, inJournal } from '../reference/appearedIn';
import { listedNames } from '../facts/authorNames';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { isVenueName } from '../facts/venueName';
import { isFurniture } from './pageFurniture';
import { titleOdds } from './titleOdds';

/**
 * - `names`: two people at least; `name`: what could be one person, or two words with capitals.
 * - `byline`: what a site has in place of people: "8 authors", "some-lab/some-code • 25 Nov 2024".
 * - `facts`: when and where a paper appeared, its numbers.
 * - `button`: what the site says. `prose`: sentences. `text`: anything else, titles among it.
 */
export type LineKind = 'names' | 'name' | 'byline' | 'facts' | 'button' | 'prose' | 'text';

export interface SiteLine {
  readonly kind: LineKind;
  readonly text: string;
  /** Counted from 0 in the file. */
  readonly line: number;
  readonly afterBlank: boolean;
  /** The people of a line of kind `names` or `name`, one text each. */
  readonly names: readonly string[];
  /** What a line of people says behind them: "Ann Lee, Bo Chen; Journal of Trees, 2020". */
  readonly rest: string;
}

const BYLINE = /^[^\p{L}\p{N}]*\d{1,4} authors?[^\p{L}\p{N}]*$|^[\w.-]{1,60}\/[\w.-]{1,100}(?: ?[·•])+ ?\d{1,2} \p{L}{3,9} \d{4}$/u;
/** "+3 authors" within a list of names, which goes on behind it. */
const FOLDED_NAMES = /,? ?\+ ?\d{1,4} (?:more )?(?:authors?|others)\b,?/i;
/** What stands between names on a site: "Ann Lee · Bo Chen", "Ann Lee | Bo Chen". */
const BETWEEN_NAMES = / ?[·•|] ?/g;
const LONGEST_NAME_LINE = 3000;
/** "Ann Lee, Bo Chen; (1):1−30, 2024." */
const PLACE_BEHIND = /^(.{3,2000}); ([^;]*\d[^;]*)$/;
/** "Ann Lee, Bo Chen in Journal of Trees", but not "Looking in Journals" */
const PLACE_IN = /^([^;]{3,2000}?, [^;]{3,2000}?) in (\p{Lu}[^;]+)$/u;
/** "Ann Lee (Some Lab), Bo Chen (Another Lab) (Nov 21, 2024)" */
const BRACKETED_DATE = /\((\p{L}{3,9} \d{1,2}, \d{4})\)$/u;
/** People go by so many words; one or more than these is something else. */
const NAME_WORDS = /^\S+ \S+(?: \S+){0,2}$/;

/** Lines of these words alone are the site's: "Abstract HTML", "pdf bib abs", "View PDF", "Add to Library". */
const BUTTON_WORDS = new Set(
  [
    'pdf html ps doc bib bibtex ris abs abstract abstracts cite cited citing citation citations by share save saved add to my library list alert alerts',
    'code github data dataset demo slides slide video poster posters oral spotlight talk supp supplement supplementary supplemental material materials arxiv openreview project page',
    'view show hide details detail download downloads purchase get article articles preview full text access open free only buy tldr expand collapse all more less versions version',
    'related similar papers paper pmc readers everyone resources blog review research letter short communication editorial news selected export highlight highlights first figures',
    'a of in as and or the from for new read online early conference journal publication publisher no results result html5 pubmed reference references score hour hours stars star likes',
    'workshop track main session accepted accept reject decision notable top comment comments discussion reply replies available select item items',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST_BUTTON = 80;

/** What a site writes before a paper's facts. */
const FACT_LABEL =
  /^(?:year|published|posted|submitted|first published|publication date|date|online|accepted|volume|vol\.|issue|pages?|pp\.|article|number of pages|doi|pmid|pmcid|issn|journal|conference|publisher|categories|subjects?|keywords?|comments?)\b ?[:#]? ?[\d:(]|\b(?:working|discussion) paper (?:no\.?|series|\d)|\b(?:last modified|date written|epub)\b/i;

/** The address of a page, by itself. */
const ADDRESS = /^https?:\/\/\S{3,500}$/i;

/** "2024ApJ...970..100D": https://ui.adsabs.harvard.edu/help/actions/bibcode */
export const BIBCODE = /^(?:19|20)\d\d[\w.&]{14}[A-Z.]$/;

/** "12 March 2023", "Nov 21, 2024" */
export const DAY = /\b(?:\d{1,2} \p{L}{3,9}\.?,? (?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b/u;

/** "2024/07" looks like a counter. */
const MONTH = /^(?:19|20)\d\d[-/](?:0[1-9]|1[0-2])$/;

const LONGEST_FACTS = 400;
/** Longer lines are paragraphs, in characters. */
const LONGEST_TITLE = 300;
/** How unlike a title a line must be to be prose. */
const PROSE_ODDS = -3;

/** The lines with text, each with its kind. Linear in the length of the text. */
export function siteLines(text: string): readonly SiteLine[] {
  const lines: SiteLine[] = [];
  let afterBlank = true;
  text.split('\n').forEach((raw, line) => {
    const folded = foldWhiteSpace(raw);
    if (folded !== '') lines.push({ ...kindOf(folded), text: folded, line, afterBlank });
    afterBlank = folded === '';
  });
  return lines;
}

function kindOf(text: string): Pick<SiteLine, 'kind' | 'names' | 'rest'> {
  const nobody = { names: [], rest: '' } as const;
  if (BYLINE.test(text)) return { kind: 'byline', ...nobody };
  if (isNumber(text) || ADDRESS.test(text)) return { kind: 'facts', ...nobody };
  if (isButton(text)) return { kind: 'button', ...nobody };
  if (isFacts(text)) return { kind: 'facts', ...nobody };
  const { people, rest } = peopleIn(text);
  if (people.length > 1 || (people.length === 1 && rest !== '')) return { kind: 'names', names: people, rest };
  if (people.length === 1 && NAME_WORDS.test(people[0] ?? '')) return { kind: 'name', names: people, rest };
  return { kind: isProse(text) ? 'prose' : 'text', ...nobody };
}

function isButton(text: string): boolean {
  if (isFurniture(text)) return true;
  if (text.length > LONGEST_BUTTON) return false;
  const words = text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? [];
  return words.every((word) => BUTTON_WORDS.has(word));
}

/** Whether the line has a number by which papers are known, which buttons have not. */
function isNumber(text: string): boolean {
  if (text.length > LONGEST_FACTS || !/\d{4}/.test(text)) return false;
  return arxivIn(text) !== undefined || BIBCODE.test(text) || MONTH.test(text) || (/\bdoi\b|\b10\.\d{4,9}\//i.test(text) && doi(text) !== undefined);
}

function isFacts(text: string): boolean {
  if (text.length > LONGEST_FACTS || !/\d/.test(text)) return false;
  if (FACT_LABEL.test(text) || isVenueName(text) || inJournal(text)?.volume !== undefined) return true;
  const day = DAY.exec(text)?.[0];
  return day !== undefined && isButton(text.replace(day, ''));
}

function peopleIn(text: string): { readonly people: readonly string[]; readonly rest: string } {
  // A row of a table, and a warning in capitals, are no people.
  if (text.length > LONGEST_NAME_LINE || text.startsWith('|') || !/\p{Ll}/u.test(text)) return { people: [], rest: '' };
  const plain = text.replace(FOLDED_NAMES, ', ').replace(BETWEEN_NAMES, ', ').replace(/…|\.\.\./g, '');
  // "Doe, J; Roe, J and Li, X"
  const line = plain.includes(';') ? plain.replace(/ and (?=\p{Lu}[^;]*,)/gu, '; ') : plain;
  const people = listedNames(line);
  if (people !== undefined) return { people, rest: BRACKETED_DATE.exec(text)?.[1] ?? '' };
  const [, before = '', rest = ''] = PLACE_BEHIND.exec(line) ?? PLACE_IN.exec(line) ?? [];
  return { people: listedNames(before) ?? [], rest };
}

function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE || titleOdds(text, { endsParagraph: true, numbered: false }) < PROSE_ODDS;
}
