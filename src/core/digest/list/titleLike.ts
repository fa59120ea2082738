/** Whether words can be the title of a paper. */
import { isVenueName } from '../facts/venueName';

const LONGEST_TITLE = 400;
const MOST_WORDS = 50;

/** Fewer words are a name or a label, unless the list makes them stand out. */
const FEWEST_PLAIN_WORDS = 3;
/** A character of these scripts says as much as half a word. */
const FEWEST_PLAIN_HAN = 6;

/** How remarks, news and instructions begin, and titles hardly ever. */
const REMARK =
  /^(?:we |our |my |i |copyright |public domain\b|neither the name |i['’]m |please |thanks? |see |check |updates?\b|updated |released? |to be (?:updated|added|continued|announced)\b|added? |fix(?:ed)? |the (?:code|repo|repository|project|following|paper is|paper was|paper has|official|original)\b|this (?:repo|repository|code|project|paper|list|work|page|section|is)\b|if you |for (?:more|details|further)\b|here |click |download |install |run |follow |star |join |contact |cite |based on |inspired by |implementation of |code for |accepted |more (?:info|details|papers|resources|on |at )|full list|a (?:curated|collection|list)\b)/i;
const ABOUT_CODE = /\b(?:official|implementations?|code|repo|repository|website|here)\b/i;
const FEWEST_TITLE_CASE_WORDS = 4;
/** What a sentence breaks off with when a link follows in it. */
const DANGLING =
  /(?:^|\s)(?:the|a|an|our|their|this|in|from|of|see|by|on|at|with|is|are|and|or|to|for|as|via|implements?|following|called|paper|using)$/;

/**
 * Whether `title`, which stands out in its list by its markup, can be a title: words, no address, no venue with a year. A column of
 * titles may hold "Open DAC 2023".
 */
export function isTitleLike(title: string, isColumn = false): boolean {
  if (title.length > LONGEST_TITLE || title.length < 2 || !/\p{L}/u.test(title) || /^https?:\/\//i.test(title)) return false;
  return title.split(' ').length <= MOST_WORDS && (isColumn || !isVenueName(title));
}

/**
 * Whether words that nothing makes stand out are a title and not the beginning of a sentence. Authors and a year speak for short ones,
 * a venue with its year for long ones that begin like a remark.
 */
export function isPlainTitle(title: string, isDescribed: boolean, isPublished = false): boolean {
  if (!isTitleLike(title) || DANGLING.test(title)) return false;
  if (isRemark(title) && !(isPublished && title.split(' ').length > FEWEST_PLAIN_WORDS)) return false;
  if (isDescribed || isPublished) return true;
  const han = title.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/gu)?.length ?? 0;
  return title.split(' ').length >= FEWEST_PLAIN_WORDS || han >= FEWEST_PLAIN_HAN;
}

/** "Check Mate: Prioritizing User Generated Content" begins like a remark, but is written like a title. */
export function isRemark(title: string): boolean {
  if (!REMARK.test(title)) return false;
  const words = title.split(/[\s-]+/).filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length < FEWEST_TITLE_CASE_WORDS || capitals < words.length * 0.8 || ABOUT_CODE.test(title);
}

/** Most of the longer words have a capital: a title, not the beginning of a sentence. */
export function isInTitleCase(text: string): boolean {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}
