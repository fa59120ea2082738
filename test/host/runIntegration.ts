// Runs the integration tests in a real VS Code, one launch after the other, and ends with code 1 where a test fails.
import { runTests } from '@vscode/test-electron';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, countsFileVariable, noCounts, oneFailure, readCounts, reportCounts, type Counts } from '../counts';
import { findChromium } from './chromium';
import { installCodeServer } from './codeServer';
import { copyFixture } from './copyFixture';
import { findDesktop } from './desktop';
import { launches, type Launch } from './launches';
import { repositoryRoot } from './repositoryRoot';
import { temporaryFolder } from './temporaryFolder';
import { writeUserSettings } from './userSettings';

const compiledTests = join(repositoryRoot, 'out', 'test', 'integration');
const webHost = join(repositoryRoot, 'test', 'host', 'webHost.ts');
const desktop = await findDesktop();
if (desktop === undefined || launches.some(({ trusted }) => !trusted)) {
  // Here rather than in the middle of the first launch, where a failure would be told in that launch's words.
  await installCodeServer();
  findChromium();
}

let total = noCounts;
for (const launch of launches) {
  console.log(`\nIntegration tests: ${launch.name}`);
  total = addCounts(total, hasTests(launch) ? await run(launch) : noTests());
}
reportCounts(total);
process.exit(total.failed > 0 ? 1 : 0);

function hasTests({ name }: Launch): boolean {
  const folder = join(compiledTests, name);
  return existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.test.js'));
}

function noTests(): Counts {
  console.log('  No tests yet.');
  return noCounts;
}

async function run(launch: Launch): Promise<Counts> {
  const userDataFolder = join(temporaryFolder(), 'data');
  const workspace = launch.workspace === undefined ? undefined : copyFixture(launch.workspace);
  const countsFile = join(userDataFolder, 'counts.json');
  const outputFile = join(userDataFolder, 'output.txt');
  writeUserSettings(userDataFolder, launch.settings);

  const endedWell = await runTests({
    // runTests switches workspace trust off for the desktop application, so that a folder nobody trusts needs the web workbench.
    vscodeExecutablePath: launch.trusted ? (desktop ?? webHost) : webHost,
    extensionDevelopmentPath: repositoryRoot,
    extensionTestsPath: join(compiledTests, 'index.js'),
    extensionTestsEnv: {
      PAPER_DIGEST_LAUNCH: launch.name,
      PAPER_DIGEST_TESTS: process.env['PAPER_DIGEST_TESTS'],
      PAPER_DIGEST_WORKSPACE: workspace,
      PAPER_DIGEST_TEST_OUTPUT: outputFile,
      [countsFileVariable]: countsFile,
    },
    launchArgs: [
      ...(workspace === undefined ? [] : [workspace]),
      `--user-data-dir=${userDataFolder}`,
      `--extensions-dir=${join(userDataFolder, 'extensions')}`,
      '--disable-extensions',
      ...(launch.trusted ? [] : ['--respect-workspace-trust']),
    ],
  }).then(
    () => true,
    () => false,
  );

  if (existsSync(outputFile)) {
    console.log(readFileSync(outputFile, 'utf8'));
  }
  const counts = readCounts(countsFile);
  if (endedWell && counts !== undefined) {
    return counts;
  }
  console.log(`  VS Code's logs of this launch are in ${keepLogs(launch, userDataFolder)}.`);
  return counts !== undefined && counts.failed > 0 ? counts : addCounts(counts ?? noCounts, oneFailure);
}

function keepLogs({ name }: Launch, userDataFolder: string): string {
  const kept = join('out', 'logs', name);
  for (const log of ['server.log', 'console.log', 'logs']) {
    if (existsSync(join(userDataFolder, log))) {
      cpSync(join(userDataFolder, log), join(repositoryRoot, kept, log), { recursive: true });
    }
  }
  return kept;
}
