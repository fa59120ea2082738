#!/usr/bin/env -S node --import tsx
// Takes the arguments of the desktop application that tests need and runs them in the web workbench instead:
//   webHost.ts [folder or .code-workspace] --extensionDevelopmentPath=... --extensionTestsPath=... --user-data-dir=... --extensions-dir=...
// Its exit code is 0 when the tests' run() came to its end and 1 otherwise, as that of the desktop application.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './launchChromium';
import { workbenchAddress } from './workbenchAddress';
import { startWorkbenchServer } from './workbenchServer';

/** The whole suite takes a minute at most; past this something hangs. */
const limitMinutes = 10;

// The one who asked is gone, by whatever way: nobody reads the answer any more.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) {
    process.exit(1);
  }
}, 1000).unref();

const [workspace] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const extension = requiredOption('extensionDevelopmentPath');
const tests = requiredOption('extensionTestsPath');
const userDataFolder = requiredOption('user-data-dir');
const extensionsFolder = requiredOption('extensions-dir');

const server = await startWorkbenchServer({
  userDataFolder,
  extensionsFolder,
  logFile: join(userDataFolder, 'server.log'),
  // The desktop application's switch is `--disable-workspace-trust`, which runTests always sets; ours comes from launches.ts.
  trusted: !process.argv.includes('--respect-workspace-trust'),
  development: true,
});
const browser = await launchChromium();
const page = await browser.newPage();

const consoleLog = createWriteStream(join(userDataFolder, 'console.log'));
await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
  consoleLog.write(`${type}: ${values.map(String).join(' ')}\n`);
});
const ended = new Promise<number>((resolve) => {
  void page.exposeFunction('codeAutomationExit', resolve);
  setTimeout(() => {
    console.log(`The tests did not end within ${limitMinutes} minutes.`);
    resolve(1);
  }, limitMinutes * 60_000);
});
await page.goto(workbenchAddress(server.address, workspace, { extension, tests }));
const code = await ended;
await browser.close();
await server.stop();
process.exit(code);

function requiredOption(name: string): string {
  const value = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (value === undefined) {
    throw new Error(`The option --${name}=... is missing.`);
  }
  return value;
}
