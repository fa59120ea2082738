// `npm start`: packages the extension and opens it in a real VS Code on a copy of the sample workspace.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { copyFixture } from './copyFixture';
import { findDesktop } from './desktop';
import { installVsix } from './installVsix';
import { repositoryRoot } from './repositoryRoot';
import { temporaryFolder } from './temporaryFolder';
import { writeUserSettings } from './userSettings';
import { workbenchAddress } from './workbenchAddress';
import { startWorkbenchServer } from './workbenchServer';

const userDataFolder = join(temporaryFolder(), 'data');
const extensionsFolder = join(userDataFolder, 'extensions');
const workspace = copyFixture('sample');
writeUserSettings(userDataFolder);

const desktop = await findDesktop();
if (desktop !== undefined) {
  console.log(`Opening VS Code on ${workspace}. Close its window, or press Ctrl+C here, to end.`);
  spawn(
    desktop,
    [
      workspace,
      `--extensionDevelopmentPath=${repositoryRoot}`,
      `--user-data-dir=${userDataFolder}`,
      `--extensions-dir=${extensionsFolder}`,
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  ).once('exit', (code) => process.exit(code ?? 0));
} else {
  // The packaged file rather than this folder: an extension under development needs a switch that also hides messages.
  await installVsix(join(repositoryRoot, 'paper-digest.vsix'), userDataFolder, extensionsFolder);
  const server = await startWorkbenchServer({
    userDataFolder,
    extensionsFolder,
    logFile: join(repositoryRoot, 'out', 'logs', 'start.log'),
    trusted: true,
    development: false,
  });
  console.log(`\nOpen ${workbenchAddress(server.address, workspace)} in a browser. Ctrl+C ends it.`);
}
