import type { Segment } from './segments';

interface Node {
  readonly next: Map<string, Node>;
  id: number;
}

/**
 * A set of phrases, found in running text in one pass. Phrases are sequences of spelling keys and are numbered in the order they are added.
 */
export class PhraseTable {
  private readonly root: Node = { next: new Map(), id: -1 };
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the phrase, new or known. */
  add(keys: readonly string[]): number {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { next: new Map(), id: -1 }));
      node = next;
    }
    if (node.id < 0) node.id = this.count++;
    return node.id;
  }

  /** Calls `found` for every occurrence, nested ones included, with the places of its first word and of the one after its last. */
  scan(segment: Segment, found: (phrase: number, start: number, end: number) => void): void {
    for (let start = 0; start < segment.length; start++) {
      let node = this.root.next.get(segment[start]!.key);
      for (let at = start + 1; node !== undefined; at++) {
        if (node.id >= 0) found(node.id, start, at);
        if (at === segment.length) break;
        node = node.next.get(segment[at]!.key);
      }
    }
  }
}
