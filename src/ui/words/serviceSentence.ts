/** Why online services did not answer, in sentences that say what to do. */
import type { Failure } from '../../core/resolve';
import { SERVICE_NAMES, type ServiceId } from '../../core/resolve/plain';

/** "arXiv could not be reached (ENOTFOUND). …"; empty where nothing failed. */
export function serviceSentence(failures: Readonly<Partial<Record<ServiceId, Failure>>>): string {
  const lost = (Object.entries(failures) as [ServiceId, Failure][]).filter(([, { kind }]) => kind !== 'not-found');
  const [first] = lost;
  if (first === undefined) return '';
  const isOffline = lost.every(([, { kind }]) => kind === 'unreachable');
  const sentences = lost.map(([service, failure]) => `${SERVICE_NAMES[service]} ${reason(failure)}.`);
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
