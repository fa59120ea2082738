/** Problems of citations in notes, each with a way to mend it. */
import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  Position,
  Range,
  WorkspaceEdit,
  Uri,
  commands,
  languages,
  window,
  workspace,
  type CodeActionProvider,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { completedEntry, nearestKeys, pandocKey, styleLine } from '../../core/citation/plain';
import { citedWork } from '../../host/notes/citedWork';
import type { Citations } from '../../host/notes/citations';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { NOTE_SELECTOR, fileOf, headOf, isNote, keysIn } from '../../host/notes/note';
import { noteProblems, type NoteProblem } from '../../host/notes/noteProblems';
import type { StyleFault } from '../../host/notes/noteStyle';
import { problemSeverity, type NoteProblemCode } from '../../host/settings';
import type { CompletedRecords } from '../../host/records/completedRecords';
import { entrySentence, unusableSentence } from '../words/bibliographySentence';
import { noticeWords } from '../words/noticeWords';
import { ADD_RECORD, COMPLETE_CITED, COMPLETE_ENTRY } from './ownCommands';
import { plainText } from '../words/plainText';
import { styleSentence } from '../words/styleSentence';
import { StyleWarning } from './styleWarning';

const SOURCE = 'Paper Digest';
/** Typing makes a change per key; the notes are looked at once the fingers rest. */
const SETTLE_MS = 300;
/** More are no help in choosing. */
const MOST_FIXES = 3;

const SEVERITY: Readonly<Record<string, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Keeps the problems of the open notes up to date. */
class CitationProblems implements Disposable {
  private readonly list = languages.createDiagnosticCollection('paperDigest.citations');
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly styleWarning = new StyleWarning();
  /** From the first style on that could not be used. */
  private styles: Disposable | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    library: DigestLibrary,
    private readonly citations: Citations,
    private readonly records: CompletedRecords,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((note) => this.later(note)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        if (isNote(document)) this.later(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.list.delete(uri)),
      // Bibliographies are watched from the first note on that cites anything: they are of no interest before.
      citations.bibliographies.onDidChange(() => this.allLater()),
      library.onDidChange(() => this.allLater()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('paperDigest') && this.allLater()),
    );
    this.allLater();
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    Disposable.from(this.list, this.subscriptions, ...(this.styles ? [this.styles] : [])).dispose();
  }

  private allLater(): void {
    for (const document of workspace.textDocuments) this.later(document);
  }

  private later(note: TextDocument): void {
    if (!isNote(note) || note.uri.scheme === 'git') return;
    const name = note.uri.toString();
    clearTimeout(this.waiting.get(name));
    this.waiting.set(
      name,
      setTimeout(() => {
        this.waiting.delete(name);
        this.check(note).catch((error: unknown) => this.log.error(error instanceof Error ? error : String(error)));
      }, SETTLE_MS),
    );
  }

  private async check(note: TextDocument): Promise<void> {
    if (note.isClosed || keysIn(note).length === 0) return this.list.delete(note.uri);
    const version = note.version;
    const [{ problems, unusable }, { fault }] = await Promise.all([
      noteProblems(note, this.citations.bibliographies, this.records, () => this.citations.libraryKeys().values()),
      this.citations.styleOf(note),
    ]);
    if (note.isClosed || note.version !== version) return;
    const told = problems.flatMap((problem) => this.diagnostic(note, problem) ?? []);
    // Told where it shows in the note too, since the bibliography is seldom open.
    const broken = unusable.map((bibliography) => {
      const found = new Diagnostic(new Range(0, 0, 0, Number.MAX_SAFE_INTEGER), unusableSentence(bibliography, '; nothing is added to the file before'), DiagnosticSeverity.Warning);
      if (bibliography.line !== undefined) found.relatedInformation = [new DiagnosticRelatedInformation(new Location(bibliography.uri, new Position(bibliography.line, 0)), 'Here')];
      return labelled(found, 'unusableBibliography');
    });
    this.list.set(note.uri, [...told, ...broken, ...this.aboutStyle(note, fault)]);
  }

  /** At the line that names the style; a cell of a notebook is told of it where it is the first. A style of the settings is told in a message. */
  private aboutStyle(note: TextDocument, fault: StyleFault | undefined): readonly Diagnostic[] {
    this.styleWarning.tell(fault);
    const line = fault?.from === 'note' && headOf(note) === note.getText() ? styleLine(note.getText()) : undefined;
    if (fault !== undefined) this.styles ??= this.followStyles();
    if (fault === undefined || line === undefined) return [];
    return [labelled(new Diagnostic(note.lineAt(line).range, styleSentence(fault), DiagnosticSeverity.Warning), 'unusableStyle')];
  }

  private followStyles(): Disposable {
    const files = workspace.createFileSystemWatcher('**/*.csl');
    const check = () => this.allLater();
    return Disposable.from(files, files.onDidCreate(check), files.onDidChange(check), files.onDidDelete(check));
  }

  private diagnostic(note: TextDocument, { code, cited, entries, gap, notice }: NoteProblem): Diagnostic | undefined {
    const severity = SEVERITY[problemSeverity(code, fileOf(note).uri)];
    if (severity === undefined) return undefined;
    const range = new Range(note.positionAt(cited.start), note.positionAt(cited.end));
    const found = new Diagnostic(range, notice === undefined ? sentence(code, cited.key, entries[0]?.uri, gap) : noticeSentence(cited.key, notice), severity);
    found.relatedInformation = entries.map(({ uri, line }) => new DiagnosticRelatedInformation(new Location(uri, new Position(line, 0)), cited.key));
    return labelled(found, code);
  }
}

class CitationFixes implements CodeActionProvider {
  constructor(
    private readonly library: DigestLibrary,
    private readonly citations: Citations,
  ) {}

  async provideCodeActions(note: TextDocument, _range: Range, { diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): Promise<CodeAction[]> {
    const own = diagnostics.filter(({ source, code }) => source === SOURCE && code !== undefined);
    const fixes = own.map(async (diagnostic) => {
      if (diagnostic.code === 'unknownKey') return this.forUnknownKey(note, diagnostic);
      const complete = diagnostic.code === 'unverifiedRecord' ? [completeRecord(note, diagnostic)] : diagnostic.code === 'incompleteEntry' ? await this.forIncompleteEntry(note, diagnostic) : [];
      return [...complete, ...openEntries(diagnostic)];
    });
    return (await Promise.all(fixes)).flat();
  }

  private async forUnknownKey(note: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
    await this.library.whenReady();
    const key = note.getText(diagnostic.range);
    const paper = this.citations.paperWithKey(key);
    const add = paper === undefined ? [] : [this.addRecord(note, diagnostic, paper.id, `Add "${paper.title}" to the bibliography`)];
    const bibliographies = await this.citations.bibliographies.of(note);
    const known = new Set(bibliographies.flatMap(({ content }) => content.records.map((record) => record.key)));
    const nearest = nearestKeys(key, [...known, ...this.citations.libraryKeys().values()], MOST_FIXES).map((near) => {
      const meant = this.citations.paperWithKey(near);
      const action = known.has(near) || meant === undefined ? fix(diagnostic, `Change to "${near}"`) : this.addRecord(note, diagnostic, meant.id, `Change to "${near}" and add it to the bibliography`);
      action.edit = new WorkspaceEdit();
      const marked = note.getText(new Range(diagnostic.range.start.translate(0, -1), diagnostic.range.start)) === '@';
      action.edit.replace(note.uri, diagnostic.range, marked ? pandocKey(near).slice(1) : near);
      return action;
    });
    const [best] = [...add, ...nearest];
    if (best !== undefined) best.isPreferred = true;
    return [...add, ...nearest];
  }

  /** Completes the entry where the library knows what it lacks. */
  private async forIncompleteEntry(note: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
    const key = note.getText(diagnostic.range);
    const bibliographies = await this.citations.bibliographies.of(note);
    const work = await citedWork(this.library, this.citations, bibliographies, key);
    const bibliography = bibliographies.find(({ uri }) => uri.toString() === work?.record?.uri.toString());
    const paper = work?.paper;
    if (bibliography === undefined || paper === undefined || completedEntry(bibliography.text, work?.record?.place.key ?? key, paper) === undefined) return [];
    const action = fix(diagnostic, `Complete the entry in ${workspace.asRelativePath(bibliography.uri)} from the record of the library`);
    action.command = { command: COMPLETE_ENTRY, title: action.title, arguments: [bibliography.uri.toString(), work?.record?.place.key ?? key, paper.id] };
    action.isPreferred = true;
    return [action];
  }

  private addRecord(note: TextDocument, diagnostic: Diagnostic, paperId: string, title: string): CodeAction {
    const action = fix(diagnostic, title);
    action.command = { command: ADD_RECORD, title, arguments: [note.uri.toString(), paperId] };
    return action;
  }
}

export function registerCitationProblems(library: DigestLibrary, citations: Citations, records: CompletedRecords, log: LogOutputChannel): Disposable {
  return Disposable.from(
    new CitationProblems(library, citations, records, log),
    commands.registerCommand(COMPLETE_ENTRY, async (uri: string, key: string, id: string) => {
      const paper = library.paper(id);
      const error = paper && (await citations.completeEntry(Uri.parse(uri), key, paper));
      if (error) void window.showWarningMessage(plainText(entrySentence(error)));
    }),
    languages.registerCodeActionsProvider(NOTE_SELECTOR, new CitationFixes(library, citations), { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
  );
}

function openEntries(diagnostic: Diagnostic): CodeAction[] {
  return (diagnostic.relatedInformation ?? []).map(({ location: { uri, range } }) => {
    const action = fix(diagnostic, `Open line ${range.start.line + 1} of ${workspace.asRelativePath(uri)}`);
    action.command = { command: 'vscode.open', title: action.title, arguments: [uri, { selection: range }] };
    return action;
  });
}

/** Looks the work up by the online services, and completes its entry. */
function completeRecord(note: TextDocument, diagnostic: Diagnostic): CodeAction {
  const key = note.getText(diagnostic.range);
  const action = fix(diagnostic, `Complete the record "${key}" by the online services`);
  action.command = { command: COMPLETE_CITED, title: action.title, arguments: [note.uri.toString(), key] };
  action.isPreferred = true;
  return action;
}

function fix(diagnostic: Diagnostic, title: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}

function labelled(diagnostic: Diagnostic, code: string): Diagnostic {
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

function noticeSentence(key: string, notice: NonNullable<NoteProblem['notice']>): string {
  const where = notice.doi === undefined ? 'the page of its publisher' : `https://doi.org/${notice.doi}`;
  return `"${key}" ${noticeWords(notice)}. Read ${where} before you rely on it.`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ');
}

function sentence(code: NoteProblemCode, key: string, uri: Uri | undefined, gap: NoteProblem['gap']): string {
  const file = uri === undefined ? 'the bibliography' : workspace.asRelativePath(uri);
  switch (code) {
    case 'unknownKey':
      return `No bibliography of this note has the key "${key}". Add the record, or change the key.`;
    case 'duplicateKey':
      return `${file} has more than one entry with the key "${key}", and only one of them is cited. Rename or delete the other.`;
    case 'unverifiedRecord':
      return `The record "${key}" in ${file} lacks its authors or its date, so that it cannot be cited without gaps. Complete the entry.`;
    case 'retracted':
      return `"${key}" was taken back.`;
    case 'incompleteEntry':
      return `The entry "${key}" in ${file} lacks ${list(gap?.missing ?? [])}, which an entry of type @${gap?.type ?? ''} must have. Complete the entry, or change its type.`;
  }
}
