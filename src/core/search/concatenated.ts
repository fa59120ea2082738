/** Typed arrays one behind another, in a new one that `create` makes. */
export function concatenated<T extends Uint32Array | Float64Array>(create: (length: number) => T, pieces: readonly T[]): T {
  const whole = create(pieces.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}
