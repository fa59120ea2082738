/**
 * What stands in the search box, read: free words, "exact phrases", -excluded words, and filters such as `author:patel`.
 * Whatever is no filter that we know is plain text, so that a title can be pasted as it is.
 */
import type { Condition, Flag } from './condition';
import { FILTERS } from './filters';

export interface Query {
  /** The words that rank: free text and the words of phrases, in order. */
  readonly text: string;
  readonly required: readonly Condition[];
  readonly excluded: readonly Condition[];
}

/** A clause: an optional minus, an optional name with a colon, then a quoted text or a run without spaces. */
const CLAUSE = /(?<=^|\s)(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S*))/gu;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Reads the text of the search box. Never throws. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const required: Condition[] = [];
  const excluded: Condition[] = [];
  for (const [whole, minus, name, quoted, closing, bare = ''] of text.matchAll(CLAUSE)) {
    const conditions = minus === '' ? required : excluded;
    const value = (quoted ?? bare).trim();
    const filter = name === undefined ? undefined : FILTERS.find((known) => known.name === name.toLowerCase());
    const condition = filter?.read(value);
    if (condition === 'unfinished') continue;
    if (condition !== undefined) conditions.push(condition);
    else if (name === undefined && quoted !== undefined && value !== '') {
      conditions.push({ kind: 'phrase', text: value, open: closing === '' });
      if (minus === '') words.push(value);
    } else if (name === undefined && minus !== '' && BEGINS_WITH_LETTER.test(bare)) {
      conditions.push({ kind: 'words', field: undefined, words: bare });
    } else words.push(whole.replaceAll('"', ' '));
  }
  return { text: words.join(' ').trim(), required, excluded };
}

/** Whether the query asks for a flag, or for papers without it: then what it says must be known before searching. */
export function asksFor(query: string, flag: Flag): boolean {
  const { required, excluded } = parseQuery(query);
  return [...required, ...excluded].some((condition) => condition.kind === 'flag' && condition.flag === flag);
}
