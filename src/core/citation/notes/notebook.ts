/** Jupyter notebooks as files, https://nbformat.readthedocs.io: what their Markdown cells cite, at its place in the JSON. */
import { citedKeys, type CitedKey } from './citedKeys';

/** A cell's text, and where each of its characters stands in the file. */
interface Cell {
  readonly text: string;
  readonly places: readonly number[];
}

/** Every key that the Markdown cells of a notebook cite, by its offsets in the file; none where that is no notebook. */
export function notebookKeys(file: string): readonly CitedKey[] {
  // Most cite nothing, and their outputs are long.
  if (!/@|\\u0040|cite/i.test(file)) return [];
  return cells(file, type => type === 'markdown').flatMap(({ text, places }) =>
    citedKeys(text).map(({ key, start, end }) => ({ key, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 })),
  );
}

/** The text of a notebook's first cell, which may be its front matter. */
export function notebookHead(file: string): string {
  return cells(file, () => true, 1)[0]?.text ?? '';
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
/** An escape or a character of a JSON string. */
const CHARACTER = /\\(?:u([0-9a-fA-F]{4})|(.))|[^\\]/gs;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Cells are objects in a list in the notebook's object. */
const CELL_DEPTH = 3;

/** The first cells, at most so many, of the types asked for. */
function cells(file: string, wanted: (type: string) => boolean, most = Infinity): readonly Cell[] {
  try {
    JSON.parse(file);
  } catch {
    return [];
  }
  const found: Cell[] = [];
  const names: string[] = [];
  let [depth, name, isName] = [0, '', true];
  let [type, text, places] = ['', '', [] as number[]];
  for (const { 0: token, index } of file.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      names[depth++] = name;
      isName = token === '{';
      if (depth === CELL_DEPTH) [type, text, places] = ['', '', []];
    } else if (token === '}' || token === ']') {
      if (depth === CELL_DEPTH && token === '}' && names[1] === 'cells' && wanted(type)) found.push({ text, places });
      if (found.length >= most) return found;
      name = names[--depth] ?? '';
    } else if (token === ',') {
      isName = depth === 1 || depth === CELL_DEPTH;
    } else if (token === ':') {
      isName = false;
    } else if (token.startsWith('"') && isName && (depth === 1 || depth === CELL_DEPTH)) {
      name = JSON.parse(token) as string;
    } else if (token.startsWith('"') && names[1] === 'cells') {
      if (depth === CELL_DEPTH && name === 'cell_type') type = JSON.parse(token) as string;
      // The text is a string or a list of its lines.
      if (name === 'source' && (depth === CELL_DEPTH || (depth === CELL_DEPTH + 1 && names[CELL_DEPTH] === 'source'))) {
        for (const { 0: written, 1: code, 2: escape, index: at } of token.slice(1, -1).matchAll(CHARACTER)) {
          text += code !== undefined ? String.fromCharCode(parseInt(code, 16)) : escape !== undefined ? (ESCAPES[escape] ?? escape) : written;
          places.push(index + 1 + at);
        }
      }
    }
  }
  return found;
}
