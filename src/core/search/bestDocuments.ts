import type { ScoredDocument } from './scores';

/** Keeps the best so many of the documents it is shown: a heap, the worst of them on top. Among equals the earlier position is better. */
export class BestDocuments {
  readonly #documents: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;

  constructor(
    readonly capacity: number,
    readonly positions: Uint32Array,
  ) {
    this.#documents = new Uint32Array(capacity);
    this.#scores = new Float64Array(capacity);
  }

  add(document: number, score: number): void {
    if (this.#count < this.capacity) {
      this.#documents[this.#count] = document;
      this.#scores[this.#count] = score;
      this.#rise(this.#count++);
    } else if (this.capacity > 0 && this.#isWorse(0, document, score)) {
      this.#documents[0] = document;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** In no particular order. */
  all(): ScoredDocument[] {
    return Array.from({ length: this.#count }, (_, i) => ({ document: this.#documents[i]!, score: this.#scores[i]! }));
  }

  /** Whether the entry at `i` is worse than the given one. */
  #isWorse(i: number, document: number, score: number): boolean {
    const own = this.#scores[i]!;
    return own < score || (own === score && this.positions[this.#documents[i]!]! > this.positions[document]!);
  }

  #swap(a: number, b: number): void {
    const document = this.#documents[a]!;
    const score = this.#scores[a]!;
    this.#documents[a] = this.#documents[b]!;
    this.#scores[a] = this.#scores[b]!;
    this.#documents[b] = document;
    this.#scores[b] = score;
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
      for (let child = 2 * i + 1; child <= 2 * i + 2; child++) {
        if (child < this.#count && this.#isWorse(child, this.#documents[worst]!, this.#scores[worst]!)) worst = child;
      }
      if (worst === i) return;
      this.#swap(i, worst);
      i = worst;
    }
  }
}
