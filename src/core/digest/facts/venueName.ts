/** Whether a text is the name of a venue or a title with a year in it. */
import { isKnownSeries } from './venueSeries';
import { venueAndDate } from './venueAndDate';
import { wordCount } from '../text/wordCount';

/** A name of so few words is no title: "ICCV 2019 Oral". */
const MOST_NAME_WORDS = 2;

const VENUE_KIND =
  /\b(?:Journal|Conference|Conf|Proceedings|Proc|Transactions|Trans|Letters|Magazine|Symposium|Workshops?|Meeting|IEEE|ACM|Springer|Elsevier)\b|\bNeural Information Processing Systems\b/;

/** How titles begin and names of venues do not, and what joins words to more than a name. */
const TITLE_START = /^(?:an?|the|on|overview|findings|reports?|results|summary|survey|reviews?|trends|\d(?:st|nd|rd|th) place)\s/i;
const JOINED = /\s(?:on|of|for|in|to|with|from|and)\s/i;

/**
 * Whether `text` names a venue and a date and nothing else. "The 2017 DAVIS Challenge on Video Object Segmentation" has a year and
 * capitals, too: a longer text has to sound like a venue.
 */
export function isVenueName(text: string): boolean {
  const said = venueAndDate(text);
  if (said === undefined) return false;
  if (said.venue === undefined) return true;
  if (wordCount(said.venue) <= MOST_NAME_WORDS && !/:\s/.test(text)) return true;
  if (/^\W*Findings of (?:the )?[A-Z]{3,}/.test(said.venue)) return true;
  if (/:\s/.test(text) || TITLE_START.test(text)) return false;
  return VENUE_KIND.test(text) || (isKnownSeries(/^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '') && !JOINED.test(text));
}

/** Whether `text`, which has no date, sounds like the name of a conference or journal, or is a well-known one. */
export function soundsLikeVenue(text: string): boolean {
  return !/:\s/.test(text) && !TITLE_START.test(text) && (VENUE_KIND.test(text) || isKnownSeries(text));
}
