/** Tells the line of an offset, counted from 0, whatever the line ends. Linear to make, quick to ask. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return offset => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
}

/** The line end a text uses: that of its first line; `\n` for a text without any. */
export function newlineOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Longer than any run of white space at the end of a line. */
const LOOK_BACK = 1000;

/** Whether what comes behind `text` starts a paragraph of its own: the last line is blank. */
export function endsWithBlankLine(text: string): boolean {
  return /\n[ \t]*\n$/.test(text.slice(-LOOK_BACK).replace(/\r\n?/g, '\n'));
}
