/** JSON of which nothing is believed: every value is looked at before it is used, and only an object's own properties count. */
import type { Reply, ServiceAnswer } from '../service';
import { failureOf } from './failureOf';
import { readableText } from './readableText';

export type JsonObject = Readonly<Record<string, unknown>>;

/** More entries than any list of authors or hits has; what is behind them is not read. */
const MOST_ENTRIES = 10_000;

/** Longer than any abstract, in characters. */
const LONGEST_TEXT = 50_000;

/** The reply that `reader` makes of a good JSON answer; the failure that fits a bad one. */
export function readJson(answer: ServiceAnswer, reader: (value: unknown) => Reply): Reply {
  const failure = failureOf(answer);
  if (failure !== undefined) return { failure };
  const body = answer.body.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(body)) return { failure: { kind: 'unexpected-content', detail: opening(body) } };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // It began as JSON and did not end so: cut off on the way.
    return { failure: { kind: 'broken', detail: 'incomplete JSON' } };
  }
  return reader(value);
}

/** The beginning of an answer, for the log: enough to see what it is. */
export function opening(body: string): string {
  return body.slice(0, 60).replace(/\s+/g, ' ').trim() || 'nothing';
}

/** What `value` has under `key` itself, never what it inherits: answers name keys like `constructor` too. */
export function property(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at the end of a path of keys; undefined where the path breaks off. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(property, value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of an array; a single value where an array should be is its only entry; null and undefined are none. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES);
  return value === undefined || value === null ? [] : [value];
}

/** `value` as it is, where it is text or a number; of an array the first such entry; undefined where it is empty or something else. */
export function raw(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalar(value);
  for (const entry of value) {
    const found = scalar(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.slice(0, LONGEST_TEXT).trim() : '';
  return text === '' ? undefined : text;
}

/** The same as readable text: no markup, no LaTeX, white space folded. */
export function text(value: unknown): string | undefined {
  const found = raw(value);
  return found === undefined ? undefined : readableText(found) || undefined;
}
