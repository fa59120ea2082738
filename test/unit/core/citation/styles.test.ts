import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { BUNDLED_STYLES } from '../../../../src/core/citation/plain';
import { STYLES } from '../../../../src/core/citation/styles';

describe('the bundled styles', () => {
  it('are those of the package they were taken from', function () {
    this.timeout(20_000);
    assert.equal(execFileSync(process.execPath, ['src/core/citation/bundleStyles.mjs', '--check'], { encoding: 'utf8' }), '');
  });

  it('are known by their names without being loaded', () => assert.deepEqual(BUNDLED_STYLES, Object.keys(STYLES)));
});
