import assert from 'node:assert/strict';
import { localTime } from '../../../src/host/localTime';

describe('a moment on the clock of this machine', () => {
  it('begins with its day', () => {
    assert.equal(localTime(new Date(2026, 0, 2, 3, 4, 5)), '2026-01-02T03:04:05');
  });

  it('sorts as moments do, also beside a bare day', () => {
    const times = [new Date(2026, 9, 9, 23, 59), new Date(2026, 9, 10), new Date(2026, 10, 1)].map(localTime);
    assert.deepEqual([...times, '2026-10-10'].sort(), [times[0], '2026-10-10', times[1], times[2]]);
  });
});
