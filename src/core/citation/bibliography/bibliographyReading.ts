import { bibtexExcerpt } from '../bibtex/bibtexExcerpt';
import { readBibtexFile, type BibtexFileEntry } from '../bibtex/bibtexFile';
import { bibtexItems } from '../bibtex/bibtexItems';
import { readLatex } from '../bibtex/readLatex';
import { readBib, readCslJson, type BibliographyKind } from './bibliography';
import type { BibliographyContent } from './bibliographyRecord';
import type { CslItem } from './cslItem';
import { entryGaps, type EntryGap } from './entryGaps';

/**
 * A bibliography at one moment, its text gone through once. Which records it has is known at once; the rest is made when asked for, and for the
 * keys asked for, because reading the LaTeX of an entry costs many times what finding it does. Of a malformed file, what could be read.
 */
export interface BibliographyReading {
  readonly content: BibliographyContent;
  /** The CSL records of `keys` at least, by key and by alias, as Pandoc reads them; of all keys where none are given. */
  items(keys?: ReadonlySet<string>): ReadonlyMap<string, CslItem>;
  /** What people know a record by, by key and by alias: these, the title, the names, the year and what it appeared in. In lower case, made once. */
  words(): ReadonlyMap<string, string>;
  /** The entries of a .bib file that lack a field their type requires, by key; made once. */
  gaps(): ReadonlyMap<string, EntryGap>;
  /** The part of a .bib file that these keys need, letter by letter; undefined for other kinds of file. */
  excerpt(keys: readonly string[]): string | undefined;
}

/** Never throws. CSL-YAML is read by `cslYamlReading`. */
export function bibliographyReading(text: string, kind: BibliographyKind): BibliographyReading {
  return kind === 'bib' ? bibtexReading(text) : cslReading(readCslJson(text));
}

function bibtexReading(text: string): BibliographyReading {
  const file = readBibtexFile(text);
  const content = readBib(text, file);
  let words: ReadonlyMap<string, string> | undefined;
  let gaps: ReadonlyMap<string, EntryGap> | undefined;
  return {
    content,
    items: keys => bibtexItems(text, keys, file),
    words: () => (words ??= byName(content, index => bibtexWords(file.entries[index]))),
    gaps: () => (gaps ??= entryGaps(text, file)),
    excerpt: keys => bibtexExcerpt(text, keys, file),
  };
}

/** The reading of a list of CSL records; an item of `items` for each record of `content`. */
export function cslReading({ items, ...content }: BibliographyContent & { readonly items: readonly CslItem[] }): BibliographyReading {
  let words: ReadonlyMap<string, string> | undefined;
  return {
    content,
    items: keys => new Map(items.map(item => ({ ...item, id: String(item.id) })).filter(({ id }) => keys?.has(id) !== false).map(item => [item.id, item])),
    words: () => (words ??= byName(content, index => cslWords(items[index]))),
    gaps: () => new Map(),
    excerpt: () => undefined,
  };
}

function byName({ records }: BibliographyContent, wordsOf: (index: number) => string): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ key, aliases, title }, index) => {
      const names = [key, ...aliases];
      const words = [...names, title, wordsOf(index)].filter(Boolean).join(' ').toLowerCase();
      return names.map(name => [name, words] as const);
    }),
  );
}

function bibtexWords(entry: BibtexFileEntry | undefined): string {
  const fields = ['author', 'editor', 'subtitle', 'year', 'date', 'journaltitle', 'journal', 'booktitle'];
  return readLatex(fields.flatMap(name => entry?.fields.get(name) ?? []).join(' '));
}

function cslWords(item: CslItem | undefined): string {
  const names = [item?.author, item?.editor].flatMap(list => (Array.isArray(list) ? (list as NonNullable<CslItem['author']>) : [])).flatMap(name => [name.given, name.family, name.literal]);
  return [...names, item?.issued?.['date-parts']?.[0]?.[0], item?.['container-title']].filter(Boolean).join(' ');
}
