import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values for VS Code's settings.json. */
export type Settings = Readonly<Record<string, unknown>>;

/** What would put something on the screen, into the log or on the network that the tests are not about. */
const quiet: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Writes the user's settings.json below `userDataFolder`: the quiet settings, and `settings` over them. */
export function writeUserSettings(userDataFolder: string, settings: Settings = {}): void {
  const folder = join(userDataFolder, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
}
