/** For which papers the user was asked whether to complete their records: each once, for that is enough. */
import type { Memento } from 'vscode';

const OFFERED = 'paperDigest.offeredCompletion';
/** Older ones are asked about again, which nobody will notice. */
const MOST = 500;

export class CompletionOffers {
  constructor(private readonly state: Memento) {}

  /** Those of the papers that were not offered yet; they count as offered from now on. */
  async take(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const offered = this.state.get<readonly string[]>(OFFERED, []);
    const fresh = ids.filter((id) => !offered.includes(id));
    if (fresh.length > 0) await this.state.update(OFFERED, [...offered, ...fresh].slice(-MOST));
    return new Set(fresh);
  }
}
