import { parseCitations } from './parseCitations';
import { pandocKey } from './plainCitation';
import type { TextEdit } from './textEdit';

/** Characters behind which `[@key]` would be read as part of something else: a reference link, an image, a note, an escape. */
const JOINS_BEFORE = /[\]!^\\]$/;
/** Characters before which it would: a link's address or label, attributes. */
const JOINS_AFTER = /^[([{]/;
/** What a bare `@key` must not touch: behind a word it is an e-mail address, and letters behind it are read as part of the key. */
const WORD_BEFORE = /[\p{L}\p{N}.]$/u;
const WORD_AFTER = /^(?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/][\p{L}\p{N}_])/u;

/**
 * The edits that cite `keys` where the cursor stands in a note. A citation that the cursor is in or touches is extended and keeps its text:
 * `[see @a, p. 3]` becomes `[see @a, p. 3; @b]`, `@a [p. 3]` becomes `@a [p. 3; @b]`, and a bare `@a` gets `[@b]` behind it
 * (in narrative format `, @b`). Keys cited there already are not repeated; none is left, no edit. Inside code the text is inserted as it is.
 * All edits are insertions.
 */
export function citationAt(text: string, offset: number, keys: readonly string[], format: 'pandoc' | 'narrative' = 'pandoc'): readonly TextEdit[] {
  const touched = parseCitations(text).find(({ start, end }) => start <= offset && offset <= end);
  const cited = new Set(touched?.items.map(item => item.key));
  const marks = [...new Set(keys)].filter(key => !cited.has(key)).map(pandocKey);
  if (marks.length === 0) return [];
  if (touched?.close !== undefined) return insertion(behindText(text, touched.close), `; ${marks.join('; ')}`);
  if (touched !== undefined) return insertion(touched.end, format === 'pandoc' ? ` [${marks.join('; ')}]` : `, ${marks.join(', ')}`);
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (format === 'narrative') {
    return insertion(offset, `${WORD_BEFORE.test(before) ? ' ' : ''}${marks.join(', ')}${WORD_AFTER.test(after) ? ' ' : ''}`);
  }
  // The editor closes a bracket as soon as it is typed.
  if (before.endsWith('[') && after.startsWith(']')) return insertion(offset, marks.join('; '));
  return insertion(offset, `${JOINS_BEFORE.test(before) ? ' ' : ''}[${marks.join('; ')}]${JOINS_AFTER.test(after) ? ' ' : ''}`);
}

function insertion(offset: number, text: string): readonly TextEdit[] {
  return [{ start: offset, end: offset, text }];
}

/** Before the white space that may stand before `close`. */
function behindText(text: string, close: number): number {
  return text.slice(0, close).trimEnd().length;
}
