import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import Mocha from 'mocha';
import CountingReporter from '../countingReporter';

/** A test waits for VS Code, at times for the first start of a language feature; past this it hangs. */
const testTimeoutSeconds = 20;

/**
 * The entry that VS Code calls: runs the test files of the folder beside this file that PAPER_DIGEST_LAUNCH names.
 * Only those whose title holds PAPER_DIGEST_TESTS, a regular expression, where the environment says so.
 * What mocha prints goes into the file PAPER_DIGEST_TEST_OUTPUT, since an extension host's console is full of other things.
 *
 * @throws Error where a test fails, which makes VS Code's exit code 1.
 */
export async function run(): Promise<void> {
  const output = environment('PAPER_DIGEST_TEST_OUTPUT');
  const folder = fileURLToPath(new URL(environment('PAPER_DIGEST_LAUNCH'), import.meta.url));

  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => appendFileSync(output, `${format(...values)}\n`);
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: CountingReporter,
    timeout: testTimeoutSeconds * 1000,
    retries: 1,
    forbidOnly: process.env['CI'] !== undefined,
    grep: process.env['PAPER_DIGEST_TESTS'] ?? '',
  });
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.test.js')) {
      mocha.addFile(join(folder, file));
    }
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} integration tests failed.`);
  }
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`The environment variable ${name} is missing: start the integration tests by "npm run test:integration".`);
  }
  return value;
}
