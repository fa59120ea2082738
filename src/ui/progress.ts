/** Progress while digests are read and papers grouped: quietly in the view, with a way to stop where the digests to read are big. */
import { Disposable, ProgressLocation, window } from 'vscode';
import type { DigestLibrary } from '../host/library/digestLibrary';

/** What takes a second or more to read. */
const BIG_BYTES = 5 * 1024 * 1024;

export function showProgress(library: DigestLibrary): Disposable {
  const inView = (finished: Promise<void>) => void window.withProgress({ location: { viewId: 'paperDigest.papers' } }, () => finished);
  const reading = library.onWillRefresh((refresh) => {
    const { finished, size } = refresh;
    if (size < BIG_BYTES) {
      inView(finished);
      return;
    }
    const title = `Paper Digest: Reading ${Math.round(size / 1024 / 1024)} MB of digests`;
    void window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_progress, token) => {
      token.onCancellationRequested(() => refresh.cancel());
      return finished;
    });
  });
  return Disposable.from(reading, library.onWillGroup(inView));
}
