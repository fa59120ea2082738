/** "ICLR 2018", "arXiv, Jan 2020", "CVPR'17": where and when, as lists write it in a few words. */
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { isoDate } from './isoDate';
import { trimmed } from '../text/trimmed';
import { isKnownSeries } from './venueSeries';

export interface VenueAndDate {
  readonly venue?: string;
  readonly date?: string;
}

/** Longer texts are sentences that happen to name a year. */
const LONGEST = 140;

/** The longest name of a series, in characters, with what may stand around it. */
const LONGEST_SERIES = 30;

/** "International Conference on Acoustics, Speech and Signal Processing Workshops" and its like. */
const MOST_WORDS = 16;

const PREPRINT_WORDS = /\b(?:e-?prints?|(?:arxiv )?preprint|arxiv|oral|poster|spotlight|accepted|submitted|workshop)\b/gi;
const VERB =
  /\b(?:is|are|was|were|has|have|we|our|you|this|that|these|which|who|will|can|please|shows?|propose[sd]?|introduce[sd]?|present[sd]?|available|since|before|after|until)\b/i;
const YEAR = /(?<![\d.]|\b\p{L})(?:19|20)\d{2}(?!\d|\.\d)/u;
const DATE_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|spring|summer|autumn|fall|winter)\b\.?/gi;

/** Where preprints are is no venue. */
const PREPRINT =
  /^(?:arxiv(?: preprint)?(?: \d{4}(?!\d))?|preprint|corr(?: abs\/)?|under review|submitted|in press|to appear|technical report|tech report|book|phd thesis|thesis|blog|online)\b[\s,.:;]*/i;

/** How a paper is presented is no part of the venue's name. */
const PRESENTATION = / (?:oral|poster|spotlight)s?$/i;

/** "pp. 1-5", "vol. 3": no part of the venue's name. */
const PLACE_IN_VOLUME = /,? ?\b(?:pp?|vol|no|pages)\.? ?\d[\d–-]{0,20}|, ?\d{1,4} ?\(\d{1,4}(?:[–-]\d{1,4})?\)(?:: ?\d{1,6}(?:[–-]\d{1,6})?)?(?=[,. ]|$)/gi;

/**
 * Venue and date, where `text` is nothing but these; undefined for any other text. The year is no part of the venue's name.
 * A month or day is kept where the text names one.
 */
export function venueAndDate(text: string): VenueAndDate | undefined {
  // Most texts have no year and are no short name, and most texts are asked.
  if (!/\d\d/.test(text)) return text.length > LONGEST_SERIES ? undefined : seriesAlone(text);
  // A title in quotation marks, and people.
  if (/[“”]|‘(?!(?:19|20)?\d\d\b)|\bet al\b/.test(text)) return undefined;
  const folded = trimmed(
    foldWhiteSpace(text)
      .slice(0, 2 * LONGEST)
      .replace(PLACE_IN_VOLUME, ''),
    ' ,.;:()[]{}|–—-',
  );
  if (folded === '' || folded.length > LONGEST) return undefined;
  const whole = wholeDate(folded);
  if (whole !== undefined) return { date: whole };
  const short = /^([A-Z][A-Za-z]{1,12}(?:[ -][A-Z][A-Za-z]{1,12})?) ?[’'‘] ?((?:19|20)?)(\d\d)$/.exec(folded);
  if (short !== null) return said(short[1] ?? '', `${short[2] || '20'}${short[3] ?? ''}`);
  const compact = /^(\d?[A-Z]{2,8}|[A-Z][a-z]{0,3}[A-Z]{2,6}|[a-z]{1,3}[A-Z]{2,6}|[Aa]r[Xx]iv)[-_ ]?((?:19|20)\d\d)$/.exec(folded);
  if (compact !== null) return said(compact[1] ?? '', compact[2]);
  // "CVPR25", "OSDI 23'", but "GPT35"
  const glued = /^([A-Za-z]{3,10})(?:([0-2]\d)[’'‘]?| ([0-2]\d)[’'‘])$/.exec(folded);
  if (glued !== null && (isKnownSeries(glued[1] ?? '') || /^arxiv$/i.test(glued[1] ?? ''))) return said(glued[1] ?? '', `20${glued[2] ?? glued[3] ?? ''}`);
  const found = YEAR.exec(folded);
  if (found === null) return isKnownSeries(folded) ? { venue: folded } : undefined;
  const year = found[0];
  const around = folded.slice(0, found.index) + ' ' + folded.slice(found.index + year.length);
  const venue = around.replace(DATE_WORDS, ' ').replace(/(?<![\w.-])\d{1,2}(?:st|nd|rd|th)?(?=[\s,.;]*$)/, ' ');
  return isSentence(venue) ? undefined : said(venue, isoDate(DATE_WORDS.test(resetted(folded)) ? folded : year) ?? year);
}

/**
 * What stands in brackets behind a title may say where it appeared in even fewer words: "CHEOPS 22", "IEEE Transactions on Clouds".
 * Elsewhere these are words like others.
 */
export function bracketedVenue(text: string): VenueAndDate | undefined {
  const short = /^([A-Z]{3,10}) ([0-3]\d)$/.exec(text.trim());
  if (short !== null) return said(short[1] ?? '', `20${short[2] ?? ''}`);
  const isJournal = /^(?:(?:IEEE|ACM)(?:\/[A-Z]{3,4})? )?(?:Transactions|Trans\.|Journal|Letters|Proceedings|Annals) (?:on|of|in) (?:the )?\p{Lu}/u.test(text.trim());
  return venueAndDate(text) ?? (isJournal && text.length <= LONGEST ? { venue: foldWhiteSpace(text) } : undefined);
}

function resetted(text: string): string {
  DATE_WORDS.lastIndex = 0;
  return text;
}

function seriesAlone(text: string): VenueAndDate | undefined {
  const name = trimmed(foldWhiteSpace(text), ' ,.;:()[]{}|–—-');
  return isKnownSeries(name) ? { venue: name } : undefined;
}

/** A date and nothing else, in a list's spelling: `2023.05`, `May 2023`, `2023/05/01`, `2023`. */
function wholeDate(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const bare = text
    .replace(DATE_WORDS, '')
    .replace(/[\d\s,./-]+|(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/^(?:st|nd|rd|th)$/, '');
  return bare === '' ? isoDate(text) : undefined;
}

function said(venue: string, date: string | undefined): VenueAndDate {
  const bare = trimmed(foldWhiteSpace(venue), ' ,.;:()[]{}|–—-').replace(PREPRINT, '').replace(PRESENTATION, '').trim();
  // "Conference on Communications (ICC)"
  const name = /\([^()]*$/.test(bare) ? `${bare})` : bare;
  return {
    ...(/\p{L}{2}/u.test(name) && !/^arxiv\b|\bet\.? al\b/i.test(name) ? { venue: name } : {}),
    ...(date === undefined ? {} : { date }),
  };
}

/** How the names of proceedings and journals begin, whatever capitals they are written with. */
const VENUE_START = /^(?:advances in|proceedings of|proc\. |annual |ieee |acm |international (?:conference|journal|symposium|workshop)|(?:journal|annals) of|transactions on)/i;

/** A venue's name has capitals in all its longer words; what has not is a remark with a year in it. */
function isSentence(text: string): boolean {
  if (/[!?]/.test(text)) return true;
  if (VENUE_START.test(text.trim()) && !VERB.test(text)) return false;
  const words = text
    .replace(PREPRINT_WORDS, ' ')
    .trim()
    .split(/[\s,/-]+/)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return false;
  if (words.length > MOST_WORDS || !/^(?:[\p{Lu}\p{Lo}\d'’"“(&]|in$|bio|med|npj|i[A-Z])/u.test(first)) return true;
  return words.some((word) => /^\p{Ll}{4,}/u.test(word) && !/^(?:with|from|over|into)$/.test(word)) || VERB.test(text);
}
