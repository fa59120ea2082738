import { yearOf, type Paper } from '../paper';
import { FUNCTIONS } from './keyFunctions';
import type { KeyTemplate } from './keyTemplate';

/** The key of a paper nothing is known of, not even a word of a title. */
const NAMELESS = 'untitled';

/**
 * One key for each paper, by paper id: `patelPOLCAPowerOversubscription2023`, after `template`, by default Better BibTeX's
 * `auth.lower + shorttitle(3,3) + year`, where the year is that of the version of record. A paper without author or year simply lacks that part.
 * A digest's own key stays as it is. Keys differ from each other and from `taken` by more than case, since file systems, wikis and
 * some BibTeX programs fold it; the older paper keeps the bare key, the next get a, b, c. The same papers in any order get the same keys.
 */
export function citationKeys(papers: readonly Paper[], taken: Iterable<string> = [], template: KeyTemplate = defaultKey): ReadonlyMap<string, string> {
  const used = new Set(Array.from(taken, key => key.toLowerCase()));
  const keys = new Map<string, string>();
  const inOrder = [...papers].sort(olderFirst);
  // Keys that a digest gives go first: somebody may have written them into a note already.
  for (const own of [true, false]) {
    for (const paper of inOrder) {
      if (hasOwnKey(paper) !== own || keys.has(paper.id)) continue;
      keys.set(paper.id, claim(bareKey(paper, template), used));
    }
  }
  return keys;
}

/** The key of `paper` before others are looked at. */
export function bareKey(paper: Paper, template: KeyTemplate = defaultKey): string {
  if (hasOwnKey(paper)) return paper.citationKey;
  return readable(template(paper)) || readable(paper.arxiv ?? paper.doi ?? '') || NAMELESS;
}

/** `auth.lower + shorttitle(3,3) + year` */
function defaultKey(paper: Paper): string {
  return `${FUNCTIONS.auth(paper, []).toLowerCase()}${FUNCTIONS.shorttitle(paper, [3, 3])}${yearOf(paper) ?? ''}`;
}

/** Free of `used`, and added to it: the key itself, else with the first of a, b, … z, aa, ab, … that makes it free. */
function claim(key: string, used: Set<string>): string {
  let free = key;
  for (let count = 0; used.has(free.toLowerCase()); count++) free = key + letters(count);
  used.add(free.toLowerCase());
  return free;
}

function letters(count: number): string {
  const ALPHABET = 26;
  const last = String.fromCharCode('a'.charCodeAt(0) + (count % ALPHABET));
  return count < ALPHABET ? last : letters(Math.floor(count / ALPHABET) - 1) + last;
}

/** Without what Pandoc would not read as part of a bare `@key`: white space, and punctuation but for a single mark inside. */
function readable(key: string): string {
  return key.replace(/[^\p{L}\p{N}\p{M}_.+-]/gu, '').replace(/(?<![\p{L}\p{N}\p{M}_])[.+-]+|[.+-]+(?![\p{L}\p{N}_])|[.+-](?=[.+-])/gu, '');
}

function hasOwnKey(paper: Paper): paper is Paper & { readonly citationKey: string } {
  // White space, braces and control characters cannot stand in any citation syntax.
  return paper.citationKey !== undefined && /^[^\s{}\\"#%,~\p{Cc}]+$/u.test(paper.citationKey);
}

function olderFirst(a: Paper, b: Paper): number {
  // '~' sorts behind every digit: a paper of unknown date yields to the dated.
  return compare(a.published ?? a.date ?? '~', b.published ?? b.date ?? '~') || compare(a.date ?? '~', b.date ?? '~') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
