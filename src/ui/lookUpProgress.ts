import { ProgressLocation, window } from 'vscode';
import type { ResolveOptions } from '../core/resolve';
import { SERVICE_NAMES } from '../core/resolve/plain';

/**
 * Runs a look-up with its progress shown: how many of how many, and who is asked. Cancelling aborts the signal; what came until then is
 * the result.
 */
export function withLookUpProgress<Result>(title: string, run: (options: Required<Pick<ResolveOptions, 'signal' | 'onProgress'>>) => Promise<Result>): Promise<Result> {
  return Promise.resolve(
    window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      let shown = 0;
      return run({
        signal: controller.signal,
        onProgress: ({ done, total, service }) => {
          const asks = service === undefined ? '' : `, asking ${SERVICE_NAMES[service]}`;
          progress.report({ message: `${done} of ${total}${asks}`, increment: (100 * (done - shown)) / total });
          shown = done;
        },
      });
    }),
  );
}
