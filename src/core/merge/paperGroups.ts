/** Which records of many lists are one paper, kept up to date: where one list of many changed, only its records and those like them are compared. */
import { normaliseTitle } from '../identity';
import type { Paper } from '../paper';
import { samePapers } from './samePaper';
import { SharedNames } from './sharedNames';

type Lists = readonly (readonly Paper[])[];

export class PaperGroups {
  private readonly titles = new WeakMap<Paper, string>();
  private current: Lists = [];
  /** Of records that are not alone. */
  private readonly groups = new Map<Paper, readonly Paper[]>();
  /** Made when a list changes for the first time, or by `prepare`. */
  private names: SharedNames | undefined;

  /** The lists it is about, in which each object stands once. */
  get lists(): Lists {
    return this.current;
  }

  /** The records that are one paper with this one, in the order of the lists; undefined where it is alone. */
  of(record: Paper): readonly Paper[] | undefined {
    return this.groups.get(record);
  }

  /**
   * From now on it is about these lists, the more important first. A list that is the same object is known to be as before. Tells the numbers
   * of the lists whose records may be in other groups now.
   */
  update(lists: Lists): ReadonlySet<number> {
    const changed = new Set(lists.flatMap((list, index) => (list === this.current[index] ? [] : index)));
    const touched = this.current.length === lists.length ? this.regroup(lists, changed) : undefined;
    if (touched !== undefined) return touched;
    this.current = eachOnce(lists);
    this.names = undefined;
    this.groups.clear();
    this.group(this.current.flat());
    return new Set(lists.keys());
  }

  /** Makes what a change of one list needs; it costs as much as all lists. */
  prepare(): SharedNames {
    return (this.names ??= this.namesOf(this.current));
  }

  /** undefined where a record would stand in the lists twice. */
  private regroup(lists: Lists, changed: ReadonlySet<number>): ReadonlySet<number> | undefined {
    if (changed.size === 0) return changed;
    const gone = this.current.filter((_, index) => changed.has(index)).flat();
    const come = lists.filter((_, index) => changed.has(index)).flat();
    const names = this.prepare();
    const before = names.around(gone);
    for (const record of gone) names.remove(record);
    for (const record of come) if (!names.add(record)) return undefined;
    // Those that the records which are gone had held together, and those that the new ones are like.
    const alike = names.around([...before, ...come]);
    for (const records of [gone, alike]) for (const record of records) this.groups.delete(record);
    const members = lists.map((list) => list.filter((record) => alike.has(record)));
    this.current = lists;
    this.group(members.flat());
    return new Set(members.flatMap(({ length }, index) => (length > 0 || changed.has(index) ? index : [])));
  }

  private namesOf(lists: Lists): SharedNames {
    const names = new SharedNames((paper) => this.titleOf(paper));
    for (const list of lists) for (const record of list) names.add(record);
    return names;
  }

  private group(records: readonly Paper[]): void {
    for (const group of samePapers(records, (paper) => this.titleOf(paper))) {
      if (group.length === 1) continue;
      const members = group.flatMap((index) => records[index] ?? []);
      for (const member of members) this.groups.set(member, members);
    }
  }

  private titleOf(paper: Paper): string {
    let title = this.titles.get(paper);
    if (title === undefined) this.titles.set(paper, (title = normaliseTitle(paper.title)));
    return title;
  }
}

/** The lists with copies of the objects that stand in them already. */
function eachOnce(lists: Lists): Lists {
  const seen = new Set<Paper>();
  return lists.map((list) => {
    const size = seen.size + list.length;
    const once = list.map((record) => {
      if (seen.has(record)) return { ...record };
      seen.add(record);
      return record;
    });
    return seen.size === size ? list : once;
  });
}
