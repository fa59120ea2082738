import assert from 'node:assert/strict';
import { killWriters } from './killedWriter';

describe('a bibliography that is written when the process is killed', () => {
  it('is whole every time', async function () {
    this.timeout(120_000);
    const { damaged, amidWrite, added } = await killWriters(12, 20230824);
    assert.equal(damaged, 0);
    // Else nothing was tried.
    assert.ok(amidWrite > 0 && added > 0, `${amidWrite} kills amid a write, ${added} records added`);
  });
});
