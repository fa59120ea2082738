/**
 * The words of a list as it is read best: in one string, separated by white space. Pure, so that a bundle leaves out the lists it does not
 * use.
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The pairs of a list `first: second`, one a line. */
export function wordPairs(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  );
}
