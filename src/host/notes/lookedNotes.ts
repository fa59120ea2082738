/** What each note cited when it was looked at, kept for as long as everything that decided it is the same. */
import type { Paper } from '../../core/paper';

/** A note as it was looked at. */
export interface LookedAt {
  readonly text: string;
  /** The papers of the library at that time. */
  readonly library: readonly Paper[];
  /** The names of the bibliographies it cites from, whether they are there or not. */
  readonly bibliographies: ReadonlySet<string>;
  /** Ids of the papers it cites. */
  readonly papers: ReadonlySet<string>;
}

export class LookedNotes {
  private notes = new Map<string, LookedAt>();
  /** Grows when anything is forgotten: what was found before is not kept after. */
  private forgotten = 0;

  /** What the note `name` cites: as it was looked at, else by `look`. */
  async of(name: string, text: string, library: readonly Paper[], look: () => Promise<Pick<LookedAt, 'bibliographies' | 'papers'>>): Promise<LookedAt> {
    const known = this.notes.get(name);
    if (known?.text === text && known.library === library) return known;
    const { forgotten } = this;
    const looked = { text, library, ...(await look()) };
    if (forgotten === this.forgotten) this.notes.set(name, looked);
    return looked;
  }

  /** Notes that are gone are not kept. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.notes.keys()) if (!names.has(name)) this.notes.delete(name);
  }

  /** A bibliography changed: the notes that cite from it are looked at again. Without a name, all are. */
  forget(bibliography?: string): void {
    this.forgotten++;
    for (const [name, { bibliographies }] of this.notes) if (bibliography === undefined || bibliographies.has(bibliography)) this.notes.delete(name);
  }
}
