import { yearOf, type Paper } from '../../paper';

/** A title stands in for the author with at most this many of its words: enough to tell papers apart in running text. */
const TITLE_WORDS = 6;

/** What a reader takes for the author in running text: "Patel", "Patel and Choukse", "Patel et al.", else the beginning of the title. */
export function authorLabel(paper: Paper): string {
  const [first, second, third] = paper.authors;
  if (first === undefined) return shortTitle(paper.title);
  if (second === undefined) return first.family;
  return third === undefined ? `${first.family} and ${second.family}` : `${first.family} et al.`;
}

/** The year of the version of record, "n.d." (no date) where none is known. */
export function yearLabel(paper: Paper): string {
  return yearOf(paper) ?? 'n.d.';
}

/** The title before its subtitle, cut after a few words. */
function shortTitle(title: string): string {
  const main = /^[^:?!]{3,}[?!]?(?=:|[?!]|\s|$)/.exec(title)?.[0] ?? title;
  const words = main.trim().split(/\s+/);
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')} …`;
}
