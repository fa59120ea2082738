import type { TextEdit } from './textEdit';

/** A list of keys in a LaTeX command or a MyST role, up to where it closes. */
const LIST = /(?:\\\w*cite\w*\*?(?:\[[^\]\r\n]*\])*\{|\{cite(?::\w+)?\}`)([^{}`\r\n]*)[}`]/gi;

/** The edits that add `keys` to the LaTeX command or MyST role that the cursor is in; undefined where it is in none. Keys cited there are not repeated. */
export function extendList(text: string, offset: number, keys: readonly string[]): readonly TextEdit[] | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline;
  for (const match of text.slice(lineStart, lineEnd).matchAll(LIST)) {
    const start = lineStart + match.index;
    const end = start + match[0].length;
    if (offset <= start || offset > end) continue;
    const list = match[1] ?? '';
    const cited = new Set(list.split(',').map(key => key.trim()));
    const added = [...new Set(keys)].filter(key => !cited.has(key));
    if (added.length === 0) return [];
    const at = end - 1;
    return [{ start: at, end: at, text: `${list.trim() === '' ? '' : ','}${added.join(',')}` }];
  }
  return undefined;
}
