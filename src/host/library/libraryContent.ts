import type { Paper, Problem, Theme } from '../../core/paper';
import type { Digest } from './digest';

/** What the library holds at one moment; never changed, only replaced. */
export interface LibraryContent {
  readonly papers: readonly Paper[];
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
  readonly digests: readonly Digest[];
  /** Whether the papers are those of the embedded digest (and what was added one by one), for want of one of the user's own. */
  readonly embedded: boolean;
}
