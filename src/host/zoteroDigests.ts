/**
 * Digests that are a library of Zotero's, or a collection: files of the workspace that Zotero on this machine can bring up to date.
 * Which library a file is of is remembered with the workspace and not in the file, for another machine's Zotero has other libraries.
 */
import { Uri, workspace, type Memento } from 'vscode';
import type { Failure, ZoteroLibrary } from '../core/resolve';
import { zoteroAddress } from './settings';
import { writeWholeFile } from './wholeFile';

/** Why Zotero's papers are not there; ui makes the sentence. */
export type ZoteroFailure = Failure | { readonly kind: 'unsaved-editor' };

const KEY = 'zoteroDigests';
const FOLDER = 'digests';
/** Zotero makes an export of ten thousand items in a minute. */
const TIMEOUT = 120_000;
/** Twenty thousand items with their abstracts. */
const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_NAME = 60;

export class ZoteroDigests {
  constructor(
    private readonly state: Memento,
    /** Product and version. */
    private readonly agent: string,
  ) {}

  /** The library that a digest is of; undefined where it is none of Zotero's, or was made on another machine. */
  libraryOf(digest: Uri): ZoteroLibrary | undefined {
    return this.all()[digest.toString()];
  }

  async forget(digest: Uri): Promise<void> {
    await this.state.update(KEY, Object.fromEntries(Object.entries(this.all()).filter(([key]) => key !== digest.toString())));
  }

  /** What Zotero has, each library before its collections. Rejects where `signal` aborts. */
  async libraries(signal: AbortSignal): Promise<readonly ZoteroLibrary[] | { readonly failure: Failure }> {
    const { core, client } = await load();
    const answer = await client.send(core.zoteroLibrariesRequest(this.agent, zoteroAddress()), signal);
    return 'kind' in answer ? { failure: answer } : core.readZoteroLibraries(answer);
  }

  /** Where a library's digest is, or will be: a file of its own in the folder `digests`. */
  async fileFor(folder: Uri, library: ZoteroLibrary): Promise<Uri> {
    const name = library.name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, LONGEST_NAME) || String(library.id);
    for (let number = 1; ; number++) {
      const file = Uri.joinPath(folder, FOLDER, `zotero-${name}${number === 1 ? '' : `-${number}`}.json`);
      const own = this.libraryOf(file);
      if (own !== undefined ? isSame(own, library) : !(await exists(file))) return file;
    }
  }

  /** Writes what the library has now into its digest, and remembers whose it is. Changes nothing where Zotero does not answer. Rejects where `signal` aborts. */
  async write(digest: Uri, library: ZoteroLibrary, signal: AbortSignal): Promise<{ readonly count: number } | { readonly failure: ZoteroFailure }> {
    if (workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === digest.toString())) return { failure: { kind: 'unsaved-editor' } };
    const { core, client } = await load();
    const answer = await client.send(core.zoteroLibraryRequest(library, this.agent, zoteroAddress()), signal);
    const reply = 'kind' in answer ? { failure: answer } : core.readZoteroLibrary(answer);
    if ('failure' in reply) return reply;
    await workspace.fs.createDirectory(Uri.joinPath(digest, '..'));
    await writeWholeFile(digest, new TextEncoder().encode(reply.cslJson));
    await this.state.update(KEY, { ...this.all(), [digest.toString()]: library });
    return { count: reply.count };
  }

  private all(): Readonly<Record<string, ZoteroLibrary>> {
    return this.state.get<Readonly<Record<string, ZoteroLibrary>>>(KEY, {});
  }
}

async function load() {
  const [core, { ServiceClient }] = await Promise.all([import('../core/resolve'), import('./services/serviceClient')]);
  return { core, client: new ServiceClient({ timeout: TIMEOUT, mostBytes: MOST_BYTES }) };
}

function isSame(one: ZoteroLibrary, other: ZoteroLibrary): boolean {
  return one.id === other.id && one.collection === other.collection;
}

async function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}
