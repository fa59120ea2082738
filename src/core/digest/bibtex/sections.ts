/** Headings of a .bib file: what people write between rules of comment signs, because BibTeX has no headings. */
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { trimmed } from '../text/trimmed';
import type { BibtexEntry } from './entries';

/** What rules are drawn with. */
const RULE = '%-=*#~_+ \t';

/** Three signs in a row are a drawing, fewer a hyphen or an emphasis. */
const DRAWN = /[%=*#~_+-]{3}/;

/**
 * The heading above each entry, where there is one: the words of a comment line that is drawn on (`% ---- Transformers ----`) or stands
 * between two rules. Any other comment is a remark. Linear.
 */
export function sectionsOf(text: string, entries: readonly BibtexEntry[]): ReadonlyMap<BibtexEntry, string> {
  const sections = new Map<BibtexEntry, string>();
  let section: string | undefined;
  let from = 0;
  for (const entry of entries) {
    section = lastHeading(text.slice(from, entry.start)) ?? section;
    if (section !== undefined) sections.set(entry, section);
    from = entry.end;
  }
  return sections;
}

function lastHeading(between: string): string | undefined {
  if (!between.includes('%')) return undefined;
  const lines = between.split('\n').map((line) => line.trim());
  const wordsOf = (index: number): string => (lines[index]?.startsWith('%') ? trimmed(lines[index] ?? '', RULE) : '');
  const isRule = (index: number): boolean =>
    DRAWN.test(lines[index] ?? '') && wordsOf(index) === '' && lines[index]?.startsWith('%') === true;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    const words = wordsOf(index);
    if (!/\p{L}/u.test(words)) continue;
    const drawn = DRAWN.test(line.slice(0, line.indexOf(words))) && DRAWN.test(line.slice(line.indexOf(words) + words.length));
    if (drawn || (isRule(index - 1) && isRule(index + 1))) return foldWhiteSpace(words);
  }
  return undefined;
}
