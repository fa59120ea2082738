/** Which digests there are, and which of them are to be read: those that are new, that look changed, or that somebody asked for. */
import type { Uri } from 'vscode';
import type { Problem } from '../../core/paper';
import { findDigestFiles, type DigestFiles } from './digestFiles';
import { stamped, type DigestStates, type StampedFile } from './digestStates';

/** What is to be done now. */
export interface ReadingTurn {
  readonly files: readonly StampedFile[];
  /** Whether somebody asked for it, and wants to see that it was done. */
  readonly asked: boolean;
  /** Whether other files are missing than before, or other entries lead to none. */
  readonly missingChanged: boolean;
}

export class ReadingList {
  /** What the settings named when they were last looked at. */
  found: DigestFiles = { files: [], missing: [], unread: [], watched: [] };
  private looksAgain = false;
  private asked = false;
  private readonly stale = new Set<string>();

  constructor(private readonly states: DigestStates) {}

  /** The next turn looks which digests the settings name. */
  lookAgain(): void {
    this.looksAgain = true;
  }

  /** This digest may have changed, so the next turn reads it; one that is not known yet is looked for. */
  suspect(uri: Uri): void {
    if (this.states.of(uri) === undefined) this.looksAgain = true;
    this.stale.add(uri.toString());
  }

  /** The user wants this digest to be read. */
  add(uri: Uri): void {
    this.asked = true;
    this.suspect(uri);
  }

  addAll(): void {
    this.asked = true;
    for (const key of this.states.keys()) this.stale.add(key);
  }

  /** The digest is about to be read; what changes from now on puts it on the list again. */
  take(uri: Uri): void {
    this.stale.delete(uri.toString());
  }

  /** What is to be read now; undefined where nobody asked for anything. */
  async next(): Promise<ReadingTurn | undefined> {
    const { looksAgain: look, asked } = this;
    this.looksAgain = false;
    this.asked = false;
    if (!look && this.stale.size === 0) return undefined;
    const unreadBefore = told(this.found.unread);
    if (look) this.found = await findDigestFiles();
    const listed = new Set(this.found.files.map(String));
    for (const key of this.stale) if (!listed.has(key)) this.stale.delete(key);
    const files = await Promise.all(this.found.files.filter((uri) => look || this.stale.has(uri.toString())).map(stamped));
    return {
      asked,
      files: files.filter((file) => this.stale.has(file.uri.toString()) || !this.states.isCurrent(file)),
      missingChanged: look && (this.states.noteMissing(this.found.missing) || told(this.found.unread) !== unreadBefore),
    };
  }

  /** Every digest that is there. */
  all(): Promise<readonly StampedFile[]> {
    return Promise.all(this.found.files.map(stamped));
  }
}

function told(problems: readonly Problem[]): string {
  return problems.map(({ code, detail }) => `${code} ${detail}`).join('\n');
}
