import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

describe('the bundled styles', () => {
  it('are those of the package they were taken from', function () {
    this.timeout(20_000);
    assert.equal(execFileSync(process.execPath, ['src/core/citation/bundleStyles.mjs', '--check'], { encoding: 'utf8' }), '');
  });
});
