/** Where the user's changes of the themes are kept: in a file of the workspace, or in VS Code's storage where that cannot be written. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { readWholeFile, writeWholeFile } from './wholeFile';

const FILE = '.vscode/paper-digest.json';

/** What is kept, as texts; empty where nothing is. */
export interface KeptOverrides {
  /** The workspace's file. */
  readonly shared: string;
  /** What the storage holds, and the workspace's file as it was then: a colleague may have changed it since. */
  readonly own?: { readonly base: string; readonly text: string };
  /** Where the text stands that the user sees. */
  readonly uri: Uri;
}

export class OverridesPlace {
  readonly file = FILE;

  constructor(
    private readonly storage: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  async read(): Promise<KeptOverrides> {
    const file = workspaceFile();
    const [stored, shared] = await Promise.all([readText(this.storage), file && readText(file)]);
    const own = storedIn(stored);
    return { shared: shared ?? '', ...(own && { own }), uri: file ?? this.storage };
  }

  /** Keeps a text in place of all that was kept. */
  async write(text: string): Promise<void> {
    const file = workspaceFile();
    if (file !== undefined && (await this.tryWrite(file, text))) return writeText(this.storage, '');
    const base = file === undefined ? '' : ((await readText(file)) ?? '');
    await writeText(this.storage, JSON.stringify({ base, text } satisfies KeptOverrides['own']));
  }

  private async tryWrite(file: Uri, text: string): Promise<boolean> {
    try {
      await writeText(file, text);
      return true;
    } catch (error) {
      this.log.info(`${FILE} cannot be written (${error instanceof Error ? error.message : String(error)}); themes are kept in the storage of the workspace.`);
      return false;
    }
  }
}

/** In the first folder. A folder of another scheme is of a virtual workspace. */
function workspaceFile(): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0];
  return folder?.uri.scheme === 'file' ? Uri.joinPath(folder.uri, FILE) : undefined;
}

function storedIn(text: string | undefined): KeptOverrides['own'] {
  try {
    const found: unknown = JSON.parse(text ?? '');
    return typeof found === 'object' && found !== null && 'base' in found && 'text' in found ? (found as KeptOverrides['own']) : undefined;
  } catch {
    return undefined;
  }
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readWholeFile(uri));
  } catch {
    return undefined;
  }
}

/** An empty text is no file. */
async function writeText(uri: Uri, text: string): Promise<void> {
  if (text !== '') {
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    return writeWholeFile(uri, new TextEncoder().encode(text));
  }
  if ((await readText(uri)) !== undefined) await workspace.fs.delete(uri);
}
