import { PairNumbers } from './pairNumbers';
import { BREAK, type WordForms, type Words } from './wordForms';

/** A set of phrases. They are sequences of spelling keys and are numbered in the order they are added. */
export class PhraseTable {
  private readonly phrases: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.phrases.length;
  }

  /** The number of the phrase, new or known. */
  add(keys: readonly string[]): number {
    const text = keys.join(' ');
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.phrases.push(keys) - 1));
    return number;
  }

  /** Finds the phrases the table has now in texts made with the `forms` there are now. */
  finder(forms: WordForms): PhraseFinder {
    const finder = new PhraseFinder(forms);
    this.phrases.forEach((keys, phrase) => {
      const numbers: number[] = [];
      for (const key of keys) {
        const number = forms.numberOfKey(key);
        // No text has it.
        if (number === undefined) return;
        numbers.push(number);
      }
      finder.add(numbers, phrase);
    });
    return finder;
  }
}

/** Finds phrases in texts: a tree of numbered keys. Nearly every word begins no phrase, and is passed by at once. */
export class PhraseFinder {
  private readonly forms: WordForms;
  /** By key: the node of the phrases that begin with it, -1 for none. */
  private readonly beginnings: Int32Array;
  /** A node and the key that goes on from it. Beginnings go on from no node, 0; the others are moved up by one. */
  private readonly nodes = new PairNumbers();
  /** By node: the phrase that ends there, -1 for none. */
  private readonly ends: number[] = [];

  constructor(forms: WordForms) {
    this.forms = forms;
    this.beginnings = new Int32Array(forms.keyCount).fill(-1);
  }

  /** @param keys numbers of the keys in `forms`, one at least */
  add(keys: readonly number[], phrase: number): void {
    let node = -1;
    for (const key of keys) {
      const first = node < 0;
      node = this.nodes.of(node + 1, key);
      if (node === this.ends.length) this.ends.push(-1);
      if (first) this.beginnings[key] = node;
    }
    this.ends[node] = phrase;
  }

  /** Calls `found` for every phrase in the text, nested ones included, with the places of its first word and of what follows its last. */
  find(words: Words, found: (phrase: number, start: number, end: number) => void): void {
    const { forms, beginnings, nodes, ends } = this;
    for (let start = 0; start < words.length; start++) {
      if (words[start] === BREAK) continue;
      let node = beginnings[forms.keyNumber(words[start]!)]!;
      for (let at = start + 1; node >= 0; at++) {
        if (ends[node]! >= 0) found(ends[node]!, start, at);
        node = words[at] === BREAK ? -1 : nodes.find(node + 1, forms.keyNumber(words[at]!));
      }
    }
  }
}
