import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installCodeServer } from './codeServer';

/**
 * Installs a packaged extension into `extensionsFolder` for servers that start later, as users do by "Install from VSIX...".
 *
 * @throws Error with VS Code's words where the file is no extension it takes.
 */
export async function installVsix(vsix: string, userDataFolder: string, extensionsFolder: string): Promise<void> {
  const { node, serverMain } = await installCodeServer();
  const run = promisify(execFile)(node, [
    serverMain,
    '--accept-server-license-terms',
    `--server-data-dir=${join(userDataFolder, 'server')}`,
    `--user-data-dir=${userDataFolder}`,
    `--extensions-dir=${extensionsFolder}`,
    `--install-extension=${vsix}`,
  ]);
  await run.catch((error: { stderr: string }) => {
    // Between the reasons stand pages about the log writer that codeServer.ts leaves out.
    const reasons = error.stderr.split('\n').filter((line) => /^(Error: (?!Could not locate the bindings)|Failed )/.test(line));
    throw new Error(`VS Code did not install ${vsix}. It says: ${reasons.join(' ')}`);
  });
}
