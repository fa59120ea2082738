/** Bringing one item of a CSL-JSON file up to date: the properties that change are written, every other character stays as it is. */
import type { Paper } from '../../paper';
import { newlineOf } from '../lines';
import type { RevisedFact } from '../bibtex/reviseBibtex';
import type { TextEdit } from '../textEdit';
import { readBibliography } from './bibliography';
import { cslRevision } from './cslRevision';

interface Place {
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** Like `reviseBibtexEntry`, for CSL-JSON. */
export function reviseCslJson(text: string, key: string, paper: Paper, facts: readonly RevisedFact[]): readonly TextEdit[] {
  const record = readBibliography(text, 'csl-json').records.find(one => one.key === key);
  if (record === undefined) return [];
  const places = propertyPlaces(text, record.start, record.end);
  const revision = cslRevision(JSON.parse(text.slice(record.start, record.end)) as Record<string, unknown>, paper, facts);
  const written = [...revision.written];
  const last = [...places.values()].at(-1);
  const separator = separatorOf(text, [...places.values()]);
  const indent = /\n([ \t]*)$/.exec(separator)?.[1];
  const write = (value: unknown): string => (indent === undefined ? JSON.stringify(value) : JSON.stringify(value, null, unitOf(indent)).replaceAll('\n', newlineOf(text) + indent));
  const replaced = written.flatMap(([name, value]): TextEdit[] => {
    const place = places.get(name);
    return place === undefined ? [] : [{ start: place.valueStart, end: place.end, text: write(value) }];
  });
  // Each goes with the comma before it, but those that no other property precedes with the comma behind.
  const all = [...places].map(([name, place]) => ({ ...place, isStale: revision.removed.includes(name) }));
  const firstKept = all.findIndex(({ isStale }) => !isStale);
  const removed = all.flatMap(({ isStale, start, end }, index): TextEdit[] => {
    if (!isStale) return [];
    return [index < firstKept ? { start, end: all[index + 1]?.start ?? end, text: '' } : { start: all[index - 1]?.end ?? start, end, text: '' }];
  });
  const colon = indent === undefined && !/"\s*:\s/.test(text.slice(record.start, record.end)) ? ':' : ': ';
  const added = written.filter(([name]) => !places.has(name)).map(([name, value]) => `${separator}${JSON.stringify(name)}${colon}${write(value)}`);
  return [...replaced, ...removed, ...(added.length === 0 || last === undefined ? [] : [{ start: last.end, end: last.end, text: added.join('') }])];
}

/** Between the last two properties: a comma, and the line break and indent of the next. */
function separatorOf(text: string, places: readonly Place[]): string {
  const [last, before] = [places.at(-1), places.at(-2)];
  return last === undefined || before === undefined ? ', ' : text.slice(before.end, last.start);
}

/** Items stand one step in and their properties two, so that a step is half of it. */
function unitOf(indent: string): string {
  return indent.slice(0, Math.max(1, indent.length / 2));
}

/** Where the properties of an object stand; the text is known to be well-formed. */
function propertyPlaces(text: string, start: number, end: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let depth = 0;
  let name: { readonly text: string; readonly start: number } | undefined;
  let valueStart = -1;
  const close = (at: number): void => {
    if (name !== undefined && valueStart !== -1) places.set(name.text, { start: name.start, valueStart, end: start + text.slice(start, at).trimEnd().length });
    name = undefined;
    valueStart = -1;
  };
  for (const { 0: token, index } of text.slice(start, end).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g)) {
    const at = start + index;
    if (token === '}' || token === ']') {
      if (--depth === 0) close(at);
    } else if (depth === 1 && token === ',') {
      close(at);
    } else if (depth === 1 && name === undefined && token.startsWith('"')) {
      name = { text: JSON.parse(token) as string, start: at };
    } else if (depth === 1 && name !== undefined && valueStart === -1 && token !== ':') {
      valueStart = at;
    }
    if (token === '{' || token === '[') depth++;
  }
  return places;
}
