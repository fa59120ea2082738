/** The digest of the user's own, to which papers are added one by one: a file of the workspace that other programs read too. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { addToBibliography, addToDigest, citationKeys } from '../../core/citation/plain';
import type { PaperFinder } from '../../core/library';
import type { Paper } from '../../core/paper';
import { BibliographyError, bibliographyKind, editBibliography, readBibliography } from '../notes/bibliographyFile';
import { addDigestFiles, ownDigestOf } from './digestFiles';
import { keyTemplateInUse } from '../notes/keyFormula';
import type { DigestLibrary, LibraryContent } from './digestLibrary';

/** What came of adding papers. */
export interface OwnDigestAddition {
  readonly uri: Uri;
  /** The papers as the library has them now; without those it cannot have yet, because the file is not saved. */
  readonly papers: readonly Paper[];
  /** Whether they were added to an editor with unsaved changes, so that the library has them when it is saved. */
  readonly unsaved: boolean;
}

/** What the keys of papers must differ from. */
type KeysOfLibrary = () => ReadonlyMap<string, string>;

export class OwnDigest {
  private queue: Promise<unknown> = Promise.resolve();
  private finder: { readonly of: LibraryContent; readonly find: PaperFinder } | undefined;

  constructor(
    private readonly library: DigestLibrary,
    private readonly keys: KeysOfLibrary,
    private readonly log: LogOutputChannel,
  ) {}

  /**
   * Adds papers, and takes the file up as a digest where it is none yet. It is that of the folder which `note` is in, else of the first.
   * Papers the file has already are not added again. Rejects with a BibliographyError where the file cannot be used; nothing is changed then.
   */
  add(papers: readonly Paper[], note?: Uri): Promise<OwnDigestAddition> {
    const turn = this.queue.then(() => this.addNow(papers, note));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Finds the paper of the library that a record from elsewhere describes. Made once for each content of the library. */
  async libraryFinder(): Promise<PaperFinder> {
    const [{ paperFinder }] = await Promise.all([import('../../core/library'), this.library.whenReady()]);
    const of = this.library.content;
    if (this.finder?.of !== of) this.finder = { of, find: paperFinder(of.papers) };
    return this.finder.find;
  }

  private async addNow(papers: readonly Paper[], note: Uri | undefined): Promise<OwnDigestAddition> {
    await this.library.whenReady();
    const uri = placeFor(note);
    const file = await readBibliography(uri);
    const wanted = citationKeys(papers, this.keys().values(), keyTemplateInUse());
    const addition = bibliographyKind(uri) === 'bib' ? addToBibliography(file.text, 'bib', papers, wanted) : addToDigest(file.text, papers, wanted);
    if ('problem' in addition) throw new BibliographyError('malformed', uri, addition.problem.detail, addition.problem.line);
    if (addition.edit !== undefined) {
      if (file.unsaved === undefined) await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
      await editBibliography(file, addition.edit);
      this.log.info(`${workspace.asRelativePath(uri)}: added ${papers.map(({ id }) => id).join(', ')}`);
    }
    await addDigestFiles([uri]);
    await this.library.refreshDigest(uri);
    const find = await this.libraryFinder();
    return { uri, papers: papers.flatMap((paper) => find(paper) ?? []), unsaved: file.unsaved !== undefined };
  }
}

/** Where the digest of the user's own is, or will be. Throws a BibliographyError where there is no such place. */
function placeFor(note: Uri | undefined): Uri {
  const folder = (note && workspace.getWorkspaceFolder(note)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new BibliographyError('no-place', undefined);
  const uri = ownDigestOf(folder);
  if (!/\.(json|bib)$/i.test(uri.path)) throw new BibliographyError('unknown-kind', uri);
  return uri;
}
