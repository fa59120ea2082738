// `npm test`: every check there is, one after the other. Prints what each says, and in the last line what all of them counted.
// With --packaged it also packages the extension and tries the packaged file.
import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countedRun } from './countedRun';
import { addCounts, describeCounts, noCounts, type Counts } from './counts';
import { repositoryRoot } from './host/repositoryRoot';

/** Names of npm scripts. Those that run mocha write their counts; the others count only where they fail. */
const checks = ['check-types', 'lint', 'test:unit', 'test:integration', 'test:ui', ...(process.argv.includes('--packaged') ? ['test:packaged'] : [])];

const resultsFolder = join(repositoryRoot, 'out', 'results');
rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

let total = noCounts;
for (const check of checks) {
  console.log(`\n=== npm run ${check}`);
  total = addCounts(total, await run(check));
}
writeFileSync(join(resultsFolder, 'summary.txt'), `${describeCounts(total)}\n`);
console.log(`\n${describeCounts(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

function run(check: string): Promise<Counts> {
  return countedRun('npm', ['run', '--silent', check], join(resultsFolder, `${check.replace(':', '-')}.json`), process.platform === 'win32');
}
