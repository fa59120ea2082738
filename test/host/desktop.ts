import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the installers put it. The `code` on the PATH is no use to tests: it hands over to a running window and ends at once. */
const places = [
  '/usr/share/code/code',
  '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
  join(homedir(), 'AppData', 'Local', 'Programs', 'Microsoft VS Code', 'Code.exe'),
];

/** Answers at once where it can be reached; a network that swallows packets would hang for minutes. */
const reachSeconds = 5;

/**
 * The executable of a desktop VS Code: the environment variable VSCODE_EXECUTABLE, else one that is installed, else a download.
 * undefined where there is no screen to show it on or no way to get it, or where PAPER_DIGEST_HOST is `web`; the reason is printed.
 */
export async function findDesktop(): Promise<string | undefined> {
  if (process.env['PAPER_DIGEST_HOST'] === 'web') {
    return undefined;
  }
  const chosen = process.env['VSCODE_EXECUTABLE'];
  if (chosen !== undefined) {
    return chosen;
  }
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) {
    console.log("There is no screen here for a desktop VS Code: using VS Code's web workbench.");
    return undefined;
  }
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) {
    return installed;
  }
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(reachSeconds * 1000) });
    return await downloadAndUnzipVSCode('stable');
  } catch (error) {
    console.log(`Desktop VS Code cannot be downloaded here (${String(error)}): using VS Code's web workbench.`);
    return undefined;
  }
}
