import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from './repositoryRoot';

/** code-server carries VS Code 1.139.1: its server, its web workbench and its extension host. */
const codeServerVersion = '4.139.1';

/** What that release asks for in its `engines`; the npm packages `node-linux-<arch>` carry the plain executable. */
const nodeVersion = '24.21.0';

const downloads = join(repositoryRoot, '.vscode-test');

export interface CodeServer {
  /** The Node that VS Code's server runs on. */
  readonly node: string;
  /** VS Code's own server: `node <serverMain> --port ...`. */
  readonly serverMain: string;
}

/**
 * The VS Code of the npm package code-server, installed into `.vscode-test/` when it is not there yet.
 *
 * Install scripts are left out on purpose. They compile native modules (a log writer, a watchdog, a database for chats), which takes minutes and
 * needs compilers and header packages; the server does without them. What extensions rely on (search, file watching) comes prebuilt.
 *
 * @throws Error with one sentence for the user where it cannot be installed.
 */
export async function installCodeServer(): Promise<CodeServer> {
  if (process.platform !== 'linux') {
    throw new Error("VS Code's web workbench is installed on Linux only: run the UI tests on Linux or in a Linux container.");
  }
  const folder = join(downloads, `code-server-${codeServerVersion}`);
  if (!existsSync(installed(folder).serverMain)) {
    removeInterruptedInstallations();
    await install(folder);
  }
  return installed(folder);
}

function installed(folder: string): CodeServer {
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, nodePackage(), 'bin', 'node'),
    serverMain: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function nodePackage(): string {
  return `node-linux-${process.arch}`;
}

/** Installs beside the final place and moves it there in one step: a folder with the final name is always whole, also with two runs at once. */
async function install(folder: string): Promise<void> {
  console.log(`Installing VS Code's web workbench (code-server ${codeServerVersion}) into .vscode-test/: about 90 MB to download, once.`);
  const started = Date.now();
  const unfinished = `${folder}.installing-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  await npm(unfinished, 'install', '--save-exact', `code-server@${codeServerVersion}`, `${nodePackage()}@${nodeVersion}`);
  // Not `npm ci`: the lock file inside is not quite in step with its package.json, which that command refuses.
  await npm(join(unfinished, 'node_modules', 'code-server', 'lib', 'vscode'), 'install', '--omit=dev');
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(installed(folder).serverMain)) {
      throw error;
    }
  }
  console.log(`VS Code's web workbench is installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  // npm hands its own settings down to the scripts it runs; they are about this project, not about that folder.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command|execpath)/i.test(name)));
  try {
    await promisify(execFile)('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env: environment });
  } catch (error) {
    throw new Error(`VS Code's web workbench could not be installed: "npm ${args[0]}" in ${folder} failed. ${(error as Error).message}`);
  }
}

/** Removes folders of installations whose process is gone, and a finished folder that lost its files. */
function removeInterruptedInstallations(): void {
  for (const name of existsSync(downloads) ? readdirSync(downloads) : []) {
    const [, version, process] = /^code-server-([\d.]+?)(?:\.installing-(\d+))?$/.exec(name) ?? [];
    if (version === codeServerVersion && (process === undefined || !isRunning(Number(process)))) {
      rmSync(join(downloads, name), { recursive: true, force: true });
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
