/** Which records can be the same paper at all: those that share an arXiv id, a DOI or a title, directly or through others. */
import type { Paper } from '../paper';

export class SharedNames {
  /** Most names are those of one record, and cost no set. */
  private readonly byName = new Map<string, Paper | Set<Paper>>();
  private readonly records = new Set<Paper>();

  /** `titleOf` gives the normalised title. */
  constructor(private readonly titleOf: (paper: Paper) => string) {}

  /** False where it was there already. */
  add(record: Paper): boolean {
    if (this.records.has(record)) return false;
    this.records.add(record);
    for (const name of this.namesOf(record)) {
      const there = this.byName.get(name);
      if (there instanceof Set) there.add(record);
      else this.byName.set(name, there === undefined ? record : new Set([there, record]));
    }
    return true;
  }

  remove(record: Paper): void {
    this.records.delete(record);
    for (const name of this.namesOf(record)) {
      const there = this.byName.get(name);
      if (there instanceof Set) there.delete(record);
      else if (there === record) this.byName.delete(name);
    }
  }

  /** All records that share a name with one of `records`, or with one that does, and so on; `records` themselves where they were added. */
  around(records: Iterable<Paper>): ReadonlySet<Paper> {
    const found = new Set<Paper>();
    const names = new Set<string>();
    const waiting = [...records];
    for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
      if (this.records.has(record)) found.add(record);
      for (const name of this.namesOf(record)) {
        if (names.has(name)) continue;
        names.add(name);
        for (const other of this.having(name)) if (!found.has(other)) waiting.push(other);
      }
    }
    return found;
  }

  private having(name: string): Iterable<Paper> {
    const there = this.byName.get(name);
    return there === undefined ? [] : there instanceof Set ? there : [there];
  }

  /** An empty name is no name: such records are like no other. */
  private namesOf(record: Paper): readonly string[] {
    const { arxiv = '', doi = '' } = record;
    const title = this.titleOf(record);
    const names: string[] = [];
    if (arxiv !== '') names.push(`arxiv:${arxiv}`);
    if (doi !== '') names.push(`doi:${doi}`);
    if (title !== '') names.push(`title:${title}`);
    return names;
  }
}
