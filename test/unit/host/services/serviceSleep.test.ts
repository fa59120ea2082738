import assert from 'node:assert/strict';
import { sleep } from '../../../../src/host/services/serviceSleep';

describe('a pause', () => {
  it('ends at once, with the reason, when it is cancelled', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const pause = sleep(60_000, controller.signal);
    controller.abort(reason);
    await assert.rejects(pause, reason);
  });
});
