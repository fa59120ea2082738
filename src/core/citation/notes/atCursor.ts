import { bracketedMark, narrativeMark, type Mark } from '../marks/mark';
import type { TextEdit } from '../textEdit';
import { parseCitations } from './parseCitations';

/** Characters behind which `[@key]` would be read as part of something else: a reference link, an image, a note, an escape. */
const JOINS_BEFORE = /[\]!^\\]$/;
/** Characters before which it would: a link's address or label, attributes. */
const JOINS_AFTER = /^[([{]/;
/** What a bare `@key` must not touch: behind a word it is an e-mail address, and letters behind it are read as part of the key. */
const WORD_BEFORE = /[\p{L}\p{N}.]$/u;
const WORD_AFTER = /^(?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/][\p{L}\p{N}_])/u;

/**
 * The edits that cite `marks` (keys, or keys with prefix and locator) where the cursor stands in a note. A citation that the cursor is in or touches
 * is extended and keeps its text: `[see @a, p. 3]` becomes `[see @a, p. 3; @b]`, `@a [p. 3]` becomes `@a [p. 3; @b]`, and a bare `@a` gets `[@b]`
 * behind it (in narrative format `, @b`). Keys cited there already are not repeated; none is left, no edit. Inside code the text is inserted as it is.
 * All edits are insertions.
 */
export function citationAt(text: string, offset: number, marks: readonly (string | Mark)[], format: 'pandoc' | 'narrative' = 'pandoc'): readonly TextEdit[] {
  const touched = parseCitations(text).find(({ start, end }) => start <= offset && offset <= end && !isWikiLink(text, start, end));
  const cited = new Set(touched?.items.map(item => item.key));
  const wanted = new Map(marks.map(mark => (typeof mark === 'string' ? { key: mark } : mark)).map(mark => [mark.key, mark]));
  const added = [...wanted.values()].filter(({ key }) => !cited.has(key));
  if (added.length === 0) return [];
  const inBrackets = added.map(bracketedMark).join('; ');
  if (touched?.close !== undefined) return insertion(behindText(text, touched.close), `; ${inBrackets}`);
  if (touched !== undefined) return insertion(touched.end, format === 'pandoc' ? ` [${inBrackets}]` : `, ${added.map(narrativeMark).join(', ')}`);
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (format === 'narrative') {
    return insertion(offset, `${WORD_BEFORE.test(before) ? ' ' : ''}${added.map(narrativeMark).join(', ')}${WORD_AFTER.test(after) ? ' ' : ''}`);
  }
  // The editor closes a bracket as soon as it is typed.
  if (before.endsWith('[') && after.startsWith(']')) return insertion(offset, inBrackets);
  return insertion(offset, `${JOINS_BEFORE.test(before) ? ' ' : ''}[${inBrackets}]${JOINS_AFTER.test(after) ? ' ' : ''}`);
}

/** `[[@a]]` is a link to a note of that name; a second key in it would break it. */
function isWikiLink(text: string, start: number, end: number): boolean {
  return text[start - 1] === '[' && text[end] === ']';
}

function insertion(offset: number, text: string): readonly TextEdit[] {
  return [{ start: offset, end: offset, text }];
}

/** Before the white space that may stand before `close`. */
function behindText(text: string, close: number): number {
  return text.slice(0, close).trimEnd().length;
}
