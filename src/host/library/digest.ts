import type { Uri } from 'vscode';
import type { Problem } from '../../core/paper';

/** A digest as last read. */
export interface Digest {
  readonly uri: Uri;
  /** Readable name, "arXiv mail"; empty where it could not be read. */
  readonly format: string;
  readonly paperCount: number;
  /** How many papers the digest itself says it has, where it says so. */
  readonly stated?: number;
  readonly problems: readonly Problem[];
  /** Of the bytes that were read last; absent where they could not be read. */
  readonly hash?: string;
  /** When it was last read, in milliseconds since 1970. */
  readonly readAt?: number;
  /** Where the last good reading is shown, because the file has lost papers since: how many it has now. */
  readonly kept?: number;
}
