/** Replacing a file in one step: whoever reads it, also after a crash in the middle, sees the old bytes or the new ones. Node alone, so that it can be tried by killing it. */
import { randomUUID } from 'node:crypto';
import { chmod, open, rename, rm } from 'node:fs/promises';

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
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
