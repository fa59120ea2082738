/** Which digests the papers are made of: those of the settings, and the embedded one where the user has none. */
import type { Uri } from 'vscode';
import type { Problem } from '../../core/paper';
import { showsEmbeddedDigest } from '../settings';
import type { Digest } from './digest';
import { ownDigests } from './digestFiles';
import type { DigestStates } from './digestStates';
import type { EmbeddedDigest } from './embeddedDigest';
import type { LibraryContent } from './libraryContent';
import type { DigestKeys } from './paperMerge';
import type { ReadingList } from './readingList';

export class ListedDigests {
  constructor(
    private readonly list: ReadingList,
    private readonly states: DigestStates,
    private readonly embedded: EmbeddedDigest,
  ) {}

  /** Those of this moment, as last read, in order. */
  now(): readonly Digest[] {
    const { files, missing } = this.list.found;
    const own = [...files, ...missing].flatMap((uri) => this.states.of(uri) ?? []);
    // Nobody loses the embedded digest by adding a single paper.
    const added = ownDigests();
    const isOther = (uri: Uri): boolean => !added.has(uri.toString());
    const showEmbedded = !files.some(isOther) && !own.some(({ uri, paperCount }) => isOther(uri) && paperCount > 0) && showsEmbeddedDigest();
    return showEmbedded ? [this.embedded.digest, ...own] : own;
  }

  keys(digests: readonly Digest[]): DigestKeys {
    return { shown: addresses(digests), known: [this.embedded.key], kept: this.states.keys() };
  }

  /** What went wrong in these, and what could not be read at all. */
  problems(digests: readonly Digest[]): readonly Problem[] {
    return [...digests.flatMap((digest) => digest.problems), ...this.list.found.unread];
  }

  /** Whether `content` is of other digests than there are now. */
  differFrom({ digests }: LibraryContent): boolean {
    return addresses(digests).join('\n') !== addresses(this.now()).join('\n');
  }
}

function addresses(digests: readonly Digest[]): readonly string[] {
  return digests.map(({ uri }) => uri.toString());
}
