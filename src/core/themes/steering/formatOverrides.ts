import { compareText } from '../analysis';
import type { Overrides } from './overrides';

/**
 * The overrides as a file to read, compare and merge in git: one entry a line, sorted, empty parts left out, so that the same overrides are
 * always the same text. `readOverrides` reads it back.
 */
export function formatOverrides(overrides: Overrides): string {
  const parts: Record<string, unknown> = {
    themes: overrides.themes.length === 0 ? undefined : [...overrides.themes].sort((a, b) => compareText(a.id, b.id)),
    names: record(overrides.names),
    merged: record(overrides.merged),
    papers: record(overrides.papers),
    neverNames: list(overrides.neverNames),
    genericWords: list(overrides.genericWords),
  };
  return `${JSON.stringify({ version: 1, ...parts }, undefined, 2)}\n`;
}

function record(map: ReadonlyMap<string, string>): Record<string, string> | undefined {
  return map.size === 0 ? undefined : Object.fromEntries([...map].sort((a, b) => compareText(a[0], b[0])));
}

function list(words: readonly string[]): readonly string[] | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].sort(compareText);
}
