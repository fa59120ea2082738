/** Finds keys by how they begin, in any case: sorted once, so that those with one beginning stand side by side. */
export class KeyBeginnings {
  private readonly sorted: readonly (readonly [key: string, id: string])[];

  /** `keys` by paper id. */
  constructor(keys: ReadonlyMap<string, string>) {
    this.sorted = Array.from(keys, ([id, key]) => [key.toLowerCase(), id] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** The ids of the papers whose keys begin with `text`; none where these are more than `most`, or `text` is empty. */
  ids(text: string, most: number): readonly string[] {
    const wanted = text.toLowerCase();
    if (wanted === '') return [];
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.[0] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    const found = this.sorted.slice(low, low + most + 1).filter(([key]) => key.startsWith(wanted));
    return found.length > most ? [] : found.map(([, id]) => id);
  }
}
