import type { Settings } from './userSettings';

/** One start of VS Code with the tests that need it so. */
export interface Launch {
  /** Its tests are `test/integration/<name>/*.test.ts`. */
  readonly name: string;
  /** A folder or a `.code-workspace` file below test/fixtures, copied for the launch; undefined opens an empty window. */
  readonly workspace: string | undefined;
  readonly trusted: boolean;
  readonly settings?: Settings;
}

export const launches: readonly Launch[] = [
  { name: 'folder', workspace: 'sample', trusted: true },
  { name: 'noFolder', workspace: undefined, trusted: true },
  { name: 'multiRoot', workspace: 'multi/papers.code-workspace', trusted: true },
  { name: 'untrusted', workspace: 'sample', trusted: false },
];
