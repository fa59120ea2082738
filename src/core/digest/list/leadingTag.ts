/** What lists put before a title: numbers, dates, venues in brackets, ids, pictures. */
import { arxivId } from '../../identity';
import { isoDate } from '../facts/isoDate';
import { venueAndDate } from '../facts/venueAndDate';
import { isKnownSeries } from '../facts/venueSeries';

/** A tag at the beginning of a text: how much of the text it takes, and what it says. */
export interface LeadingTag {
  readonly length: number;
  readonly venue?: string;
  readonly date?: string;
  readonly arxiv?: string;
  /** Whether only a paper has such a tag. */
  readonly isOfPaper?: boolean;
}

const DECORATION =
  /^(?:[\s\])\ufe0f\u200d\u200b•·▪◆◇■□●○★☆►▶→➤✓✔|\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]|:[a-z][a-z0-9_+-]{1,30}:(?=\s|$))+/u;
const CHECKBOX = /^\[[ xX✓✔]\](?:\s|$)/;
const NUMBER = /^(?:\(?#?\d{1,3}[.)、:：](?=\s)|\d{1,3}[.)](?=[A-Z][a-z ])|\d{4}[.)](?=\s)|#\d{1,4}(?=\s|$)|\[\d{1,4}\][.:]?|No\. ?\d{1,4}[.:]?(?=\s))\s*/;
/** `[[@lee2020]]: Title`, `@lee2020 Title` */
const CITATION = /^(?:\[{1,2}-?@[^\s[\]]{1,80}\]{1,2}\s*[:：.,–—-]?\s*|@\p{L}[\p{L}\d_:+-]{2,80}(?:19|20)\d\d[a-z]?(?:[:：]?\s+|$))/u;
const BRACKETS =
  /^(?:\[([^[\]]{1,60})\]|【([^【】]{1,60})】|\(([^()]{1,60})\)|（([^（）]{1,60})）)(?!\()\s*(?:[:：.,|–—-](?=\s)\s*)?/u;
const DATE = /^((?:19|20)\d\d(?:[-./]\d{1,2}){1,2})(?=[\s:：|,–—-]|$)\s*[:：|,–—-]*\s*/;
const SERIES_AND_YEAR =
  /^((?:19|20)\d\d[- ][A-Z][A-Za-z]{1,12}|[A-Z][A-Za-z]{1,12}[- ]?(?:['’] ?(?:19|20)?\d\d|(?:19|20)\d\d|[0-2]\d(?=\s+-)))(?:\s*[:：|]\s*|\s+[–—-]{1,2}\s+|$)/;
/** `18-SIGCOMM-Title` */
const YEAR_AND_SERIES = /^([019]\d|2\d)-([A-Z][A-Za-z]*[A-Z][A-Za-z]*)-\s?(?=\p{L}|\d)/u;
/** `CoRL 2023 workshop, Title`, `arXiv 2023.10, **Title**` */
const SERIES_YEAR_AND_COMMA =
  /^(([A-Za-z][\w&-]{1,15}(?: [A-Z][\w-]{1,15})?)[ -]?((?:19|20)\d\d(?:\.\d{1,2})?))(?: (?:workshop|oral|spotlight|poster|submission|highlight|best [^,]{1,50}|\([a-z ]{3,20}\)))?,(?:\s+(?=[\p{Lu}\d"“(])|\s*$)/iu;
/** `2024 best paper, Title`, `2023 SIGGRAPH Asia best student paper award: **Title**` */
const PRIZE =
  /^(?:((?:19|20)\d\d),? )?(?:(\d?[A-Z][\w&-]{1,15})(?: [A-Z][a-z]{1,15})? )?(?:best|outstanding|distinguished)(?: [a-z-]{2,15}){0,2} papers?(?: (?:award|finalist|nominee|nomination|candidate|honou?rable mention|runner-?up)s?)?\s*(?:[,:：]|\s[–—-])\s*/i;
const ARXIV = /^(?:arxiv:\s*)?(\d{4}\.\d{4,5})(?:v\d+)?(?=[\s:：|,–—-]|$)\s*[:：|,–—-]*\s*/i;
const DATED_ASIDE = /^((?:19|20)\d\d(?:[-./]\d{1,2}){1,2}), \S/;
const NEWS = /^(?:new|hot|update|must[- ]read|recommended|top pick)\s?[!:：]\s*/i;
/** `(Preprint 23')`, `(arXiv)` */
const PREPRINT = /^(?:preprint|arxiv),? ?(?:['’]?(?:20)?\d\d['’]?)?$/i;
const ARXIV_CATEGORY = /^(?:[a-z-]{2,8}\.[A-Z]{2}(?:[,; ]+|$))+$/;

/** With a year in square brackets there may be more of them. */
const MOST_DATED_WORDS = 5;

/** A number, a picture, a venue before a title has no more words; more in brackets are part of it. */
export const MOST_TAG_WORDS = 3;

/** The tag that `text` begins with; undefined where the title begins at once. A tag may be all of the text. */
export function leadingTag(text: string): LeadingTag | undefined {
  for (const plain of [DECORATION, CHECKBOX, NUMBER, NEWS, CITATION]) {
    const length = plain.exec(text)?.[0].length ?? 0;
    if (length > 0) return { length };
  }
  const prize = PRIZE.exec(text);
  if (prize !== null) return { length: prize[0].length, isOfPaper: true, ...venueAndDate(`${prize[2] ?? ''} ${prize[1] ?? ''}`), ...dated(prize[1]) };
  const id = ARXIV.exec(text);
  if (id !== null) return { length: id[0].length, arxiv: id[1] ?? '' };
  const short = YEAR_AND_SERIES.exec(text);
  if (short !== null && isKnownSeries(short[2] ?? '')) return { length: short[0].length, venue: short[2] ?? '', date: `${short[1]?.startsWith('9') === true ? 19 : 20}${short[1] ?? ''}` };
  const date = DATE.exec(text);
  if (date !== null) return { length: date[0].length, ...dated(date[1]) };
  const series = SERIES_AND_YEAR.exec(text);
  if (series !== null && (series[0].length === text.length || isKnownSeries(/[A-Za-z]{2,}/.exec(series[0])?.[0] ?? '')))
    return { length: series[0].length, ...venueAndDate((series[1] ?? '').replace(/-/g, ' ')) };
  const listed = SERIES_YEAR_AND_COMMA.exec(text);
  if (listed !== null && (isKnownSeries(listed[2] ?? '') || /^arxiv$/i.test(listed[2] ?? '')))
    return { length: listed[0].length, ...venueAndDate(`${listed[2] ?? ''}, ${(listed[3] ?? '').replace('.', '-')}`), ...dated(listed[3]) };
  return bracketed(text);
}

/** Whether the tag that `text` begins with names a year of a well-known venue, or arXiv. */
export function saysWhere({ length, venue, date }: LeadingTag, text: string): boolean {
  return (venue !== undefined && date !== undefined && isKnownSeries(venue)) || /^\W{0,3}arxiv(?![a-z])/i.test(text.slice(0, length));
}

function bracketed(text: string): LeadingTag | undefined {
  const match = BRACKETS.exec(text);
  const inside = match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4]);
  if (match === null || inside === undefined) return undefined;
  const length = match[0].length;
  const arxiv = arxivId(inside);
  if (arxiv !== undefined) return { length, arxiv };
  const said = venueAndDate(inside.replace(/(?:\b|(?<=\d))(?:oral|poster|spotlight|best paper|highlight)\b/gi, ''));
  const isJoined = /^\p{L}/u.test(text.slice(length)) && !/\s$/.test(match[0]);
  // "[CVPR 2018]Dynamic learning", but "[1990]s fashion".
  if (said !== undefined && (!isJoined || said.venue !== undefined)) return { length, ...said };
  if (isJoined) return undefined;
  // "[2021 arXiv, 576 citations]"
  const year = match[1] === undefined || !/rxiv\b|\bcitations\b|\bpreprint\b/i.test(inside) ? undefined : /^(?:19|20)\d\d(?= [\p{L}\d])/u.exec(inside)?.[0];
  if (year !== undefined && inside.split(' ').length <= MOST_DATED_WORDS) return { length, date: year };
  if (ARXIV_CATEGORY.test(inside.trim()) || PREPRINT.test(inside)) return { length };
  // "(2025.10, Some Lab)"
  const day = DATED_ASIDE.exec(inside)?.[1];
  if (day !== undefined) return { length, ...dated(day) };
  // "(Talk #1): "
  if (/:\s*$/.test(match[0]) && /#?\d/.test(inside) && inside.split(' ').length <= MOST_TAG_WORDS) return { length };
  // "(Almost) …" and "[Re] …" are words of a title; a tag in square brackets is a word of the list.
  const isTag = (match[1] !== undefined || match[2] !== undefined) && !/^(?:re|c)$/i.test(inside);
  // "[SEEN IN THE LAST WEEK]"
  const isShouted = /^[^\p{Ll}]+$/u.test(inside);
  return isTag && (isShouted || inside.trim().split(/\s+/).length <= MOST_TAG_WORDS) ? { length } : undefined;
}

function dated(text: string | undefined): { readonly date?: string } {
  const date = isoDate((text ?? '').replace(/\./g, '-'));
  return date === undefined ? {} : { date };
}
