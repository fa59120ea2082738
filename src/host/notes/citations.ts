/** Citing: what stands in the note, and the record in its bibliography. One insertion at a time, so that two at once are both whole. */
import { workspace, type LogOutputChannel, type Position, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { CiteOptions } from '../../api';
import {
  addToBibliography,
  bibtexEntry,
  citationAt,
  citationKeys,
  completedEntry,
  extendList,
  footnote,
  footnoteDefinitions,
  KeyBeginnings,
  oneEdit,
  plainCitation,
  usedFormat,
  writeBibtexEntry,
  type CitationDetails,
  type CitationFormat,
  type KeyTemplate,
  type PlainFormat,
  type TextEdit,
} from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { BibliographyError, bibliographyKind, bibliographyUri, editBibliography, readBibliography, type BibliographyFile } from './bibliographyFile';
import { Bibliographies, type NoteBibliography } from './bibliographies';
import type { DigestLibrary } from '../library/digestLibrary';
import { editNote } from './editNote';
import { keyTemplateInUse } from './keyFormula';
import { fileOf, keysIn, syntaxOf } from './note';
import { noteStyle, type NoteStyle } from './noteStyle';
import { betterKeyEdits } from './reviseRecord';
import { citationFormat } from '../settings';

/** What came of an insertion. */
export interface Insertion {
  /** Whether the note took the edit; a read-only one does not. */
  readonly inserted: boolean;
  /** Keys of the records that were added to the bibliography. */
  readonly added: readonly string[];
  /** Why the bibliography could not be used; the citation is inserted all the same. */
  readonly error?: BibliographyError;
}

/** The formats that cite by key, and so need the record in a bibliography. */
const KEYED: readonly CitationFormat[] = ['pandoc', 'narrative', 'myst', 'latex', 'wikilink'];

/** Whether a format needs no style, and so none of the style engine. */
function isPlain(format: CitationFormat): format is PlainFormat {
  return format !== 'reference' && format !== 'footnote' && format !== 'citation';
}

/** Nobody types faster than this many edits are made. */
const MAX_ATTEMPTS = 5;

/** A citation dropped or pasted. */
export interface CitationDropped {
  /** The edits of the note; none where it cites the papers at that place already. */
  readonly edits: readonly TextEdit[];
  /** To be called once the edits are made: adds the records. */
  readonly dropped: () => Promise<Insertion>;
}

/** What each paper's citation says beside its key, by the paper's id. */
export type DetailsByPaper = ReadonlyMap<string, CitationDetails>;

/** What to append to a bibliography, and the keys under which it then has the papers. */
interface Addition {
  readonly keys: ReadonlyMap<string, string>;
  readonly file?: BibliographyFile;
  readonly edit?: TextEdit;
  readonly error?: BibliographyError;
}

export class Citations {
  /** What the notes cite from. */
  readonly bibliographies = new Bibliographies();
  private queue: Promise<unknown> = Promise.resolve();
  private keys: { readonly of: readonly Paper[]; readonly by: KeyTemplate | undefined; readonly byId: ReadonlyMap<string, string>; readonly ids: ReadonlyMap<string, string>; beginnings?: KeyBeginnings } | undefined;

  constructor(
    private readonly library: DigestLibrary,
    private readonly log: LogOutputChannel,
  ) {}

  /** Cites `papers` at every cursor of the editor as one undo step, then puts the records they lack into the note's bibliography. */
  insert(editor: TextEditor, papers: readonly Paper[], details: DetailsByPaper = new Map()): Promise<Insertion> {
    return this.inTurn(async () => {
      const note = editor.document;
      const format = formatFor(note);
      const addition = KEYED.includes(format) ? await this.planAddition(note, papers, this.libraryKeys(), this.citedOtherwise(note, papers)) : { keys: this.libraryKeys() };
      const inserted = await this.citeIn(editor, papers, format, addition.keys, details);
      return inserted ? this.addRecords(papers, await this.unlessChanged(addition, papers)) : { inserted, added: [] };
    });
  }

  /** What dropping papers at `position` of a note comes to. Undefined where the papers are no longer in the library. */
  async drop(note: TextDocument, position: Position, ids: readonly string[]): Promise<CitationDropped | undefined> {
    const papers = ids.flatMap((id) => this.library.paper(id) ?? []);
    if (papers.length === 0) return undefined;
    const format = formatFor(note);
    const addition = KEYED.includes(format) ? await this.planAddition(note, papers, this.libraryKeys(), this.citedOtherwise(note, papers)) : { keys: this.libraryKeys() };
    const edits = await this.noteEdits(note, [note.offsetAt(position)], papers, format, addition.keys, new Map());
    // The file may have changed by the time the text is dropped, so what to append is planned again then.
    const dropped = () => this.inTurn(async () => (KEYED.includes(format) ? this.addRecords(papers, await this.planAddition(note, papers, addition.keys)) : { inserted: true, added: [] }));
    return { edits, dropped };
  }

  /** The citation of the papers with these ids as text, for an empty place of no particular note. Rejects where an id is unknown. */
  async textOf(paperIds: string | readonly string[], options: CiteOptions = {}): Promise<string> {
    await this.library.whenReady();
    const ids = typeof paperIds === 'string' ? [paperIds] : paperIds;
    const papers = ids.map((id) => {
      const paper = this.library.paper(id);
      if (paper === undefined) throw new Error(`No paper with the id "${id}" is in the library.`);
      return paper;
    });
    const set = citationFormat();
    const format = options.format ?? (set === 'auto' ? 'pandoc' : set);
    const keys = this.libraryKeys();
    if (isPlain(format)) return plainCitation(papers, format, keys);
    const { formatCitation } = await import('../../core/citation');
    return formatCitation(papers, { format, style: options.style ?? (await noteStyle(undefined, this.log)).style, keys });
  }

  /** The citation of `papers` as it would stand at an empty place of `note`, by the keys of its bibliographies. */
  async citationIn(note: TextDocument, papers: readonly Paper[], details: DetailsByPaper): Promise<string> {
    const bibliographies = await this.bibliographies.of(note);
    const keys = new Map(papers.map((paper) => [paper.id, this.keyIn(bibliographies, paper)]));
    const format = formatFor(note);
    if (isPlain(format)) return plainCitation(papers, format, keys, details, note.getText());
    const [{ formatCitation }, style] = await Promise.all([import('../../core/citation'), noteStyle(note, this.log)]);
    return formatCitation(papers, { format, keys, details, ...style });
  }

  /** The style and language in which `note` is formatted. */
  styleOf(note: TextDocument): Promise<NoteStyle> {
    return noteStyle(note, this.log);
  }

  async keysOf(papers: readonly Paper[]): Promise<readonly string[]> {
    await this.library.whenReady();
    const keys = this.libraryKeys();
    return papers.map(({ id }) => keys.get(id) ?? id);
  }

  /** The full references of the papers in the style of `note`, else of the settings: a paragraph each. */
  async referencesOf(papers: readonly Paper[], note: TextDocument | undefined): Promise<string> {
    await this.library.whenReady();
    const [{ formatCitation }, style] = await Promise.all([import('../../core/citation'), noteStyle(note, this.log)]);
    return formatCitation(papers, { format: 'reference', keys: this.libraryKeys(), ...style });
  }

  async bibtexOf(papers: readonly Paper[]): Promise<string> {
    const keys = await this.keysOf(papers);
    return `${papers.map((paper, index) => writeBibtexEntry(bibtexEntry(paper, keys[index] ?? paper.id))).join('\n\n')}\n`;
  }

  /** Puts the records of papers that a note cites already into its bibliography. */
  addRecordsTo(note: TextDocument, papers: readonly Paper[]): Promise<Insertion> {
    return this.inTurn(async () => this.addRecords(papers, await this.planAddition(note, papers)));
  }

  /** Adds to an entry of a bibliography the required fields that it lacks and `paper` knows. Resolves to why that could not be done. */
  completeEntry(uri: Uri, key: string, paper: Paper): Promise<BibliographyError | undefined> {
    return this.inTurn(async () => {
      try {
        const file = await readBibliography(uri);
        const completed = completedEntry(file.text, key, paper);
        const edit = completed && oneEdit(file.text, [completed, ...(await betterKeyEdits(uri, file.text, key, paper))]);
        if (edit !== undefined) await editBibliography(file, edit);
        return undefined;
      } catch (error) {
        if (error instanceof BibliographyError) return error;
        throw error;
      }
    });
  }

  /** The key under which a note with these bibliographies cites `paper`: that of the record they have of it, else the one a new record gets. */
  keyIn(bibliographies: readonly NoteBibliography[], paper: Paper): string {
    const wanted = this.libraryKeys().get(paper.id);
    const key = wanted ?? paper.id;
    const record = bibliographies.map(({ find }) => find(paper, wanted)).find((found) => found !== undefined);
    if (record !== undefined) return record.key;
    if (!bibliographies.some(({ taken }) => taken.has(key.toLowerCase()))) return key;
    const taken = [...bibliographies.flatMap((bibliography) => [...bibliography.taken]), ...this.othersKeys([paper])];
    return citationKeys([{ ...paper, citationKey: key }], taken).get(paper.id) ?? key;
  }

  /** The paper of the library whose key this is. */
  paperWithKey(key: string): Paper | undefined {
    this.libraryKeys();
    const id = this.keys?.ids.get(key);
    return id === undefined ? undefined : this.library.paper(id);
  }

  /** The papers whose keys begin with `text` in any case, where there are no more than `most`: the search knows no keys but those a digest gives. */
  papersByKey(text: string, most: number): readonly Paper[] {
    this.libraryKeys();
    if (this.keys === undefined) return [];
    this.keys.beginnings ??= new KeyBeginnings(this.keys.byId);
    return this.keys.beginnings.ids(text, most).flatMap((id) => this.library.paper(id) ?? []);
  }

  /** Keys of the whole library by paper id, so that no two of its papers share one. */
  libraryKeys(): ReadonlyMap<string, string> {
    // Papers that are only grouped anew keep their keys.
    const { papers } = this.library.content;
    const template = keyTemplateInUse();
    if (this.keys?.of !== papers || this.keys.by !== template) {
      const byId = citationKeys(papers, [], template);
      this.keys = { of: papers, by: template, byId, ids: new Map([...byId].map(([id, key]) => [key, id])) };
    }
    return this.keys.byId;
  }

  /** The keys of the library but for those of `papers`. */
  private othersKeys(papers: readonly Paper[]): readonly string[] {
    const own = new Set(papers.map(({ id }) => id));
    return [...this.libraryKeys()].flatMap(([id, key]) => (own.has(id) ? [] : [key]));
  }

  /** Keys that a note cites and that mean something else than `papers`: nothing new may be called so, even where no bibliography has them. */
  private citedOtherwise(note: TextDocument, papers: readonly Paper[]): readonly string[] {
    const keys = this.libraryKeys();
    const own = new Set(papers.map(({ id }) => keys.get(id)?.toLowerCase()));
    return keysIn(note).flatMap(({ key }) => (own.has(key.toLowerCase()) ? [] : [key]));
  }

  /** `keys` are those wanted for the papers, and `cited` what the note cites otherwise. */
  private async planAddition(note: TextDocument, papers: readonly Paper[], keys: ReadonlyMap<string, string> = this.libraryKeys(), cited: readonly string[] = []): Promise<Addition> {
    try {
      const uri = await bibliographyUri(note);
      // What another bibliography of the note has is cited by its key there, and not recorded twice.
      const others = (await this.bibliographies.of(note)).filter((other) => other.uri.toString() !== uri.toString());
      const elsewhere = new Map(papers.flatMap(({ id }, index) => others.flatMap(({ find }) => find(papers[index]!, keys.get(id))?.key ?? []).slice(0, 1).map((key) => [id, key] as const)));
      const reserved = [...this.othersKeys(papers), ...others.flatMap(({ taken }) => [...taken]), ...cited];
      const addition = await this.additionTo(await readBibliography(uri), papers.filter(({ id }) => !elsewhere.has(id)), keys, reserved);
      return { ...addition, keys: new Map([...addition.keys, ...elsewhere]) };
    } catch (error) {
      if (error instanceof BibliographyError) return { keys, error };
      throw error;
    }
  }

  private async additionTo(file: BibliographyFile, papers: readonly Paper[], keys: ReadonlyMap<string, string>, reserved: readonly string[] = []): Promise<Addition> {
    const kind = bibliographyKind(file.uri);
    const addition = kind === 'csl-yaml' ? (await import('../../core/citation/yaml')).addToCslYaml(file.text, papers, keys, reserved) : addToBibliography(file.text, kind, papers, keys, reserved);
    if ('problem' in addition) throw new BibliographyError('malformed', file.uri, addition.problem.detail, addition.problem.line);
    return { ...addition, file };
  }

  /** The addition, planned again under the same keys where somebody else wrote the file since. */
  private async unlessChanged(addition: Addition, papers: readonly Paper[]): Promise<Addition> {
    const { file, edit, keys } = addition;
    if (file === undefined || edit === undefined) return addition;
    try {
      const now = await readBibliography(file.uri);
      return now.text === file.text && now.unsaved === file.unsaved ? addition : await this.additionTo(now, papers, keys);
    } catch (error) {
      if (error instanceof BibliographyError) return { keys, error };
      throw error;
    }
  }

  /** False where the note takes no edits. A note that changes under our hands (somebody types, the file is read again) is looked at again. */
  private async citeIn(editor: TextEditor, papers: readonly Paper[], format: CitationFormat, keys: ReadonlyMap<string, string>, details: DetailsByPaper): Promise<boolean> {
    const note = editor.document;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const version = note.version;
      const edits = await this.noteEdits(note, editor.selections.map(({ end }) => note.offsetAt(end)), papers, format, keys, details);
      if (note.version !== version) continue;
      if (await editNote(editor, edits)) return true;
      // Nobody changed it: it takes no edits.
      if (note.version === version) return false;
    }
    return false;
  }

  private async noteEdits(
    note: TextDocument,
    offsets: readonly number[],
    papers: readonly Paper[],
    format: CitationFormat,
    keys: ReadonlyMap<string, string>,
    details: DetailsByPaper,
  ): Promise<readonly TextEdit[]> {
    const text = note.getText();
    const at = (citation: string) => offsets.map((offset) => ({ start: offset, end: offset, text: citation }));
    const marks = papers.map(({ id }) => ({ ...details.get(id), key: keys.get(id) ?? id }));
    if (format === 'pandoc' || format === 'narrative') return distinct(offsets.flatMap((offset) => citationAt(text, offset, marks, format)));
    if (isPlain(format)) {
      const listed = format === 'latex' || format === 'myst';
      return distinct(offsets.flatMap((offset) => (listed && extendList(text, offset, marks)) || [{ start: offset, end: offset, text: plainCitation(papers, format, keys, details, text) }]));
    }
    const { formatCitation } = await import('../../core/citation');
    const { style, lang } = await noteStyle(note, this.log);
    const options = { style, keys, details, ...(lang !== undefined && { lang }) };
    if (format !== 'footnote') return at(formatCitation(papers, { format, ...options }));
    const notes = papers.map((paper) => footnote(keys.get(paper.id) ?? paper.id, formatCitation([paper], { format: 'reference', ...options })));
    const definitions = footnoteDefinitions(text, notes);
    return [...at(notes.map(({ mark }) => mark).join('')), ...(definitions === undefined ? [] : [definitions])];
  }

  private async addRecords(papers: readonly Paper[], { file, edit, keys, error }: Addition): Promise<Insertion> {
    if (error !== undefined) return { inserted: true, added: [], error };
    if (file === undefined || edit === undefined) return { inserted: true, added: [] };
    try {
      await editBibliography(file, edit);
      const added = papers.flatMap(({ id }) => keys.get(id) ?? []).filter((key) => edit.text.includes(key));
      this.log.info(`${workspace.asRelativePath(file.uri)}: added ${added.join(', ')}`);
      return { inserted: true, added };
    } catch (failure) {
      if (failure instanceof BibliographyError) return { inserted: true, added: [], error: failure };
      throw failure;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

/** The setting's format; `auto` is what the note uses already, and Pandoc's, which most programs read, in one that cites nothing yet. */
export function formatFor(note: TextDocument): CitationFormat {
  // Whatever is set for Markdown means nothing to LaTeX.
  if (syntaxOf(note) === 'latex') return 'latex';
  const format = citationFormat(fileOf(note).uri);
  return format === 'auto' ? (usedFormat(note.getText()) ?? 'pandoc') : format;
}

/** Two cursors in one citation extend it once. */
function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.start} ${edit.text}`, edit])).values()];
}
