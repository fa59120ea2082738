import { newlineOf } from '../lines';
import { readBibtexFile, type BibtexFile, type BibtexFileEntry } from './bibtexFile';
import { POINTER_FIELDS } from './keyPointers';

/**
 * The part of a .bib file that the entries with these keys (or aliases) need: the entries letter by letter, in the order of the keys, the `@string`
 * macros they use, and the entries they point to. Pandoc and BibTeX read from it what they read from the whole file. Empty where none is found.
 */
export function bibtexExcerpt(text: string, keys: readonly string[], file: BibtexFile = readBibtexFile(text)): string {
  const asked = keys.flatMap(key => entryWithKey(file.entries, key) ?? []);
  // BibTeX reads a parent only behind its children.
  const entries = [...new Set([...asked, ...pointedTo(asked, file.entries)])];
  const strings = usedStrings(file, entries);
  const newline = newlineOf(text);
  const parts = [strings.map(({ start, end }) => text.slice(start, end)).join(newline), ...entries.map(({ start, end }) => text.slice(start, end))];
  return parts.filter(part => part !== '').join(newline + newline);
}

function pointersOf(entry: BibtexFileEntry): readonly string[] {
  return POINTER_FIELDS.flatMap(field => (entry.fields.get(field) ?? '').split(',')).map(key => key.trim()).filter(key => key !== '');
}

function entryWithKey(entries: readonly BibtexFileEntry[], key: string): BibtexFileEntry | undefined {
  return entries.find(entry => entry.key === key) ?? entries.find(({ fields }) => (fields.get('ids') ?? '').split(',').some(alias => alias.trim() === key));
}

/** Those that `from` point to, and those that these point to. */
function pointedTo(from: readonly BibtexFileEntry[], entries: readonly BibtexFileEntry[]): readonly BibtexFileEntry[] {
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]));
  const found = new Set<BibtexFileEntry>();
  const waiting = [...from];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    for (const key of pointersOf(entry)) {
      const target = byKey.get(key.toLowerCase());
      if (target === undefined || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return [...found];
}

/** The macro definitions the entries need, in the order of the file; a macro may be made of others. */
function usedStrings({ strings }: BibtexFile, entries: readonly BibtexFileEntry[]): BibtexFile['strings'] {
  const names = new Set(entries.flatMap(({ uses }) => [...uses]));
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const { names: defined, uses } of strings) if (defined.some(name => names.has(name))) for (const name of uses) names.add(name);
  }
  return strings.filter(({ names: defined }) => defined.some(name => names.has(name)));
}
