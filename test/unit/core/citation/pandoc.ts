/** Runs the pandoc of this machine for the tests that take it as judge. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pandoc's first line of `--version`; undefined where it is not installed. */
export const pandocVersion: string | undefined = spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];

/** Skips the running test, visibly, where there is no pandoc. */
export function needsPandoc(test: Mocha.Context): void {
  if (pandocVersion !== undefined) return;
  console.warn('      skipped: pandoc is not installed (Debian: apt-get install pandoc)');
  test.skip();
}

/** Runs `work` in a folder of its own that holds `files`, and returns what it returns. */
export function inFolder<Result>(files: Readonly<Record<string, string>>, work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What pandoc prints for `input`. */
export function pandoc(folder: string, parameters: readonly string[], input = ''): string {
  return execFileSync('pandoc', parameters, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });
}
