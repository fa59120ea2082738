/** What was read of files, kept until they change. */

interface Kept<T> {
  readonly version: string;
  readonly reading: Promise<T>;
}

/** Readings by the file's name. Whoever asks while a file is being read waits for that reading; the one not used for the longest time goes first. */
export class KeptReadings<T> {
  private readonly kept = new Map<string, Kept<T>>();

  constructor(private readonly most: number) {}

  /** The reading of the file at this version, by `read` where there is none yet. Rejects as `read` does, and then reads again when next asked. */
  of(name: string, version: string, read: () => Promise<T>): Promise<T> {
    const known = this.kept.get(name);
    const entry = known?.version === version ? known : { version, reading: read() };
    this.kept.delete(name);
    this.kept.set(name, entry);
    if (entry !== known) entry.reading.catch(() => this.kept.get(name) === entry && this.kept.delete(name));
    const oldest = this.kept.keys().next();
    if (this.kept.size > this.most && oldest.done !== true) this.kept.delete(oldest.value);
    return entry.reading;
  }
}
