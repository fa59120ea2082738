/** A key may be this far from what was meant, as a share of its length: "patel2024" for "patel2023", a letter left out or two turned. */
const SHARE = 0.34;

/** The `keys` that look most like `key`, nearest first: what somebody may have meant who mistyped one. */
export function nearestKeys(key: string, keys: Iterable<string>, limit: number): readonly string[] {
  const wanted = key.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length * SHARE));
  const near: { readonly key: string; readonly distance: number }[] = [];
  for (const candidate of new Set(keys)) {
    if (candidate === key || Math.abs(candidate.length - key.length) > most) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), most);
    if (distance <= most) near.push({ key: candidate, distance });
  }
  return near.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1)).slice(0, limit).map(({ key: found }) => found);
}

/** Letters to insert, leave out or replace; given up as `most + 1` once it is certain to be more than `most`. */
function editDistance(from: string, to: string, most: number): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
