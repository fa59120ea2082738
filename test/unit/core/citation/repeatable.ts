/** Chance that repeats: the same seed gives the same choices (mulberry32). */
export interface Chance {
  /** From 0 up to 1. */
  readonly number: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function chance(seed: number): Chance {
  let state = seed;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { number, pick: items => items[Math.floor(number() * items.length)] as (typeof items)[number] };
}
