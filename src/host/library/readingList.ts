/** Which digests there are, and which of them are to be read: those that are new, that look changed, or that somebody asked for. */
import type { Uri } from 'vscode';
import { findDigestFiles, type DigestFiles } from './digestFiles';
import { stamped, type DigestStates, type StampedFile } from './digestStates';

/** What is to be done now. */
export interface ReadingTurn {
  readonly files: readonly StampedFile[];
  /** Whether other files are missing than before. */
  readonly missingChanged: boolean;
}

export class ReadingList {
  /** What the settings named when they were last looked at. */
  found: DigestFiles = { files: [], missing: [], restricted: [], watched: [] };
  private looksAgain = false;
  private readonly stale = new Set<string>();

  constructor(private readonly states: DigestStates) {}

  /** The next turn looks which digests the settings name. */
  lookAgain(): void {
    this.looksAgain = true;
  }

  /** The next turn reads this digest, changed or not; one that is not known yet is looked for. */
  add(uri: Uri): void {
    if (this.states.of(uri) === undefined) this.looksAgain = true;
    this.stale.add(uri.toString());
  }

  addAll(): void {
    for (const key of this.states.keys()) this.stale.add(key);
  }

  /** The digest is about to be read; what changes from now on puts it on the list again. */
  take(uri: Uri): void {
    this.stale.delete(uri.toString());
  }

  /** What is to be read now; undefined where nobody asked for anything. */
  async next(): Promise<ReadingTurn | undefined> {
    const look = this.looksAgain;
    this.looksAgain = false;
    if (!look && this.stale.size === 0) return undefined;
    if (look) this.found = await findDigestFiles();
    const listed = new Set(this.found.files.map(String));
    for (const key of this.stale) if (!listed.has(key)) this.stale.delete(key);
    const files = await Promise.all(this.found.files.filter((uri) => look || this.stale.has(uri.toString())).map(stamped));
    return {
      files: files.filter((file) => this.stale.has(file.uri.toString()) || !this.states.isCurrent(file)),
      missingChanged: look && this.states.noteMissing(this.found.missing),
    };
  }

  /** Every digest that is there. */
  all(): Promise<readonly StampedFile[]> {
    return Promise.all(this.found.files.map(stamped));
  }
}
