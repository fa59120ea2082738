const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/** What may come next: a value, a value or the end of an empty array, and so on. */
type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

/**
 * The offset at which `text` stops being JSON; undefined where it is JSON throughout. `JSON.parse` says so too,
 * but each engine in other words and not always with the place.
 */
export function jsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  for (let position = 0; ; position = TOKEN.lastIndex) {
    const place = position + (/^\s*/.exec(text.slice(position, position + 10_000))?.[0].length ?? 0);
    if (expected === 'end') return text.slice(position).trim() === '' ? undefined : place;
    TOKEN.lastIndex = position;
    const found = TOKEN.exec(text);
    if (found === null) return Math.min(place, text.length);
    const [, mark, string] = found;
    const next: Expected | undefined =
      mark === undefined ? afterScalar(string !== undefined, expected, open) : afterMark(mark, expected, open);
    if (next === undefined) return place;
    expected = next;
  }
}

function afterScalar(isString: boolean, expected: Expected, open: readonly string[]): Expected | undefined {
  if (expected === 'value' || expected === 'first-value') return open.length === 0 ? 'end' : 'comma';
  return isString && (expected === 'name' || expected === 'first-name') ? 'colon' : undefined;
}

function afterMark(mark: string, expected: Expected, open: string[]): Expected | undefined {
  const inObject = open.at(-1) === '{';
  switch (mark) {
    case '{':
    case '[':
      if (expected !== 'value' && expected !== 'first-value') return undefined;
      open.push(mark);
      return mark === '{' ? 'first-name' : 'first-value';
    case '}':
    case ']':
      if (expected !== 'comma' && expected !== (inObject ? 'first-name' : 'first-value')) return undefined;
      if (open.pop() !== (mark === '}' ? '{' : '[')) return undefined;
      return open.length === 0 ? 'end' : 'comma';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    default:
      if (expected !== 'comma' || open.length === 0) return undefined;
      return inObject ? 'name' : 'value';
  }
}
