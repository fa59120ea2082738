import type { CslName } from '../bibliography/cslItem';
import { readLatex } from './readLatex';

/** The names of an author or editor field, as Pandoc reads them: "First von Last", "von Last, First", "von Last, Jr, First", groups in braces. */
export function bibtexNames(field: string, useprefix: boolean): readonly CslName[] {
  return splitOutsideBraces(field, /\s+and\s+/y)
    .map(name => name.trim())
    .filter(name => name !== '')
    .map(name => bibtexName(name, useprefix));
}

function bibtexName(name: string, useprefix: boolean): CslName {
  if (name === 'others' || isBraced(name)) return { literal: readLatex(name) };
  const [first = '', second, third] = splitOutsideBraces(name, /,\s*/y).map(part => part.trim());
  const words = splitOutsideBraces(first, /[\s~]+/y);
  if (second !== undefined) return named(words, third ?? second, third === undefined ? undefined : second, useprefix);
  if (words.length === 1) return { literal: readLatex(first) };
  // "First von Last": the family name begins with the first small word, else it is the last word.
  const small = words.findIndex((word, index) => index < words.length - 1 && isSmall(word));
  const start = small === -1 ? words.length - 1 : small;
  return named(words.slice(start), words.slice(0, start).join(' '), undefined, useprefix);
}

/** `family` may begin with particles, and `given` end with them ("Oord, Aaron van den"); the last word of the one and the first of the other never is. */
function named(family: readonly string[], given: string, suffix: string | undefined, useprefix: boolean): CslName {
  const particles = Math.min(leadingParticles(family), family.length - 1);
  const before = splitOutsideBraces(given, /[\s~]+/y);
  const trailing = before.length - 1 - before.findLastIndex((word, index) => index === 0 || !isSmall(word));
  const dropping = before.slice(before.length - trailing);
  const written = readLatex(before.slice(0, before.length - trailing).join(' ')).replace(/(\p{Lu}\.)(?=\p{Lu}\.)/gu, '$1 ');
  return {
    family: readLatex(family.slice(particles).join(' ')),
    ...(written !== '' && { given: written }),
    ...(suffix !== undefined && suffix !== '' && { suffix: readLatex(suffix) }),
    ...(dropping.length > 0 && { 'dropping-particle': readLatex(dropping.join(' ')) }),
    ...(particles > 0 && { [useprefix ? 'non-dropping-particle' : 'dropping-particle']: readLatex(family.slice(0, particles).join(' ')) }),
  };
}

function leadingParticles(words: readonly string[]): number {
  const capital = words.findIndex(word => !isSmall(word));
  return capital === -1 ? 0 : capital;
}

/** BibTeX takes a word for a particle if its first letter outside braces is small. */
function isSmall(word: string): boolean {
  return !word.startsWith('{') && /^\P{L}*\p{Ll}/u.test(readLatex(word));
}

function isBraced(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false;
  let depth = 0;
  return Array.from(name).every((character, index) => {
    if (character === '{') depth++;
    if (character === '}') depth--;
    return depth > 0 || index === name.length - 1;
  });
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let position = 0; position < text.length; position++) {
    if (text[position] === '{') depth++;
    if (text[position] === '}') depth--;
    if (depth !== 0) continue;
    separator.lastIndex = position;
    const found = separator.exec(text);
    if (found === null) continue;
    parts.push(text.slice(start, position));
    start = position + found[0].length;
    position = start - 1;
  }
  return [...parts, text.slice(start)];
}
