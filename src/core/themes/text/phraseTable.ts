import type { Segment } from './segments';
import type { WordForms } from './wordForm';

interface Node {
  readonly next: Map<string, Node>;
  id: number;
}

/** Calls `found` for every phrase in the segment, nested ones included, with the places of its first word and of the one after its last. */
export type PhraseFinder = (segment: Segment, found: (phrase: number, start: number, end: number) => void) => void;

/** A set of phrases. They are sequences of spelling keys and are numbered in the order they are added. */
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

  /**
   * Finds the phrases the table has now in segments made with the `forms` there are now. Nearly every word begins none, and is passed by at
   * once.
   */
  finder(forms: WordForms): PhraseFinder {
    const beginnings = forms.keys.map((key) => this.root.next.get(key));
    return (segment, found) => {
      for (let start = 0; start < segment.length; start++) {
        let node = beginnings[segment[start]!.keyNumber];
        for (let at = start + 1; node !== undefined; at++) {
          if (node.id >= 0) found(node.id, start, at);
          if (at === segment.length) break;
          node = node.next.get(segment[at]!.key);
        }
      }
    };
  }
}
