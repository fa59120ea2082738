/** The digest that comes with the extension: it completes what other digests list, and stands in where there is none. */
import { Uri, workspace } from 'vscode';
import { baseName } from './baseName';
import type { Digest } from './digest';
import type { Keeper } from './digestKeeper';

/** What a list of digests says of it. */
export type EmbeddedSummary = Pick<Digest, 'format' | 'paperCount' | 'problems'>;

export class EmbeddedDigest {
  readonly uri: Uri;
  readonly key: string;
  private current: Digest;
  private readonly keepers = new WeakSet<Keeper>();

  constructor(extension: Uri) {
    this.uri = Uri.joinPath(extension, 'media', 'embedded.json');
    this.key = this.uri.toString();
    this.current = { uri: this.uri, format: '', paperCount: 0, problems: [] };
  }

  /** As last read. */
  get digest(): Digest {
    return this.current;
  }

  get summary(): EmbeddedSummary {
    const { format, paperCount, problems } = this.current;
    return { format, paperCount, problems };
  }

  /** Takes over what the last window read. */
  restore(summary: EmbeddedSummary): void {
    this.current = { uri: this.uri, ...summary };
  }

  /** Reads it into a keeper, once. */
  async readInto(keeper: Keeper): Promise<void> {
    if (this.keepers.has(keeper)) return;
    const bytes = await workspace.fs.readFile(this.uri);
    const { format, paperCount, problems } = await keeper.read(this.key, bytes, baseName(this.uri));
    this.current = { uri: this.uri, format, paperCount, problems };
    this.keepers.add(keeper);
  }
}
