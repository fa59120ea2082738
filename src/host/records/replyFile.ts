import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { ReplyStorage } from '../services/serviceReplies';
import { readWholeFile, writeWholeFile } from '../wholeFile';

const FILE = 'service-replies.json';

/** Where the services' replies are kept: with the workspace, or with VS Code where a window has none. */
export function replyFile({ storageUri, globalStorageUri }: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>): ReplyStorage {
  const folder = storageUri ?? globalStorageUri;
  const file = Uri.joinPath(folder, FILE);
  return {
    read: () => readWholeFile(file).catch(() => undefined),
    write: async (bytes) => {
      await workspace.fs.createDirectory(folder);
      await writeWholeFile(file, bytes);
    },
  };
}
