/** From a citation to its bibliography entry, to the notes that cite the same work, and to another key everywhere. */
import { Disposable, Location, Position, Range, Uri, WorkspaceEdit, languages, window, workspace, type DocumentSelector, type TextDocument } from 'vscode';
import { aliasPlace, alikeInBrackets, keyPointers, pandocKey, type BibliographyRecord } from '../../core/citation/plain';
import { readBibliographyAt, type NoteBibliography } from '../../host/notes/bibliographies';
import { bibliographyKind } from '../../host/notes/bibliographyFile';
import { citedWork } from '../../host/notes/citedWork';
import type { Citations } from '../../host/notes/citations';
import type { CitingNote, CitingNotes } from '../../host/notes/citingNotes';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { NOTE_SELECTOR, isNote, keysIn } from '../../host/notes/note';
import { rangeIn } from '../../host/notes/rangeIn';
import { plainText } from '../words/plainText';

const BIBLIOGRAPHIES: DocumentSelector = { pattern: '**/*.{bib,bibtex}' };

/** A key under the cursor, in a note or in a bibliography. */
interface KeyAt {
  readonly key: string;
  readonly range: Range;
}

export function registerCitationNavigation(library: DigestLibrary, citations: Citations, notes: CitingNotes): Disposable {
  const everywhere = [NOTE_SELECTOR, BIBLIOGRAPHIES].flat() as DocumentSelector;
  return Disposable.from(
    languages.registerDefinitionProvider(NOTE_SELECTOR, {
      async provideDefinition(note, position) {
        const at = await keyAt(note, position);
        if (at === undefined) return undefined;
        const work = await citedWork(library, citations, await citations.bibliographies.of(note), at.key);
        if (work?.record !== undefined) return [{ originSelectionRange: at.range, targetUri: work.record.uri, targetRange: new Range(work.record.place.line, 0, work.record.place.line, 0) }];
        // Not in a bibliography yet: the digest is where it stands.
        const source = work?.paper?.sources[0];
        if (source === undefined) return undefined;
        return [{ originSelectionRange: at.range, targetUri: Uri.parse(source.uri), targetRange: new Range(source.startLine, 0, source.endLine, 0) }];
      },
    }),
    languages.registerReferenceProvider(everywhere, {
      async provideReferences(document, position, { includeDeclaration }) {
        const at = await keyAt(document, position);
        if (at === undefined) return undefined;
        const records = await recordsOf(citations, document, at.key);
        const citing = await citingTheSame(citations, notes, document, at.key, records);
        const names = namesOf(at.key, records);
        // VS Code's own Markdown support lists a citation in brackets as the link that it takes it for: of one place and the same it shows one row.
        const links = document.languageId === 'markdown' ? alikeInBrackets(document.getText(), document.offsetAt(position)) : [];
        const cited = citing.flatMap(({ uri, text, keys }) => {
          const asLinks = uri.toString() === document.uri.toString() ? links : [];
          return keys.filter(({ key }) => names.has(key)).map((key) => {
            const { start, end } = asLinks.find((link) => link.start <= key.start && key.end <= link.end) ?? key;
            return new Location(uri, rangeIn(text, start, end));
          });
        });
        const declared = includeDeclaration ? records.map(([{ uri }, { line }]) => new Location(uri, new Position(line, 0))) : [];
        return [...cited, ...declared];
      },
    }),
    languages.registerRenameProvider(everywhere, {
      async prepareRename(document, position) {
        const at = await keyAt(document, position);
        if (at === undefined) throw new Error('There is no citation key here.');
        return { range: at.range, placeholder: at.key };
      },
      async provideRenameEdits(document, position, newName) {
        const at = await keyAt(document, position);
        const key = newName.replace(/^@/, '');
        if (at === undefined || key === at.key) return undefined;
        if (!/^[^\s{}\\"#%,~;[\]@`]+$/u.test(key)) return refused(`"${key}" cannot be a citation key: it takes no white space, brackets, quotes, comma, semicolon, backslash, @, #, % or ~. Choose another one.`);
        const records = await recordsOf(citations, document, at.key);
        const taken = records.find(([{ taken: keys }]) => keys.has(key.toLowerCase()) && key.toLowerCase() !== at.key.toLowerCase());
        if (taken !== undefined) return refused(`${workspace.asRelativePath(taken[0].uri)} has another entry with the key "${key}". Choose another one.`);
        const edit = new WorkspaceEdit();
        for (const [{ uri, text }, record] of records) {
          const start = nameStart(text, record, at.key);
          if (start === undefined) return refused(`${workspace.asRelativePath(uri)} writes the key "${at.key}" in line ${record.line + 1} in a way that cannot be renamed. Write it there as plain text first.`);
          edit.replace(uri, rangeIn(text, start, start + at.key.length), key);
        }
        // Entries that take fields from this one name it too.
        for (const { uri, text } of new Set(records.map(([bibliography]) => bibliography))) {
          if (bibliographyKind(uri) === 'bib') for (const { start, end } of keyPointers(text, at.key)) edit.replace(uri, rangeIn(text, start, end), key);
        }
        for (const { uri, text, keys } of await citingTheSame(citations, notes, document, at.key, records)) {
          for (const { start, end } of keys.filter((cited) => cited.key === at.key)) replaceKey(edit, uri, text, start, end, key);
        }
        return edit;
      },
    }),
  );
}

async function keyAt(document: TextDocument, position: Position): Promise<KeyAt | undefined> {
  const offset = document.offsetAt(position);
  if (isNote(document)) {
    const found = keysIn(document).find(({ start, end }) => start - 1 <= offset && offset <= end);
    return found && { key: found.key, range: new Range(document.positionAt(found.start), document.positionAt(found.end)) };
  }
  const bibliography = await readBibliographyAt(document.uri, document.getText());
  for (const record of bibliography.content.records) {
    if (offset < record.start || offset > record.end) continue;
    for (const key of [record.key, ...record.aliases]) {
      const start = nameStart(bibliography.text, record, key);
      if (start === undefined || offset < start || offset > start + key.length) continue;
      return { key, range: new Range(document.positionAt(start), document.positionAt(start + key.length)) };
    }
  }
  return undefined;
}

/** Every key of the work that `key` stands for. */
function namesOf(key: string, records: readonly (readonly [NoteBibliography, BibliographyRecord])[]): ReadonlySet<string> {
  return new Set([key, ...records.flatMap(([, record]) => [record.key, ...record.aliases])]);
}

/** Where a record's key, or one of its aliases, stands in its file. */
function nameStart(text: string, { key, keyStart }: BibliographyRecord, name: string): number | undefined {
  return name === key ? keyStart : aliasPlace(text, key, name)?.start;
}

/** The records with this key: those of the note's bibliographies, or of the bibliography itself. */
async function recordsOf(citations: Citations, document: TextDocument, key: string): Promise<readonly (readonly [NoteBibliography, BibliographyRecord])[]> {
  const bibliographies = isNote(document) ? await citations.bibliographies.of(document) : [await readBibliographyAt(document.uri, document.getText())];
  return bibliographies.flatMap((bibliography) => bibliography.content.records.filter((record) => record.key === key || record.aliases.includes(key)).map((record) => [bibliography, record] as const));
}

/** The notes that cite the same work: the same key in a note that cites from elsewhere is another one. */
async function citingTheSame(citations: Citations, notes: CitingNotes, asked: TextDocument, key: string, records: readonly (readonly [NoteBibliography, BibliographyRecord])[]): Promise<readonly CitingNote[]> {
  const names = namesOf(key, records);
  const citing = (await notes.all()).filter(({ keys }) => keys.some((cited) => names.has(cited.key)));
  if (records.length === 0) return citing;
  const files = new Set(records.map(([{ uri }]) => uri.toString()));
  const same = await Promise.all(
    citing.map(async ({ uri, text }) => {
      if (uri.toString() === asked.uri.toString()) return true;
      return (await citations.bibliographies.of({ uri, isUntitled: uri.scheme === 'untitled', getText: () => text })).some((each) => files.has(each.uri.toString()));
    }),
  );
  return citing.filter((_, index) => same[index]);
}

/** An edit of nothing, and a sentence why. A rejection would let VS Code's own rename of Markdown links go on in our place. */
function refused(why: string): WorkspaceEdit {
  void window.showErrorMessage(plainText(why));
  return new WorkspaceEdit();
}

/** A key that Pandoc reads only in braces gets them, where it has none yet. */
function replaceKey(edit: WorkspaceEdit, uri: Uri, text: string, start: number, end: number, key: string): void {
  const braced = text.startsWith('@{', start - 2);
  const needsBraces = text[start - 1] === '@' && !braced && pandocKey(key) !== `@${key}`;
  edit.replace(uri, rangeIn(text, start, end), needsBraces ? `{${key}}` : key);
}
