/** The line of `offset`, counted from 0, whatever the line ends. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
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
