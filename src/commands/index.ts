/** Registers what the user does. What a command does is loaded when the first one is run: activation only names them. */
import { Disposable, commands, type Extension, type LogOutputChannel } from 'vscode';
import { COMPLETE_CITED } from '../ui/notes/ownCommands';
import type { Services } from './services';
import { tellFailure } from './tellFailure';

/** Registers every command of the manifest, and those that only quick fixes run. A failure is logged and told, never swallowed. */
export function registerCommands({ packageJSON }: Pick<Extension<unknown>, 'packageJSON'>, log: LogOutputChannel, services: () => Promise<Services>): Disposable {
  const { contributes } = packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
  const ids = [...contributes.commands.map(({ command }) => command), COMPLETE_CITED];
  return Disposable.from(
    ...ids.map((id) =>
      commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
          const [{ COMMANDS }, ready] = await Promise.all([import('./table'), services()]);
          const run = COMMANDS[id.slice(id.indexOf('.') + 1)];
          if (run === undefined) throw new Error(`There is no command ${id}.`);
          await run(ready, ...args);
        } catch (error) {
          tellFailure({ log }, error);
        }
      }),
    ),
  );
}
