import { isInAddress } from './isInAddress';
import { latexKeyLists } from './latexNote';
import type { NoteSyntax } from './noteSyntax';
import { parseCitations, prose } from './parseCitations';

/** One mention of a key in a note. */
export interface CitedKey {
  readonly key: string;
  /** Offsets of the key alone, without `@` and braces. */
  readonly start: number;
  readonly end: number;
}

/**
 * MyST's roles (https://mystmd.org/guide/citations) and LaTeX's commands with their lists of keys. Code spans come in between, so that
 * what is quoted in one is not taken for a citation.
 */
const ROLE_OR_COMMAND = /\{cite(?::\w+)?\}`([^`]*)`|(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)|\\\w*cite\w*\*?(?:\[(?:\{[^{}]*\}|[^\]{])*\])*\{([^{}]*)\}/gi;

/**
 * Every key that a note cites, in the syntax of Pandoc, MyST or LaTeX (in a LaTeX document in that alone), in the order of the text. Linear in the
 * length of the note.
 * An `@name` in a bare web address is left out: Pandoc would read it as a citation, but nobody means it as one.
 */
export function citedKeys(note: string, syntax: NoteSyntax = 'markdown'): readonly CitedKey[] {
  if (syntax === 'latex') return latexKeyLists(note).flatMap(({ list, start }) => keysOf(list, start));
  const pandoc = parseCitations(note).flatMap(({ items }) => items.map(({ key, keyStart }) => ({ key, start: keyStart, end: keyStart + key.length }))).filter(
    ({ start }) => !isInAddress(note, start - 1),
  );
  return [...pandoc, ...listedKeys(note)].sort((a, b) => a.start - b.start);
}

function listedKeys(note: string): readonly CitedKey[] {
  if (!/\{cite|\\\w*cite/i.test(note)) return [];
  const found: CitedKey[] = [];
  for (const [start, end] of prose(note)) {
    for (const match of note.slice(start, end).matchAll(ROLE_OR_COMMAND)) {
      const list = match[1] ?? match[3];
      if (list === undefined) continue;
      const listStart = start + match.index + match[0].lastIndexOf(list);
      // In a role, braces hold what stands around the key: `{see}key{p. 3}`.
      found.push(...keysOf(list.replace(/\{[^{}]*\}/g, affix => ' '.repeat(affix.length)), listStart));
    }
  }
  return found;
}

function keysOf(list: string, start: number): readonly CitedKey[] {
  return Array.from(list.matchAll(/[^\s,;]+/g), ({ 0: key, index }) => ({ key, start: start + index, end: start + index + key.length }));
}
