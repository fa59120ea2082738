/** The papers of all digests as one list: merged by a keeper, completed by verified records and by the embedded digest. */
import type { Paper, Problem } from '../../core/paper';
import type { CompletedRecords } from '../records/completedRecords';
import type { Keeper } from './digestKeeper';

/** The completed records among the digests of a keeper. */
const RECORDS = 'paper-digest:completed-records';

/** Keys of digests in a keeper. */
export interface DigestKeys {
  /** Those whose papers are shown, in order. */
  readonly shown: readonly string[];
  /** Those that only complete them. */
  readonly known: readonly string[];
  /** Those that are neither, and not to be forgotten. */
  readonly kept: readonly string[];
}

export interface MergedLibrary {
  readonly papers: readonly Paper[];
  /** Those that are other objects than before. */
  readonly come: readonly Paper[];
  /** Those of before that are none of them any more. */
  readonly gone: ReadonlySet<Paper>;
  readonly problems: readonly Problem[];
}

export class PaperMerge {
  private changed = false;
  /** The keeper that knows the records as they are. */
  private toldTo: Keeper | undefined;

  constructor(private readonly records: CompletedRecords) {}

  /** Whether the records have changed since papers were last merged with them. */
  get recordsChanged(): boolean {
    return this.changed;
  }

  noteRecords(): void {
    this.changed = true;
  }

  /** `before` is what the last merge of this keeper, or the index that it took over, came to. Everything else that the keeper has is dropped. */
  async merge(keeper: Keeper, keys: DigestKeys, before: readonly Paper[]): Promise<MergedLibrary> {
    // The keeper works off its calls in order, so none waits for the answer to the one before.
    const dropped = keeper.retain([...keys.shown, ...keys.known, ...keys.kept, RECORDS], false);
    const told = this.tell(keeper);
    const [{ places, fresh, problems }] = await Promise.all([keeper.merge(keys.shown, [RECORDS, ...keys.known]), dropped, told]);
    let next = 0;
    const papers = Array.from(places, (place) => (place < 0 ? fresh[next++] : before[place]) as Paper);
    const stays = new Uint8Array(before.length);
    for (const place of places) if (place >= 0) stays[place] = 1;
    return { papers, come: fresh, gone: new Set(before.filter((_, place) => stays[place] === 0)), problems };
  }

  /** Makes the keeper ready to merge the next change of a digest at once. */
  async prepare(keeper: Keeper, keys: DigestKeys): Promise<void> {
    await Promise.all([this.tell(keeper), keeper.prepare(keys.shown, [RECORDS, ...keys.known])]);
  }

  private async tell(keeper: Keeper): Promise<void> {
    if (this.toldTo === keeper && !this.changed) return;
    this.changed = false;
    this.toldTo = keeper;
    await keeper.know(RECORDS, this.records.papers());
  }
}
