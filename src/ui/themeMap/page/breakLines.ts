/** `words` on at most `lines` lines, as even in length as can be; fewer lines where there are fewer words. */
export function breakLines(words: string, lines: number): readonly string[] {
  const parts = words.split(' ');
  const count = Math.min(lines, parts.length);
  let best: readonly string[] = [words];
  // No name is long enough for the number of ways to matter.
  const divide = (from: number, left: number, before: readonly string[]): void => {
    if (left === 1) {
      const broken = [...before, parts.slice(from).join(' ')];
      if (broken.length === count && (best.length !== count || longest(broken) < longest(best))) best = broken;
      return;
    }
    for (let to = from + 1; to <= parts.length - left + 1; to++) divide(to, left - 1, [...before, parts.slice(from, to).join(' ')]);
  };
  divide(0, count, []);
  return best;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
