/** Replacing a file in one step: whoever reads it, also after a crash in the middle, sees the old bytes or the new ones. Node alone, so that it can be tried by killing it. */
import { randomUUID } from 'node:crypto';
import { chmod, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A write takes milliseconds; a temporary file this old was left by a process that was killed. */
const ABANDONED_MS = 60_000;

/** Writes `bytes` beside `path`, has them on disk, and puts them in its place. `mode` are the permissions of a file that was there. */
export async function atomicWrite(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
    await removeAbandoned(path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what earlier writes of `path` left beside it when they were killed. Names are ours to the letter, and what cannot be removed is left alone. */
async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  const [lead, end] = [`${basename(path)}.`, '.tmp'];
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(lead) || !name.endsWith(end) || !UUID.test(name.slice(lead.length, -end.length))) continue;
    const left = join(folder, name);
    const found = await lstat(left).catch(() => undefined);
    if (found?.isFile() && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(left, { force: true }).catch(() => undefined);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
