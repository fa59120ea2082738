/** Titles in quotes of any kind. */
import { wordCount } from '../text/wordCount';

export interface QuotedTitle {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** In characters: shorter quotes are words, longer ones no titles. */
const SHORTEST = 10;
const LONGEST = 400;

/** Quotes of one character are not looked for further than so many. */
const MOST_QUOTES = 20;

/** A title in quotes that is more than a word; quotes within a title are its own. */
export function quotedTitle(text: string): QuotedTitle | undefined {
  return [straight(text), paired(text)].filter((found) => found !== undefined).sort((a, b) => a.before.length - b.before.length)[0];
}

function paired(text: string): QuotedTitle | undefined {
  const match = /(?:^|[\s,.:，。：])(?:“([^“”]{10,400})”|《([^《》]{2,400})》|「([^「」]{4,400})」)/u.exec(text);
  if (match === null) return undefined;
  const title = match[1] ?? match[2] ?? match[3] ?? '';
  if (match[2] === undefined && wordCount(title) < 2) return undefined;
  return { before: text.slice(0, match.index), title, after: text.slice(match.index + match[0].length) };
}

/** Between straight quotes: the ones before a word and behind one are pairs of the title's own. */
function straight(text: string): QuotedTitle | undefined {
  let start = -1;
  let depth = 0;
  let tried = 0;
  for (const { index } of text.matchAll(/"/g)) {
    if (++tried > MOST_QUOTES) return undefined;
    const opens = /^$|[\s,.:，。：([]/.test(text.charAt(index - 1)) && /[\p{L}\p{N}"“‘'¿¡(]/u.test(text.charAt(index + 1));
    if (start < 0) {
      if (!opens || text.charAt(index - 1) === '(') continue;
      start = index + 1;
      depth = 1;
    } else depth += opens ? 1 : -1;
    if (start < 0 || depth > 0) continue;
    const title = text.slice(start, index);
    if (title.length >= SHORTEST && title.length <= LONGEST && wordCount(title) > 1)
      return { before: text.slice(0, start - 1), title, after: text.slice(index + 1) };
    start = -1;
  }
  return undefined;
}
