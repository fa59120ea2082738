import assert from 'node:assert/strict';
import { SERVICES, type Failure, type ServiceId } from '../../../../src/core/resolve';
import { intervalOf, pauseAfter, waitBefore } from '../../../../src/core/resolve/manners';

const STRANGER = { agent: 'a' };
const KNOWN = { agent: 'a', mailto: 'ada@example.org' };

describe('politeness', () => {
  /** The services' own figures, in requests a second or their inverse, turned to milliseconds. */
  const INTERVALS: readonly (readonly [ServiceId, number, number, number])[] = [
    ['arxiv', 3000, 3000, 3000],
    ['crossref', 200, 1000, 334],
    ['dataCite', 600, 600, 300],
    ['semanticScholar', 1000, 1000, 1000],
    ['huggingFace', 600, 600, 600],
    ['dblp', 2000, 2000, 2000],
  ];
  for (const [id, record, search, knownSearch] of INTERVALS) {
    it(`leaves ${id} alone for ${record} ms after a record, ${search} ms after a search, ${knownSearch} ms for those it knows`, () => {
      const service = SERVICES.find((candidate) => candidate.id === id);
      assert.ok(service);
      assert.deepEqual([intervalOf(service, STRANGER, false), intervalOf(service, STRANGER, true), intervalOf(service, KNOWN, true)], [record, search, knownSearch]);
    });
  }

  it('waits for what is left of the interval', () => {
    assert.deepEqual([waitBefore(3000, undefined, 5000), waitBefore(3000, 4000, 5000), waitBefore(3000, 1000, 5000)], [0, 2000, 0]);
  });

  const PAUSES: readonly (readonly [Failure, number, number | undefined])[] = [
    [{ kind: 'throttled' }, 1, 2000],
    [{ kind: 'throttled' }, 2, 4000],
    [{ kind: 'broken', detail: '' }, 3, 8000],
    [{ kind: 'throttled', retryAfter: 7000 }, 1, 7000],
    [{ kind: 'throttled', retryAfter: 0 }, 2, 4000],
    [{ kind: 'throttled', retryAfter: 61_000 }, 1, undefined],
    [{ kind: 'broken', detail: '' }, 4, undefined],
    [{ kind: 'unreachable', detail: '' }, 1, 2000],
    [{ kind: 'unreachable', detail: '' }, 2, undefined],
    [{ kind: 'not-found' }, 1, undefined],
    [{ kind: 'refused', status: 400 }, 1, undefined],
    [{ kind: 'unexpected-content', detail: '' }, 1, undefined],
  ];
  for (const [failure, attempt, pause] of PAUSES) {
    it(`after failure ${attempt} in a row, ${JSON.stringify(failure)}, ${pause === undefined ? 'gives up' : `pauses ${pause} ms`}`, () => {
      assert.equal(pauseAfter(failure, attempt), pause);
    });
  }
});
