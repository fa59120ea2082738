/**
 * VS Code's check of Markdown links, where it is on, takes `[@key]` for a link without a definition. The setting that ends it is offered once;
 * `markdown.validate.ignoredLinks` would not do, since it is not asked about links by reference.
 */
import { ConfigurationTarget, languages, window, workspace, type Diagnostic, type Disposable, type Memento, type Uri } from 'vscode';
import { isNote, keysIn } from '../../host/notes/note';

/** The code of the problem: https://github.com/microsoft/vscode-markdown-languageservice. */
const NO_DEFINITION = 'link.no-such-reference';
const SETTING = 'validate.referenceLinks.enabled';
const OFFERED = 'linkWarningOffered';

export function offerToIgnoreLinkWarnings(memory: Memento): Disposable {
  return languages.onDidChangeDiagnostics(({ uris }) => {
    if (!memory.get(OFFERED, false) && uris.some(isWarnedOfCitation)) void offer(memory);
  });
}

async function offer(memory: Memento): Promise<void> {
  await memory.update(OFFERED, true);
  const answer = await window.showInformationMessage(
    'VS Code takes citations such as [@key] for links without a definition. Its check of link definitions can be turned off; Paper Digest checks citations itself.',
    'Turn Off',
    'Keep',
  );
  if (answer !== 'Turn Off') return;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration('markdown').update(SETTING, 'ignore', target);
}

function isWarnedOfCitation(uri: Uri): boolean {
  const warnings = languages.getDiagnostics(uri).filter(isNoDefinition);
  if (warnings.length === 0) return false;
  const note = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (note === undefined || !isNote(note)) return false;
  const keys = keysIn(note);
  return warnings.some(({ range }) => keys.some(({ start, end }) => note.offsetAt(range.start) <= start && end <= note.offsetAt(range.end)));
}

function isNoDefinition({ code }: Diagnostic): boolean {
  return (typeof code === 'object' ? code.value : code) === NO_DEFINITION;
}
