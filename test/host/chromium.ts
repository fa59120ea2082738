import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's Chromium and one font family, since a bare machine has none and would show boxes for letters. */
const debianPackages = ['chromium', 'fonts-liberation'];

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/**
 * The path of a Chromium: the environment variable CHROMIUM_PATH, else one that is installed, else Debian's, which is installed here when
 * this process may do so.
 *
 * @throws Error with the command to run where there is none and this process may not install one.
 */
export function findChromium(): string {
  const present = [process.env['CHROMIUM_PATH'] ?? '', ...places].find((place) => place !== '' && existsSync(place));
  return present ?? installChromium();
}

function installChromium(): string {
  const command = `apt-get install -y --no-install-recommends ${debianPackages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(`The web workbench needs Chromium: run "sudo ${command}", or set CHROMIUM_PATH to the one you have.`);
  }
  console.log(`Installing Chromium with "${command}".`);
  for (const step of ['apt-get update', command]) {
    const [program = '', ...args] = step.split(' ');
    const result = spawnSync(program, ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (result.status !== 0) {
      throw new Error(`Chromium could not be installed: "${step}" failed. It says: ${result.stderr.trim()}`);
    }
  }
  const installed = places.find((place) => existsSync(place));
  if (installed === undefined) {
    throw new Error(`Chromium is not where it was expected after "${command}": set CHROMIUM_PATH to where it is.`);
  }
  return installed;
}
