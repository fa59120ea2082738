/** The view "Digests": each digest with what was read of it, and below it what could not be read, a click away from its line. */
import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
  type Command,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { Problem, Severity } from '../../core/paper';
import type { Digest } from '../../host/library/digest';
import type { DigestLabels } from '../../host/library/digestLabels';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { paperCount } from '../words/paperCount';
import { problemSentence } from '../words/problemSentence';

export interface DigestElement {
  readonly kind: 'digest';
  readonly digest: Digest;
}

export interface ProblemElement {
  readonly kind: 'problem';
  readonly problem: Problem;
  /** Its place among the problems of its digest, or among those of no file. */
  readonly number: number;
}

export type DigestTreeElement = DigestElement | ProblemElement;

/** More rows are no help to anyone; the Problems panel has them all. */
const MOST_PROBLEMS = 200;

const ICONS: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'),
};

export class DigestTree implements TreeDataProvider<DigestTreeElement>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly library: DigestLibrary,
    private readonly labels: DigestLabels,
  ) {
    const refresh = () => this.changed.fire();
    this.subscriptions = [library.onDidChange(refresh), library.onDidChangeReading(refresh), labels.onDidChange(refresh)];
  }

  async getChildren(element?: DigestTreeElement): Promise<DigestTreeElement[]> {
    if (element === undefined) {
      await this.library.whenReady();
      const { digests, problems } = this.library.content;
      const ofNoFile = problems.filter(({ source }) => source.uri === '');
      return [...digests.map((digest) => ({ kind: 'digest' as const, digest })), ...ofNoFile.map((problem, number) => ({ kind: 'problem' as const, problem, number }))];
    }
    return element.kind === 'digest' ? element.digest.problems.slice(0, MOST_PROBLEMS).map((problem, number) => ({ kind: 'problem', problem, number })) : [];
  }

  getTreeItem(element: DigestTreeElement): TreeItem {
    return element.kind === 'digest' ? this.digestItem(element.digest) : problemItem(element);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private digestItem(digest: Digest): TreeItem {
    const { uri, problems, kept } = digest;
    const { embedded } = this.library.content;
    const name = this.labels.of(uri) ?? (embedded && digest.readAt === undefined && problems.length === 0 ? 'Embedded digest' : fileName(uri));
    const item = new TreeItem(name, problems.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.id = uri.toString();
    item.description = [digest.format, papersOf(digest), problemCount(problems)].filter((part) => part !== '').join(' · ');
    item.iconPath = this.library.isReading(uri) ? new ThemeIcon('loading~spin') : (worst(problems) ?? new ThemeIcon('notebook'));
    const read = digest.readAt === undefined ? '' : `\nLast read: ${new Date(digest.readAt).toLocaleString()}`;
    item.tooltip = `${workspace.asRelativePath(uri)}\n${item.description}${read}`;
    item.accessibilityInformation = { label: `${name}, ${item.description}` };
    // Words the menus look for.
    item.contextValue = embedded && digest.readAt === undefined ? 'embeddedDigest' : kept !== undefined && kept > 0 ? 'digest kept' : 'digest';
    return item;
  }
}

function problemItem({ problem, number }: ProblemElement): TreeItem {
  const sentence = problemSentence(problem);
  const item = new TreeItem(sentence, TreeItemCollapsibleState.None);
  const { uri, startLine } = problem.source;
  item.id = `${uri}#${number}`;
  item.iconPath = ICONS[problem.severity];
  item.tooltip = sentence;
  item.contextValue = 'problem';
  item.command = uri === '' ? remedy(problem) : { command: 'vscode.open', title: 'Show in Digest', arguments: [Uri.parse(uri), { selection: new Range(startLine, 0, startLine, 0), preview: true }] };
  return item;
}

/** What to do about an entry of the setting that leads to no file. */
function remedy({ code }: Problem): Command {
  if (code === 'restricted-digest') return { command: 'workbench.trust.manage', title: 'Manage Workspace Trust' };
  return { command: 'workbench.action.openSettings', title: 'Open Settings', arguments: ['paperDigest.digests'] };
}

function papersOf({ paperCount: papers, stated, kept }: Digest): string {
  return kept === undefined ? paperCount(papers, stated) : `${paperCount(papers)} of before, ${kept} now`;
}

function problemCount({ length }: readonly Problem[]): string {
  return length === 0 ? '' : length === 1 ? '1 problem' : `${length} problems`;
}

/** Information alone is no reason to worry. */
function worst(problems: readonly Problem[]): ThemeIcon | undefined {
  const severity = (['error', 'warning'] as const).find((wanted) => problems.some((problem) => problem.severity === wanted));
  return severity && ICONS[severity];
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
