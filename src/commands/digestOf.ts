/** Which digest a command was asked to act on: a row of the view, an address (tests and other extensions), or the one picked. */
import { Uri, window, workspace } from 'vscode';
import type { Digest } from '../host/library/digest';
import type { Services } from './services';

/** Undefined where nothing was picked; `prompt` says what it is picked for. */
export async function digestOf({ library, labels }: Services, argument: unknown, prompt: string): Promise<Digest | undefined> {
  await library.whenReady();
  const digests = library.content.digests.filter(({ readAt, problems }) => readAt !== undefined || problems.length > 0);
  const address = argument instanceof Uri ? argument.toString() : isRow(argument) ? argument.digest.uri.toString() : undefined;
  if (address !== undefined) return digests.find(({ uri }) => uri.toString() === address);
  if (digests.length === 0) {
    void window.showInformationMessage('No digest is listed in the setting "paperDigest.digests". Add one with "Paper Digest: Add Digest...".');
    return undefined;
  }
  const rows = digests.map((digest) => {
    const path = workspace.asRelativePath(digest.uri);
    const label = labels.of(digest.uri);
    return { label: label ?? path, description: label === undefined ? digest.format : path, digest };
  });
  return (await window.showQuickPick(rows, { title: prompt, placeHolder: 'Which digest?' }))?.digest;
}

function isRow(argument: unknown): argument is { readonly digest: Digest } {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'digest';
}
