import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';
import { temporaryFolder } from './temporaryFolder';

/**
 * Copies a workspace of test/fixtures into a new temporary folder, so that tests may write into it.
 *
 * @param name a folder, or the path of a `.code-workspace` file, whose whole folder is copied along.
 * @returns the path of the copy.
 */
export function copyFixture(name: string): string {
  const target = temporaryFolder();
  const fixtures = join(repositoryRoot, 'test', 'fixtures');
  const folder = name.endsWith('.code-workspace') ? dirname(name) : name;
  cpSync(join(fixtures, folder), join(target, basename(folder)), { recursive: true });
  return join(target, basename(folder), name.slice(folder.length));
}
