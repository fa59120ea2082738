/** Why online services did not answer, in sentences that say what to do. */
import type { Failure } from '../core/resolve';

type Failures = Readonly<Record<string, Failure>>;

/** "arXiv could not be reached (ENOTFOUND). …"; empty where nothing failed. `nameOf` gives a service's proper name. */
export function serviceSentence(failures: Failures, nameOf: (service: string) => string): string {
  const lost = Object.entries(failures).filter(([, { kind }]) => kind !== 'not-found');
  const [first] = lost;
  if (first === undefined) return '';
  const isOffline = lost.every(([, { kind }]) => kind === 'unreachable');
  const sentences = lost.map(([service, failure]) => `${nameOf(service)} ${reason(failure)}.`);
  return `${sentences.join(' ')} ${isOffline ? 'Check the connection to the Internet and the proxy of VS Code’s settings, then' : 'Wait a while, then'} run the command again: it goes on where it ended.`;
}

function reason(failure: Failure): string {
  switch (failure.kind) {
    case 'not-found':
      return 'knows no such work';
    case 'throttled':
      return 'wants fewer requests';
    case 'refused':
      return `refused the request (status ${failure.status})`;
    case 'unexpected-content':
      return `answered something that is no record (${failure.detail})`;
    case 'broken':
      return `is in trouble (${failure.detail})`;
    case 'unreachable':
      return `could not be reached (${failure.detail})`;
  }
}
