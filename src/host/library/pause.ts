/** Longest stretch of work before others get their turn; a person notices a pause of a tenth of a second. */
const SLICE_MS = 12;

/** A function to be awaited between pieces of work: it lets others work when a slice of time is used up, and is quick until then. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
