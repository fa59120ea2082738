import { hasDetails, latexMarks, mystMark, mystMarks, type Mark } from '../marks/mark';
import type { TextEdit } from '../textEdit';
import { citeCommand } from './citeCommand';

/** A list of keys in a LaTeX command or a MyST role, up to where it closes. */
const LIST = /\\(?<command>\w*cite\w*)\*?(?:\[(?:\{[^{}\r\n]*\}|[^\]{\r\n])*\])*\{(?<keys>[^{}\r\n]*)\}|\{cite(?::(?<kind>\w+))?\}`(?<items>[^`\r\n]*)`/gi;

/**
 * The edits that add `marks` (keys, or keys with prefix and locator) to the LaTeX command or MyST role that the cursor is in; undefined where it is in
 * none. Keys cited there are not repeated. What LaTeX has no place for in a list, such as a second locator, follows in a command of its own.
 */
export function extendList(text: string, offset: number, marks: readonly (string | Mark)[]): readonly TextEdit[] | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline;
  for (const match of text.slice(lineStart, lineEnd).matchAll(LIST)) {
    const start = lineStart + match.index;
    const end = start + match[0].length;
    if (offset <= start || offset > end) continue;
    const { keys, items, kind } = match.groups ?? {};
    const list = keys ?? (items ?? '').replace(/\{[^{}]*\}/g, '');
    const cited = new Set(list.split(/[,;]/).map(key => key.trim()));
    const wanted = new Map(marks.map(mark => (typeof mark === 'string' ? { key: mark } : mark)).map(mark => [mark.key, mark]));
    const added = [...wanted.values()].filter(({ key }) => !cited.has(key));
    if (added.length === 0) return [];
    const behind = keys === undefined ? added.some(({ suppressAuthor }) => (suppressAuthor ?? false) !== /^year/.test(kind ?? '')) : added.some(hasDetails);
    if (behind) return [{ start: end, end, text: keys === undefined ? ` ${mystMarks(added)}` : latexMarks(added, citeCommand(match[0])) }];
    const at = end - 1;
    return [{ start: at, end: at, text: `${list.trim() === '' ? '' : ','}${added.map(mystMark).join(',')}` }];
  }
  return undefined;
}
