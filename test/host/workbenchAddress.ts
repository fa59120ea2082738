/** What the workbench shows: a folder, a `.code-workspace` file, or nothing. */
export type Workspace = string | undefined;

export interface Development {
  /** The folder of the extension under development. */
  readonly extension: string;
  /** A module whose `run()` holds the tests. */
  readonly tests?: string;
}

/** The address that opens `workspace` in the workbench of a server, where wanted with an extension under development. */
export function workbenchAddress(server: string, workspace: Workspace, development?: Development): string {
  const address = new URL(server);
  if (workspace === undefined) {
    address.searchParams.set('ew', 'true');
  } else {
    address.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  }
  if (development !== undefined) {
    // "remote" stands for the server that answers, whatever its port.
    const inServer = (path: string) => `vscode-remote://remote${path}`;
    const payload = [
      ['extensionDevelopmentPath', inServer(development.extension)],
      ...(development.tests === undefined ? [] : [['extensionTestsPath', inServer(development.tests)]]),
      ['skipWelcome', 'true'],
    ];
    address.searchParams.set('payload', JSON.stringify(payload));
  }
  // A slash needs no escape there, and people read this address.
  return address.href.replaceAll('%2F', '/');
}
