/** What many titles of one page begin or end with in the same way is no part of them: the journal in brackets before each, the year behind each. */
import { isVenueName, soundsLikeVenue } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';
import type { Entry } from './entry';

/** So many make a habit of it. */
const FEWEST = 3;

/** Titles that begin with brackets, "(Almost) …", or end with them, are few on any page. */
const MOST = 0.75;

/** More titles end with a name in brackets by chance. */
const FEWEST_NICKNAMED = 5;

/** A subject of fewer words in brackets may be one of the titles'. */
const FEWEST_SUBJECT_WORDS = 3;

/** What is left must still be a title, in words. */
const FEWEST_TITLE_WORDS = 2;

/** "18-FCCM-Seeing the wood": a year and a series, where there are several of them; "16-QAM-…" and "64-QAM-…" are one. */
const YEAR_AND_SERIES = /^([0-2]\d)-([A-Z]{3,8})-\s?(?=[\p{L}\d])/u;
const IN_FRONT = /^\(([^()]{2,40})\)\s+(?=[\p{L}\p{N}"“])/u;
/** "Seeing the wood (FOREST-Net)": what people call the paper. */
const NICKNAME_BEHIND = /\s+\((?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{L}\d+-]{2,20}\)$/u;
const BEHIND = /\s+\(([^()]{2,60})\)$/;
/** "Measles outbreaks — Zambia, 2020" is a title all the same. */
const YEAR_BEHIND = /(?<![–—-]\s[^–—]{2,60}), ((?:19|20)\d\d)$/;
/** "1979 Seeing the wood" */
const YEAR_IN_FRONT = /^((?:19|20)\d\d):? (?=\p{Lu})/u;
/** "Seeing the wood, EYES 1979" */
const PLACE_BEHIND = /, ([A-Z][^,:]{1,60}?)(?:,? ((?:19|20)\d\d))?$/;
/** "A forest of words (Extended Abstract)": so the papers are called. */
const OF_TITLES = /\babstract\b|^(?:part|vol)/i;

/** The entries of a page without such tags; years and venues that these say are kept where nothing else says them. */
export function withoutSharedTags(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < FEWEST) return entries;
  const inFront = entries.filter(({ title }) => IN_FRONT.test(title)).length;
  const dated = entries.filter(({ title, date }) => date === undefined && YEAR_BEHIND.test(title));
  const areDated = dated.length >= FEWEST && dated.length >= MOST * entries.length && areApart(dated.map(({ title }) => title.replace(YEAR_BEHIND, '')));
  const nicknamed = entries.filter(({ title }) => NICKNAME_BEHIND.test(title)).length;
  const behind = counted(entries.map(({ title }) => BEHIND.exec(title)?.[1] ?? ''));
  const series = new Set(entries.map(({ title }) => YEAR_AND_SERIES.exec(title)?.[2]).filter((name) => name !== undefined)).size;
  const yearFirst = entries.filter(({ title, date }) => date === undefined && YEAR_IN_FRONT.test(title)).length;
  return entries.map((entry) => {
    let { title, venue, date } = entry;
    const front = inFront >= FEWEST && inFront >= MOST * entries.length ? IN_FRONT.exec(title) : null;
    if (front !== null) {
      title = title.slice(front[0].length);
      venue ??= isVenue(front[1] ?? '') ? front[1] : undefined;
    }
    const short = series >= FEWEST ? YEAR_AND_SERIES.exec(title) : null;
    if (short !== null) {
      title = title.slice(short[0].length);
      venue ??= short[2];
      date ??= `20${short[1] ?? ''}`;
    }
    if (nicknamed >= FEWEST_NICKNAMED && nicknamed >= MOST * entries.length) title = title.replace(NICKNAME_BEHIND, (nickname, at: number) => (isAcronym(nickname, title.slice(0, at)) ? nickname : ''));
    const first = yearFirst >= FEWEST && yearFirst >= MOST * entries.length && date === undefined ? YEAR_IN_FRONT.exec(title) : null;
    if (first !== null) {
      title = title.slice(first[0].length);
      date = first[1];
    }
    const back = BEHIND.exec(title);
    if (back !== null && wordCount(back[1] ?? '') >= FEWEST_SUBJECT_WORDS && (behind.get(back[1] ?? '') ?? 0) >= FEWEST && !OF_TITLES.test(back[1] ?? '')) title = title.slice(0, back.index);
    const year = areDated && date === undefined ? YEAR_BEHIND.exec(title) : null;
    if (year !== null) {
      title = title.slice(0, year.index);
      date = year[1];
    }
    const placed = PLACE_BEHIND.exec(title);
    if (placed !== null && (isKnownSeries(placed[1] ?? '') || soundsLikeVenue(placed[1] ?? '')) && (placed[2] !== undefined || year !== null)) {
      title = title.slice(0, placed.index);
      venue ??= placed[1];
      date ??= placed[2];
    }
    return title === entry.title || wordCount(title) < FEWEST_TITLE_WORDS ? entry : { ...entry, title, venue, date };
  });
}

/** Titles that are the same without their years tell of several years. */
function areApart(titles: readonly string[]): boolean {
  return new Set(titles).size === titles.length;
}

/** "Magnetic resonance imaging (MRI)": it stands for the last words of the title. */
function isAcronym(nickname: string, title: string): boolean {
  const letters = nickname.toLowerCase().replace(/[^\p{L}]/gu, '').replace(/s$/, '');
  const initials = title.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '').map((word) => word.charAt(0)).join('');
  return letters.length > 1 && initials.includes(letters);
}

function isVenue(name: string): boolean {
  return isVenueName(name) || isKnownSeries(name) || soundsLikeVenue(name);
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
