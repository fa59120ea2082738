import type { CitationFormat } from '../marks/citationFormat';
import { parseCitations, prose } from './parseCitations';

/** What tells each format in the text; a code span is consumed first, so that what it quotes does not count. */
const MARKS = /(?<role>\{cite(?::\w+)?\}`)|(?<code>(`+)(?!`)[\s\S]*?(?<!`)\3(?!`))|(?<latex>\\\w*cite\w*\*?(?:\[[^\]]*\])*\{)|(?<footnote>\[\^[^\s\]]+\](?!:))/gi;

/**
 * The format in which a note cites already: the most frequent one, of two the one that comes first in this list: Pandoc's brackets, its
 * narrative citations, wiki-links, MyST's roles, LaTeX's commands, footnotes. Undefined where it cites nothing. Links and formatted
 * text are not told from other links and text.
 */
export function usedFormat(note: string): CitationFormat | undefined {
  const counts = new Map<CitationFormat, number>([['pandoc', 0], ['narrative', 0], ['wikilink', 0], ['myst', 0], ['latex', 0], ['footnote', 0]]);
  const add = (format: CitationFormat): void => void counts.set(format, (counts.get(format) ?? 0) + 1);
  for (const { kind, start, end } of parseCitations(note)) {
    const wiki = note.startsWith('[[@', start) || (note[start - 1] === '[' && note[end] === ']');
    add(kind === 'narrative' ? 'narrative' : wiki ? 'wikilink' : 'pandoc');
  }
  for (const [start, end] of prose(note)) {
    for (const { groups } of note.slice(start, end).matchAll(MARKS)) {
      if (groups?.['role'] !== undefined) add('myst');
      if (groups?.['latex'] !== undefined) add('latex');
      if (groups?.['footnote'] !== undefined) add('footnote');
    }
  }
  const [format, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  return count > 0 ? format : undefined;
}
