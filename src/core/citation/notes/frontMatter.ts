import { latexBibliographies } from './latexNote';
import type { NoteSyntax } from './noteSyntax';
/** What a note's front matter says about its citations. Absent where it says nothing. */
export interface FrontMatter {
  /** Paths as written, in order. */
  readonly bibliography: readonly string[];
  /** Path or address of a CSL style. */
  readonly csl?: string;
  /** BCP 47 language tag. */
  readonly lang?: string;
  /** Offset of the first character behind the front matter; 0 where there is none. */
  readonly end: number;
}

/** Front matter opens on the very first line; dashes or, as Pandoc allows, dots close it. */
const BLOCK = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n|^)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/;

/** What names the style; Pandoc takes either. */
const STYLE_NAMES = ['csl', 'citation-style'];

/**
 * The citation settings of a note. They are strings and lists of strings at the top level, so this reads just those of YAML:
 * the whole language would weigh more than the rest of the citation core, at each start of the editor.
 */
export function frontMatter(note: string): FrontMatter {
  const block = BLOCK.exec(note);
  if (block === null) return { bibliography: [], end: 0 };
  const lines = (block[1] ?? '').split(/\r\n|\r|\n/);
  const csl = STYLE_NAMES.map(name => values(lines, name)[0]).find(value => value !== undefined);
  const lang = values(lines, 'lang')[0];
  return { bibliography: values(lines, 'bibliography'), ...(csl !== undefined && { csl }), ...(lang !== undefined && { lang }), end: block[0].length };
}

/** The line, counted from 0, on which the front matter names its style; undefined where it names none. */
export function styleLine(note: string): number | undefined {
  const head = note.slice(0, frontMatter(note).end).split(/\r\n|\r|\n/);
  const lines = STYLE_NAMES.map(name => head.findIndex(line => opens(line, name)));
  return lines.find(line => line !== -1);
}

/** The string or strings under a top-level name; none where there is another kind of value. */
function values(lines: readonly string[], name: string): readonly string[] {
  const start = lines.findIndex(line => opens(line, name));
  if (start === -1) return [];
  const own = withoutComment((lines[start] ?? '').replace(/^[^:]*:/, '')).trim();
  const below: string[] = [];
  for (const line of lines.slice(start + 1)) {
    // The value goes on in lines further in, and in list items at the same depth.
    if (!/^(?:[ \t]|-(?:[ \t]|$)|#|$|\])/.test(line)) break;
    below.push(withoutComment(line).trim());
  }
  if (own.startsWith('[')) return flowList([own, ...below].join(' '));
  if (own !== '' && !/^[|>][+-]?\d*$/.test(own)) return [scalar(own)].filter(value => value !== '');
  const items = below.filter(line => line !== '');
  if (items.every(line => /^-(?:\s|$)/.test(line))) return items.map(line => scalar(line.slice(1).trim())).filter(value => value !== '');
  return items.length === 1 && !/^[\w-]+:(?:\s|$)/.test(items[0] ?? '') ? [scalar(items[0] ?? '')] : [];
}

function opens(line: string, name: string): boolean {
  return new RegExp(`^(?:${name}|"${name}"|'${name}')[ \\t]*:(?:[ \\t]|$)`).test(line);
}

function flowList(list: string): readonly string[] {
  const inner = list.slice(1, list.includes(']') ? list.lastIndexOf(']') : undefined);
  return Array.from(inner.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/g), ([item]) => scalar(item.trim())).filter(value => value !== '');
}

function scalar(written: string): string {
  if (/^".*"$/.test(written)) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  return /^(?:~|null)$/.test(written) ? '' : written;
}

/** A `#` behind white space begins a comment, outside quotes. */
function withoutComment(line: string): string {
  const parts = line.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#.*|[\s\S]/g) ?? [];
  return parts.filter(part => !/^\s?#./.test(part) && !/^\s#$/.test(part)).join('');
}

/** The bibliographies a note names, as written; LaTeX's, which may lack the ending, with it. */
export function bibliographiesOf(note: string, syntax: NoteSyntax = 'markdown'): readonly string[] {
  return syntax === 'latex' ? latexBibliographies(note) : frontMatter(note).bibliography;
}
