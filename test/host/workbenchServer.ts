import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installCodeServer } from './codeServer';
import { onExit } from './onExit';

/** The server is up in less than a second on a slow machine; past this it will not come. */
const startSeconds = 60;

export interface WorkbenchServerOptions {
  /** Holds `User/settings.json` and all that VS Code remembers. */
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
  /** Receives all that the server prints. */
  readonly logFile: string;
  /** Whether every folder is trusted. Otherwise none is until the user says so. */
  readonly trusted: boolean;
  /** Lets an address name an extension under development and its tests. */
  readonly development: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

export interface WorkbenchServer {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts VS Code's server on a free port of this machine, for this machine only, and resolves when it answers.
 * It ends with this process at the latest.
 */
export async function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  const { node, serverMain } = await installCodeServer();
  mkdirSync(dirname(options.logFile), { recursive: true });
  const server = spawn(
    node,
    [
      serverMain,
      '--host=127.0.0.1',
      '--port=0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level=off',
      ...(options.development ? ['--enable-smoke-test-driver'] : []),
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
      `--server-data-dir=${join(options.userDataFolder, 'server')}`,
      `--user-data-dir=${options.userDataFolder}`,
      `--extensions-dir=${options.extensionsFolder}`,
    ],
    // An own process group, so that its extension hosts can be ended with it.
    { detached: true, env: { ...inheritedEnvironment(), ...options.environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const killGroup = () => {
    try {
      process.kill(-(server.pid as number), 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const forget = onExit(killGroup);

  const log = createWriteStream(options.logFile);
  server.stdout.pipe(log);
  server.stderr.pipe(log);

  const port = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`VS Code's server did not start: ${reason}. Its log is ${options.logFile}.`));
    const timer = setTimeout(() => fail(`no answer within ${startSeconds} s`), startSeconds * 1000);
    let printed = '';
    server.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      const listening = /Extension host agent listening on (\d+)/.exec(printed);
      if (listening?.[1] !== undefined) {
        clearTimeout(timer);
        resolve(listening[1]);
      }
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`it ended with code ${code}`));
  }).catch((error: unknown) => {
    killGroup();
    throw error;
  });

  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      killGroup();
      await ended;
      forget();
    },
  };
}

/** Without what makes a process of this rig, or a terminal inside VS Code, what it is. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|NODE_V8_COVERAGE|VSCODE_.*|ELECTRON_.*)$/.test(name)));
}
