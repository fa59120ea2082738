import { withRoom } from '../withRoom';

/** Numbers (32 bits) in a typed array whose final length is not known; of one kind only, since V8 writes to several kinds more slowly. */
export class GrowingArray {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#makeRoom();
    this.#values[this.#length++] = value;
  }

  /** The filled part; valid until the next push. */
  filled(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  #makeRoom(): void {
    this.#values = withRoom(this.#values, new Uint32Array(2 * this.#values.length));
  }
}
