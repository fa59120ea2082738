import assert from 'node:assert/strict';
import type { Failure, ServiceId } from '../../../../src/core/resolve';
import { serviceSentence } from '../../../../src/ui/words/serviceSentence';

const CASES: readonly { readonly name: string; readonly failures: Readonly<Partial<Record<ServiceId, Failure>>>; readonly says: readonly RegExp[] }[] = [
  { name: 'says nothing where nothing failed', failures: {}, says: [/^$/] },
  { name: 'says nothing where a service knows no such work', failures: { arxiv: { kind: 'not-found' } }, says: [/^$/] },
  { name: 'sends somebody without network to the connection', failures: { arxiv: { kind: 'unreachable', detail: 'ENOTFOUND' } }, says: [/^arXiv could not be reached \(ENOTFOUND\)\./, /Check the connection/] },
  { name: 'asks for patience with a service that is busy', failures: { crossref: { kind: 'throttled', retryAfter: 90_000 } }, says: [/^Crossref wants fewer requests\. Wait a while/] },
  {
    name: 'names every service that failed, each with its reason',
    failures: { arxiv: { kind: 'unexpected-content', detail: 'text/html' }, crossref: { kind: 'refused', status: 403 } },
    says: [/arXiv answered something that is no record \(text\/html\)\./, /Crossref refused the request \(status 403\)\./],
  },
];

describe('the sentence about services that did not answer', () => {
  for (const { name, failures, says } of CASES) {
    it(name, () => {
      const sentence = serviceSentence(failures);
      assert.deepEqual(says.filter((pattern) => !pattern.test(sentence)), [], sentence);
    });
  }
});
