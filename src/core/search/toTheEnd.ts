/** Does work that pauses (yields) between its slices without a pause, and returns what it makes. */
export function toTheEnd<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
