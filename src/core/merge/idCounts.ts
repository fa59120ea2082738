/** How many papers have an id, so that those which share one are known without looking at all others. */
import type { Paper } from '../paper';
import { familyKey } from './sameAuthors';

export class IdCounts {
  private readonly counts = new Map<string, number>();
  private readonly shared = new Set<string>();

  add(papers: readonly Paper[]): void {
    for (const { id } of papers) {
      const count = (this.counts.get(id) ?? 0) + 1;
      this.counts.set(id, count);
      if (count === 2) this.shared.add(id);
    }
  }

  remove(papers: readonly Paper[]): void {
    for (const { id } of papers) {
      const count = (this.counts.get(id) ?? 0) - 1;
      if (count > 0) this.counts.set(id, count);
      else this.counts.delete(id);
      if (count === 1) this.shared.delete(id);
    }
  }

  /**
   * All papers that were added, with ids of their own: two works of one title and no ids are told apart by their first authors, and records
   * that no fact tells apart by a number.
   */
  distinguish(papers: readonly Paper[]): readonly Paper[] {
    if (this.shared.size === 0) return papers;
    const taken = new Map<string, number>();
    return papers.map((paper) => {
      if (!this.shared.has(paper.id)) return paper;
      const [first] = paper.authors;
      const base = first === undefined ? paper.id : `${paper.id} by ${familyKey(first)}`;
      const number = (taken.get(base) ?? 0) + 1;
      taken.set(base, number);
      const id = number === 1 ? base : `${base} ${number}`;
      return id === paper.id ? paper : { ...paper, id };
    });
  }
}
