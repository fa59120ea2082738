import { window } from 'vscode';
import { isAbort } from '../host/library/isAbort';
import { plainText } from '../ui/words/plainText';
import type { Services } from './services';

/** Logs why something could not be finished and tells the user: no failure is swallowed, also of what nobody waits for. */
export function tellFailure({ log }: Pick<Services, 'log'>, error: unknown): void {
  // What was superseded or cancelled ends quietly.
  if (isAbort(error)) return;
  log.error(error instanceof Error ? error : String(error));
  const reason = error instanceof Error ? error.message : String(error);
  void window.showErrorMessage(plainText(`Paper Digest could not finish: ${reason}`), 'Show Log').then((answer) => answer && log.show());
}
