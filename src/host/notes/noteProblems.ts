/** What is wrong with the citations of a note, as data. */
import type { TextDocument, Uri } from 'vscode';
import type { CitedKey, EntryGap } from '../../core/citation/plain';
import { isVerified } from '../../core/paper';
import type { Bibliographies, CitedWork, NoteBibliography, UnusableBibliography } from './bibliographies';
import { takenBack, type CompletedRecord } from '../../core/resolve/plain';
import type { CompletedRecords } from '../records/completedRecords';
import { certainCitations } from './certainCitations';
import { keysIn, syntaxOf } from './note';
import type { NoteProblemCode } from '../settings';

export interface NoteProblem {
  readonly code: NoteProblemCode;
  readonly cited: CitedKey;
  /** The entries it is about: none for an unknown key, both for a duplicate one. */
  readonly entries: readonly { readonly uri: Uri; readonly line: number }[];
  /** What a service said of a work that was taken back. */
  readonly notice?: CompletedRecord['notices'][number];
  /** What an incomplete entry lacks. */
  readonly gap?: EntryGap;
}

/** Fields without which a record is unverified. */
const SAID_OTHERWISE = new Set(['author', 'author or editor', 'year', 'date']);

export interface NoteReport {
  readonly problems: readonly NoteProblem[];
  /** Bibliographies that are there and cannot be read to their end, or may not be. */
  readonly unusable: readonly UnusableBibliography[];
}

/** Quarto's labels of figures, tables, sections and the like, which are written as citations are: https://quarto.org/docs/authoring/cross-references.html. */
export const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau|vid|diag)-/;

/**
 * The problems of one note. Reads its bibliographies, and of the library only the keys it has at this moment: a digest that is slow to read
 * delays nothing.
 */
export async function noteProblems(note: TextDocument, bibliographies: Bibliographies, records: CompletedRecords, libraryKeys: () => Iterable<string>): Promise<NoteReport> {
  const text = note.getText();
  const cited = keysIn(note).filter(({ key }) => key !== '*' && !CROSS_REFERENCE.test(key));
  if (cited.length === 0) return { problems: [], unusable: [] };
  const [files, { isNamed }, faults] = await Promise.all([bibliographies.of(note), bibliographies.namedBy(note), bibliographies.unusable(note), records.load()]);
  const certain = certainCitations(text, syntaxOf(note), cited, files.length > 0 ? 'read' : isNamed ? 'named' : 'none', libraryKeys());
  const unusable = faults.filter(({ code }) => code !== 'missing');
  const entries = new Map<string, { readonly uri: Uri; readonly line: number; readonly key: string }[]>();
  for (const { uri, content } of files) {
    for (const { key, aliases, line } of content.records) {
      for (const name of [key, ...aliases]) entries.set(name, [...(entries.get(name) ?? []), { uri, line, key }]);
    }
  }
  const works = await Promise.all(files.map((file) => file.works(cited.map(({ key }) => key))));
  const problems = cited.flatMap((mention): NoteProblem[] => {
    const found = entries.get(mention.key) ?? [];
    const [first, second] = found;
    if (first === undefined) {
      // What a file holds that is not read, or not behind its fault, is not known, so that nothing can be missed there.
      const unsure = unusable.length > 0 || !certain.has(mention);
      return unsure ? [] : [{ code: 'unknownKey', cited: mention, entries: [] }];
    }
    // The same key in two files is how people keep a shared and a private one; in one file it is a mistake.
    if (second !== undefined && found.some(({ uri }, index) => index > 0 && uri.toString() === first.uri.toString())) return [{ code: 'duplicateKey', cited: mention, entries: found }];
    const work = works.map((known) => known.get(mention.key)).find((known) => known !== undefined);
    const gap = files.map((file) => file.gaps().get(first.key)).find((found) => found !== undefined);
    return [
      ...(work !== undefined && !isComplete(work) ? [{ code: 'unverifiedRecord', cited: mention, entries: [first] } as const] : []),
      // That authors and date are missing is said by the other.
      ...(gap !== undefined && gap.missing.some((field) => !SAID_OTHERWISE.has(field)) ? [{ code: 'incompleteEntry', cited: mention, entries: [first], gap } as const] : []),
    ];
  });
  return { problems: [...problems, ...citedTakenBack(cited, files, records)], unusable };
}

/** Citations of works of which a service has said that they were taken back. */
function citedTakenBack(cited: readonly CitedKey[], files: readonly NoteBibliography[], records: CompletedRecords): readonly NoteProblem[] {
  const notices = new Map<string, Pick<NoteProblem, 'entries' | 'notice'>>();
  for (const { uri, content } of files) {
    for (const record of content.records) {
      const notice = takenBack(records.of(record)?.record);
      if (notice !== undefined) for (const name of [record.key, ...record.aliases]) notices.set(name, { entries: [{ uri, line: record.line }], notice });
    }
  }
  return cited.flatMap((mention) => {
    const found = notices.get(mention.key);
    return found === undefined ? [] : [{ code: 'retracted', cited: mention, ...found }];
  });
}

function isComplete({ item, paper }: CitedWork): boolean {
  return (item.author !== undefined && item.issued !== undefined) || (paper !== undefined && isVerified(paper));
}
