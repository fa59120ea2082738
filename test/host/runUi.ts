// Runs the UI tests that its arguments name (all but those of the packaged extension, without any), one file after the other.
// The tests of a file are one person's session, each going on from what the one before left. So where one fails it is the whole file that is tried
// again, in a new window: a click that a busy machine lost must not fail a run, and a fault fails every time. What was tried again is told at the end.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countedRun } from '../countedRun';
import { addCounts, describeCounts, noCounts, reportCounts, type Counts } from '../counts';
import { repositoryRoot } from './repositoryRoot';

/** How often a file is tried before it has failed. */
const tries = 3;

/** A test waits for a workbench that may start for the first time; past this it hangs. */
const testTimeoutSeconds = 120;

const folder = join('test', 'ui');
const packaged = 'installed.test.ts';
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(join(repositoryRoot, folder)).filter((file) => file.endsWith('.test.ts') && file !== packaged).sort().map((file) => join(folder, file));
const resultsFolder = join(repositoryRoot, 'out', 'results');
mkdirSync(resultsFolder, { recursive: true });

let total = noCounts;
const again: string[] = [];
for (const file of files) {
  total = addCounts(total, await runUntilItPasses(file));
}
reportCounts(total);
console.log(`\nUI tests: ${describeCounts(total)}`);
if (again.length > 0) console.log(`  Tried again, in a new window:\n${again.map((line) => `  ${line}`).join('\n')}`);
process.exit(total.failed > 0 ? 1 : 0);

async function runUntilItPasses(file: string): Promise<Counts> {
  for (let number = 1; number < tries; number++) {
    const counts = await run(file, ['--bail']);
    if (counts.failed === 0) return counts;
    again.push(`${file} (try ${number} of ${tries})`);
  }
  // The last time to the end, so that what passes counts as well.
  return run(file, []);
}

function run(file: string, flags: readonly string[]): Promise<Counts> {
  const mocha = join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const options = ['--reporter', './test/countingReporter.ts', '--timeout', String(testTimeoutSeconds * 1000), ...flags];
  return countedRun(process.execPath, [mocha, ...options, file], join(resultsFolder, 'ui-file.json'));
}
