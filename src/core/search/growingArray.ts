/** A typed array that is filled without knowing its final length. */
export class GrowingArray<T extends Uint8Array | Uint16Array | Uint32Array> {
  #values: T;
  #length = 0;

  constructor(readonly create: (length: number) => T) {
    this.#values = create(1024);
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.create(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The filled part; valid until the next push. */
  filled(): T {
    return this.#values.subarray(0, this.#length) as T;
  }
}
