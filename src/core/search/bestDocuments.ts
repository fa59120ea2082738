import type { ScoredDocument } from './scores';

/** Keeps the best so many of the documents it is shown: a heap, the worst of them on top. Among equals the earlier position is better. */
export class BestDocuments {
  readonly #documents: number[] = [];
  readonly #scores: number[] = [];

  constructor(
    readonly capacity: number,
    readonly positions: Uint32Array,
  ) {}

  add(document: number, score: number): void {
    if (this.#documents.length < this.capacity) {
      this.#documents.push(document);
      this.#scores.push(score);
      this.#rise(this.#documents.length - 1);
    } else if (this.capacity > 0 && this.#isWorse(0, document, score)) {
      this.#documents[0] = document;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** In no particular order. */
  all(): ScoredDocument[] {
    return this.#documents.map((document, i) => ({ document, score: this.#scores[i]! }));
  }

  /** Whether the entry at `i` is worse than the given one. */
  #isWorse(i: number, document: number, score: number): boolean {
    const own = this.#scores[i]!;
    return own < score || (own === score && this.positions[this.#documents[i]!]! > this.positions[document]!);
  }

  #swap(a: number, b: number): void {
    [this.#documents[a], this.#documents[b]] = [this.#documents[b]!, this.#documents[a]!];
    [this.#scores[a], this.#scores[b]] = [this.#scores[b]!, this.#scores[a]!];
  }

  #rise(from: number): void {
    for (let i = from; i > 0;) {
      const parent = (i - 1) >> 1;
      if (this.#isWorse(parent, this.#documents[i]!, this.#scores[i]!)) return;
      this.#swap(parent, i);
      i = parent;
    }
  }

  #sink(): void {
    for (let i = 0; ;) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < this.#documents.length && this.#isWorse(child, this.#documents[worst]!, this.#scores[worst]!)) worst = child;
      }
      if (worst === i) return;
      this.#swap(i, worst);
      i = worst;
    }
  }
}
