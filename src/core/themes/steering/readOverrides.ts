import type { Problem } from '../../paper';
import { OTHER_ID } from '../themeId';
import { NO_OVERRIDES, type MadeTheme, type Overrides } from './overrides';

export interface OverridesReading {
  readonly overrides: Overrides;
  /** What could not be understood, and was left out. */
  readonly problems: readonly Problem[];
}

/** A file of corrections made by hand is far below this; one above it is not ours. */
const LONGEST_TEXT = 5_000_000;
/** No name or word anybody would want to read is longer. */
const LONGEST_NAME = 200;
const PARTS = ['version', 'themes', 'names', 'merged', 'papers', 'neverNames', 'genericWords'];

/**
 * Reads what `formatOverrides` wrote, or what somebody made of it: never throws, keeps what is right and reports the rest. An empty text is
 * no overrides.
 *
 * Problems: `overrides-unreadable` (nothing is kept), `overrides-newer-version`, `overrides-unknown-part`, `overrides-invalid-entry`.
 *
 * @param uri of the file, for the problems
 */
export function readOverrides(text: string, uri: string): OverridesReading {
  const problems: Problem[] = [];
  const report = (code: string, severity: Problem['severity'], detail: string, key: string): void => {
    const line = lineOf(text, key);
    problems.push({
      code: `overrides-${code}`,
      severity,
      detail: detail.slice(0, LONGEST_NAME),
      source: { uri, startLine: line, endLine: line },
    });
  };
  if (text.trim() === '') return { overrides: NO_OVERRIDES, problems };
  const root = text.length > LONGEST_TEXT ? undefined : parse(text);
  if (!isRecord(root)) {
    report('unreadable', 'error', uri, '');
    return { overrides: NO_OVERRIDES, problems };
  }
  if (typeof root['version'] === 'number' && root['version'] > 1) report('newer-version', 'warning', String(root['version']), 'version');
  for (const part of Object.keys(root)) if (!PARTS.includes(part)) report('unknown-part', 'warning', part, part);
  const invalid = (key: string): void => report('invalid-entry', 'warning', key, key);

  const words = (part: string): readonly string[] => {
    const value = root[part] ?? [];
    if (!Array.isArray(value)) {
      invalid(part);
      return [];
    }
    const read = value.filter((word: unknown) => {
      if (isName(word)) return true;
      invalid(typeof word === 'string' ? word : part);
      return false;
    });
    return [...new Set(read as string[])];
  };
  const pairs = (part: string): ReadonlyMap<string, string> => {
    const value = root[part] ?? {};
    if (!isRecord(value)) {
      invalid(part);
      return new Map();
    }
    const read = Object.entries(value).filter((entry): entry is [string, string] => {
      const isRight = entry[0] !== '' && isName(entry[1]);
      if (!isRight) invalid(entry[0]);
      return isRight;
    });
    return new Map(read);
  };
  const themes = (): readonly MadeTheme[] => {
    const value = root['themes'] ?? [];
    if (!Array.isArray(value)) {
      invalid('themes');
      return [];
    }
    const read = new Map<string, MadeTheme>();
    for (const entry of value as unknown[]) {
      const theme = madeTheme(entry);
      if (theme === undefined || read.has(theme.id))
        invalid(isRecord(entry) && typeof entry['name'] === 'string' ? entry['name'] : 'themes');
      else read.set(theme.id, theme);
    }
    return [...read.values()];
  };
  const overrides: Overrides = {
    themes: themes(),
    names: pairs('names'),
    merged: pairs('merged'),
    papers: pairs('papers'),
    neverNames: words('neverNames'),
    genericWords: words('genericWords'),
  };
  return { overrides, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A short text of one line with something to see in it. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME && !/\p{Cc}/u.test(value);
}

function madeTheme(entry: unknown): MadeTheme | undefined {
  if (!isRecord(entry)) return undefined;
  const { id, name, terms = [] } = entry;
  if (!isName(id) || id === OTHER_ID || !isName(name) || !Array.isArray(terms) || !terms.every(isName)) return undefined;
  return { id, name, terms };
}

/** The line where `key` stands as a JSON string, 0 where it does not. */
function lineOf(text: string, key: string): number {
  const at = key === '' ? -1 : text.indexOf(JSON.stringify(key));
  return at < 0 ? 0 : text.slice(0, at).split('\n').length - 1;
}
