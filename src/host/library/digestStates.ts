/** What is remembered of every digest's file: what was read of it, and how it looked then. */
import { Uri, workspace } from 'vscode';
import type { Digest } from './digest';
import { digestProblem } from './digestProblem';

/** A file as it looks from outside, by which a change is noticed without reading it. */
export interface StampedFile {
  readonly uri: Uri;
  readonly size: number;
  /** Milliseconds since 1970; `UNKNOWN` makes the file be read again. */
  readonly mtime: number;
}

export type DigestState = Digest & StampedFile;
/** A state as plain data, to be stored. */
export type StoredState = Omit<DigestState, 'uri'> & { readonly uri: string };

export const UNKNOWN = -1;

export class DigestStates {
  private readonly states = new Map<string, DigestState>();

  of(uri: Uri): DigestState | undefined {
    return this.states.get(uri.toString());
  }

  keys(): readonly string[] {
    return [...this.states.keys()];
  }

  set(state: DigestState): void {
    this.states.set(state.uri.toString(), state);
  }

  /** Whether the file looks as it did when it was read. */
  isCurrent({ uri, size, mtime }: StampedFile): boolean {
    const state = this.of(uri);
    return state !== undefined && mtime !== UNKNOWN && state.mtime === mtime && state.size === size;
  }

  /** Files that are not there keep their papers, with a problem. True where one is missing that was not before. */
  noteMissing(files: readonly Uri[]): boolean {
    let isNew = false;
    for (const uri of files) {
      const key = uri.toString();
      const before = this.states.get(key);
      if (before?.problems.some(({ code }) => code === 'missing-file') === true) continue;
      isNew = true;
      const problems = [digestProblem('missing-file', 'warning', uri.path, key)];
      this.states.set(key, { uri, format: '', paperCount: 0, size: 0, ...before, mtime: UNKNOWN, problems });
    }
    return isNew;
  }

  /** Forgets every file but these. */
  retain(files: readonly Uri[]): void {
    const wanted = new Set(files.map(String));
    for (const key of this.states.keys()) if (!wanted.has(key)) this.states.delete(key);
  }

  /** Bytes of all files together, where those of `files` are as told there. */
  totalSize(files: readonly StampedFile[]): number {
    const sizes = new Map([...this.states.values(), ...files].map(({ uri, size }) => [uri.toString(), size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  /** The file of at most so many bytes that changed last. */
  latest(most: number): Uri | undefined {
    const small = [...this.states.values()].filter(({ size, mtime }) => size <= most && mtime !== UNKNOWN);
    return small.sort((a, b) => b.mtime - a.mtime)[0]?.uri;
  }

  stored(): readonly StoredState[] {
    return [...this.states.values()].map((state) => ({ ...state, uri: state.uri.toString() }));
  }

  /**
   * Takes over what was stored. Whether to keep a last good reading was not answered yet, so such a digest is read again and the question
   * asked again.
   */
  restore(stored: readonly StoredState[]): readonly DigestState[] {
    const states = stored.map((state): DigestState => ({ ...state, uri: Uri.parse(state.uri), mtime: state.kept === undefined ? state.mtime : UNKNOWN }));
    for (const state of states) this.set(state);
    return states;
  }
}

/** The file as it looks now. */
export async function stamped(uri: Uri): Promise<StampedFile> {
  try {
    const { size, mtime } = await workspace.fs.stat(uri);
    return { uri, size, mtime };
  } catch {
    return { uri, size: 0, mtime: UNKNOWN };
  }
}
