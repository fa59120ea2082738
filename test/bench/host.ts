/**
 * The extension in a real VS Code: what its start costs, and how long the extension host is kept from answering others.
 * Run: npx tsx test/bench/host.ts [SECTION...] [megabytes of the large page, default 50]; sections are activation, embedded, papers, digests, large.
 */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findDesktop } from '../host/desktop';
import { repositoryRoot } from '../host/repositoryRoot';
import { temporaryFolder } from '../host/temporaryFolder';
import { writeUserSettings } from '../host/userSettings';

/** Windows opened to measure activation. */
const WINDOWS = 5;
const MEGABYTES = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 50);
/** A page of a title and an abstract of usual length, in our own words. */
const ABSTRACT = 'In this paper we propose a method for one of many problems, and our experiments on several datasets show that it works. '.repeat(8).trim();
const SUBJECTS = ['Graph Networks', 'Power Grids', 'Language Models', 'Protein Folding', 'Robot Hands', 'Ocean Currents', 'Image Codecs', 'Query Planners'];

const page = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `Paper Number ${first + index}: On ${SUBJECTS[(first + index) % SUBJECTS.length]} and Their Digests\n${ABSTRACT}\n`).join('');

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: repositoryRoot, stdio: 'inherit' });
const inside = join(repositoryRoot, 'out', 'bench', 'insideHost.js');
await build({ entryPoints: ['test/bench/insideHost.ts'], outfile: inside, bundle: true, format: 'esm', platform: 'node', external: ['vscode'], logLevel: 'warning' });
const desktop = await findDesktop();

const sections: Readonly<Record<string, () => Promise<void>>> = {
  activation,
  embedded: () => scenario('the embedded digest', ['start'], {}),
  papers: () => scenario('10,000 papers', ['fill 10000', 'start'], { 'ten-thousand.txt': page(0, 10_000) }),
  digests: () => scenario('100 digests, 20,000 papers', ['fill and save 20000', 'start and save 20000'], Object.fromEntries(Array.from({ length: 100 }, (_, digest) => [`${digest}.txt`, page(digest * 200, 200)]))),
  large: () => {
    const many = Math.floor((MEGABYTES * 1024 * 1024) / page(10_000, 1).length);
    return scenario(`${MEGABYTES} MB in one page`, [`fill ${many}`], { 'large.txt': page(0, many) });
  },
};
const named = Object.keys(sections).filter((section) => process.argv.includes(section));
for (const section of named.length > 0 ? named : Object.keys(sections)) await sections[section]?.();

/** What activation loads, and what it costs beside an extension that does nothing: the difference is our own. */
async function activation(): Promise<void> {
  const parts = loadedAtActivation();
  const kilobytes = (files: readonly string[]): string => `${Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024)} KB`;
  const all = readdirSync(join(repositoryRoot, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  console.log(`activation loads ${parts.length} files of ${kilobytes(parts)}, dist/extension.js among them with ${kilobytes(parts.slice(0, 1))}; with all parts ${kilobytes(all.map((file) => join(repositoryRoot, 'dist', file)))}`);
  const nothing = temporaryFolder();
  writeFileSync(join(nothing, 'package.json'), JSON.stringify({ name: 'paper-digest', publisher: 'paper-digest', version: '0.0.0', type: 'module', engines: { vscode: '^1.100.0' }, activationEvents: ['onCommand:nothing'], main: 'nothing.js' }));
  writeFileSync(join(nothing, 'nothing.js'), "import * as vscode from 'vscode';\nexport function activate() { return vscode.version; }\n");
  const phases = Array.from({ length: WINDOWS }, () => 'activate');
  const ours = timesOf(await measureIn(repositoryRoot, phases, {}));
  const theirs = timesOf(await measureIn(nothing, phases, {}));
  const told = (what: 'clock' | 'thread'): string => `${ours[what].toFixed(0)} ms, of an extension that does nothing ${theirs[what].toFixed(0)} ms: our own ${(ours[what] - theirs[what]).toFixed(0)} ms`;
  console.log(`activate(), median of ${WINDOWS} windows, by the clock ${told('clock')}; processor time of the extension host's thread ${told('thread')}`);
}

/** `dist/extension.js` first, then the parts that it imports before it runs. */
function loadedAtActivation(): readonly string[] {
  const files = new Set([join(repositoryRoot, 'dist', 'extension.js')]);
  for (const file of files) {
    for (const [, part] of readFileSync(file, 'utf8').matchAll(/(?:^|[;}])import\s*(?:[\w*{][^'";]*from)?\s*"(\.[^"]+)"/g)) files.add(join(dirname(file), part ?? ''));
  }
  return [...files];
}

function timesOf(measured: string): { readonly clock: number; readonly thread: number } {
  const windows = measured.split(/\n.*?: /).map((line) => line.split(' ').map(Number));
  const median = (column: number): number => windows.map((times) => times[column] ?? NaN).sort((a, b) => a - b)[Math.floor(windows.length / 2)] ?? NaN;
  return { clock: median(0), thread: median(1) };
}

async function scenario(name: string, phases: readonly string[], digests: Readonly<Record<string, string>>): Promise<void> {
  console.log(`${name}: ${(await measureIn(repositoryRoot, phases, digests)) || 'nothing was measured'}`);
}

/** One workspace, opened as often as there are phases; resolves to what is measured inside. */
async function measureIn(extension: string, phases: readonly string[], digests: Readonly<Record<string, string>>): Promise<string> {
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
    extensionDevelopmentPath: extension,
    extensionTestsPath: inside,
    extensionTestsEnv: { PAPER_DIGEST_PHASES: phases.join(', '), PAPER_DIGEST_OUTPUT: output },
    launchArgs: [workspace, `--user-data-dir=${userDataFolder}`, `--extensions-dir=${join(userDataFolder, 'extensions')}`, '--disable-extensions'],
  }).catch((error: unknown) => console.log(String(error)));
  return readFileSync(output, 'utf8').trim();
}
