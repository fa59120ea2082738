import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atomicWrite } from '../../../src/host/atomicWrite';
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

describe('a write', () => {
  it('puts a new file in the place of the old one, and never writes into that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
    try {
      const [path, same] = [join(folder, 'a.bib'), join(folder, 'still the old file')];
      writeFileSync(path, 'old');
      linkSync(path, same);
      await atomicWrite(path, new TextEncoder().encode('new'));
      assert.deepEqual([path, same].map((file) => readFileSync(file, 'utf8')), ['new', 'old']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a write that finds what a killed one left', () => {
  const UUID = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';
  const OLD = new Date(Date.now() - 3_600_000);
  const cases: readonly (readonly [what: string, name: string, age: Date | undefined, stays: boolean])[] = [
    ['removes it', `a.bib.${UUID}.tmp`, OLD, false],
    ['leaves one that is being written by another window', `a.bib.${UUID}.tmp`, undefined, true],
    ["leaves another file's", `b.bib.${UUID}.tmp`, OLD, true],
    ['leaves what somebody else named', 'a.bib.mine.tmp', OLD, true],
    ['leaves backups', 'a.bib.bak', OLD, true],
  ];
  for (const [what, name, age, stays] of cases) {
    it(what, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
      try {
        writeFileSync(join(folder, name), 'half');
        if (age !== undefined) utimesSync(join(folder, name), age, age);
        await atomicWrite(join(folder, 'a.bib'), new TextEncoder().encode('whole'));
        assert.deepEqual(readdirSync(folder).sort(), ['a.bib', ...(stays ? [name] : [])].sort());
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
