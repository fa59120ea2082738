/** Which of many things belong together, when told pair by pair. */

/** Numbers 0 to `size - 1` in sets that only grow together (union by size, halved paths: nearly constant time an operation). */
export class DisjointSets {
  private readonly parent: Int32Array;
  private readonly sizes: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index);
    this.sizes = new Int32Array(size).fill(1);
  }

  /** The number that stands for the set of `member`; the same for all its members. */
  find(member: number): number {
    const { parent } = this;
    let at = member;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  }

  join(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a === b) return;
    const [large, small] = (this.sizes[a] ?? 0) >= (this.sizes[b] ?? 0) ? [a, b] : [b, a];
    this.parent[small] = large;
    this.sizes[large] = (this.sizes[large] ?? 0) + (this.sizes[small] ?? 0);
  }

  /** The members of each set, in ascending order; the sets in the order of their first members. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let member = 0; member < this.parent.length; member++) {
      const root = this.find(member);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [member]);
      else group.push(member);
    }
    return [...groups.values()];
  }
}
