/**
 * The extension in a real VS Code: what its start costs, and how long the extension host is kept from answering others.
 * Run: npx tsx test/bench/host.ts [megabytes of the large page, default 50]
 */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDesktop } from '../host/desktop';
import { repositoryRoot } from '../host/repositoryRoot';
import { temporaryFolder } from '../host/temporaryFolder';
import { writeUserSettings } from '../host/userSettings';

const MEGABYTES = Number(process.argv[2] ?? 50);
/** A page of a title and an abstract of usual length, in our own words. */
const ABSTRACT = 'In this paper we propose a method for one of many problems, and our experiments on several datasets show that it works. '.repeat(8).trim();
const SUBJECTS = ['Graph Networks', 'Power Grids', 'Language Models', 'Protein Folding', 'Robot Hands', 'Ocean Currents', 'Image Codecs', 'Query Planners'];

const page = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `Paper Number ${first + index}: On ${SUBJECTS[(first + index) % SUBJECTS.length]} and Their Digests\n${ABSTRACT}\n`).join('');

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: repositoryRoot, stdio: 'inherit' });
const inside = join(repositoryRoot, 'out', 'bench', 'insideHost.js');
await build({ entryPoints: ['test/bench/insideHost.ts'], outfile: inside, bundle: true, format: 'esm', platform: 'node', external: ['vscode'], logLevel: 'warning' });
const desktop = await findDesktop();

const dist = join(repositoryRoot, 'dist');
const parts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const kilobytes = (files: readonly string[]): string => `${Math.round(files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) / 1024)} KB`;
console.log(`dist/extension.js ${kilobytes(['extension.js'])}, with all parts ${kilobytes(parts)}`);

await scenario('the embedded digest', ['start'], {});
await scenario('10,000 papers', ['fill 10000', 'start'], { 'ten-thousand.txt': page(0, 10_000) });
await scenario('100 digests, 20,000 papers', ['fill 20000', 'save 20000'], Object.fromEntries(Array.from({ length: 100 }, (_, digest) => [`${digest}.txt`, page(digest * 200, 200)])));
const many = Math.floor((MEGABYTES * 1024 * 1024) / page(10_000, 1).length);
await scenario(`${MEGABYTES} MB in one page`, [`fill ${many}`], { 'large.txt': page(0, many) });

/** One workspace, opened as often as there are phases; what is measured inside is printed. */
async function scenario(name: string, phases: readonly string[], digests: Readonly<Record<string, string>>): Promise<void> {
  const workspace = temporaryFolder();
  const userDataFolder = join(temporaryFolder(), 'data');
  mkdirSync(join(workspace, 'digests'), { recursive: true });
  mkdirSync(join(workspace, '.vscode'));
  for (const [file, text] of Object.entries(digests)) writeFileSync(join(workspace, 'digests', file), text);
  const patterns = Object.keys(digests).map((file) => `digests/${file}`);
  writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'paperDigest.digests': patterns }));
  writeUserSettings(userDataFolder);
  const output = join(temporaryFolder(), 'measured.txt');
  writeFileSync(output, '');
  await runTests({
    vscodeExecutablePath: desktop ?? join(repositoryRoot, 'test', 'host', 'webHost.ts'),
    extensionDevelopmentPath: repositoryRoot,
    extensionTestsPath: inside,
    extensionTestsEnv: { PAPER_DIGEST_PHASES: phases.join(', '), PAPER_DIGEST_OUTPUT: output },
    launchArgs: [workspace, `--user-data-dir=${userDataFolder}`, `--extensions-dir=${join(userDataFolder, 'extensions')}`, '--disable-extensions'],
  }).catch((error: unknown) => console.log(String(error)));
  console.log(`${name}: ${readFileSync(output, 'utf8').trim() || 'nothing was measured'}`);
}
