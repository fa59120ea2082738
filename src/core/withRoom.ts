/** The numbers of a full array in a larger one, which must be new; behind them it is all zeros. */
export function withRoom<Numbers extends Uint16Array | Uint32Array | Float64Array>(full: Numbers, larger: Numbers): Numbers {
  larger.set(full);
  return larger;
}
