import type { Paper } from '../../paper';
import { citedYear, familiesOf } from './keyParts';
import type { KeyTemplate } from './keyTemplate';
import { titleWords } from './titleWords';
import { transliterate } from './transliterate';

/** The key of a paper nothing is known of, not even a word of a title. */
const NAMELESS = 'untitled';

/**
 * One key for each paper, by paper id: `patelPOLCAPowerOversubscription2023`, after `template`, by default Better BibTeX's
 * `auth.lower + shorttitle(3,3) + year`, where the year is that of the version of record. A paper without author or year simply lacks that part.
 * A digest's own key stays as it is, unless it is the default one and another template is asked for. Keys differ from each other and from `taken` by more than case, since file systems, wikis and
 * some BibTeX programs fold it; the older paper keeps the bare key, the next get a, b, c. The same papers in any order get the same keys.
 */
export function citationKeys(papers: readonly Paper[], taken: Iterable<string> = [], template: KeyTemplate = defaultKey): ReadonlyMap<string, string> {
  const used = new Set(Array.from(taken, key => key.toLowerCase()));
  const tried = new Map<string, number>();
  const keys = new Map<string, string>();
  const inOrder = olderFirst(papers);
  // Keys that a digest gives go first: somebody may have written them into a note already.
  for (const own of [true, false]) {
    for (const paper of inOrder) {
      if (hasOwnKey(paper, template) !== own || keys.has(paper.id)) continue;
      keys.set(paper.id, claim(bareKey(paper, template), used, tried));
    }
  }
  return keys;
}

/** Keys of papers by template, which never change: a library asks for all of them again whenever one of its papers does. */
const BARE_KEYS = new WeakMap<KeyTemplate, WeakMap<Paper, string>>();

/** The key of `paper` before others are looked at. */
export function bareKey(paper: Paper, template: KeyTemplate = defaultKey): string {
  if (hasOwnKey(paper, template)) return paper.citationKey;
  let known = BARE_KEYS.get(template);
  if (known === undefined) BARE_KEYS.set(template, (known = new WeakMap()));
  let key = known.get(paper);
  if (key === undefined) known.set(paper, (key = keyBy(template, paper)));
  return key;
}

function keyBy(template: KeyTemplate, paper: Paper): string {
  return readable(template(paper)) || readable(paper.arxiv ?? paper.doi ?? '') || NAMELESS;
}

/** `auth.lower + shorttitle(3,3) + year`, without the reader of formulas: a large library asks for all of its keys at once. */
function defaultKey(paper: Paper): string {
  const words = titleWords(paper.title, 3).map(word => transliterate(word));
  return `${(familiesOf(paper)[0] ?? '').toLowerCase()}${words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${citedYear(paper)}`;
}

/**
 * Free of `used`, and added to it: the key itself, else with the first of a, b, … z, aa, ab, … that makes it free. `tried` remembers how far
 * each key has come, for many papers may have the same.
 */
function claim(key: string, used: Set<string>, tried: Map<string, number>): string {
  const folded = key.toLowerCase();
  let count = tried.get(folded) ?? 0;
  let suffix = count === 0 ? '' : letters(count - 1);
  for (; used.has(folded + suffix); suffix = letters(count++));
  tried.set(folded, count);
  used.add(folded + suffix);
  return key + suffix;
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

function hasOwnKey(paper: Paper, template: KeyTemplate): paper is Paper & { readonly citationKey: string } {
  // Who asks for other keys means those of the embedded digest too, which are nobody's choice.
  if (template !== defaultKey && paper.citationKey === keyBy(defaultKey, paper)) return false;
  // White space, braces and control characters cannot stand in any citation syntax.
  return paper.citationKey !== undefined && /^[^\s{}\\"#%,~\p{Cc}]+$/u.test(paper.citationKey);
}

/** By date, then by id. A paper of unknown date yields to the dated: '~' sorts behind every digit. */
function olderFirst(papers: readonly Paper[]): readonly Paper[] {
  // One comparison of two texts each: a line feed sorts before everything that dates and ids are made of.
  const dated = papers.map(paper => ({ paper, place: `${paper.published ?? paper.date ?? '~'}\n${paper.date ?? '~'}\n${paper.id}` }));
  return dated.sort((a, b) => compare(a.place, b.place)).map(({ paper }) => paper);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
