import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { addCounts, countsFileVariable, noCounts, oneFailure, readCounts, type Counts } from './counts';
import { onExit } from './host/onExit';
import { repositoryRoot } from './host/repositoryRoot';

/** Runs a command in the repository, with its output here, and returns what it counted in `countsFile`; an end in failure without a failed count is one. */
export async function countedRun(command: string, args: readonly string[], countsFile: string, shell = false): Promise<Counts> {
  rmSync(countsFile, { force: true });
  const child = spawn(command, args, { cwd: repositoryRoot, env: { ...process.env, [countsFileVariable]: countsFile }, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  const forget = onExit(() => child.kill());
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  forget();
  const counts = readCounts(countsFile) ?? noCounts;
  return code === 0 || counts.failed > 0 ? counts : addCounts(counts, oneFailure);
}
