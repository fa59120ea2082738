/** Inputs made to be as hard as possible for a reader of each format: deep nesting, one endless line, many openings that never end. */
import { SAMPLES } from './samples';

export interface Hostile {
  readonly name: string;
  /** The input, about so many characters long. */
  readonly make: (length: number) => string;
}

/** What opens something, or nearly does, in one of the formats. */
const OPENINGS = [
  '[', '![', '](', '[a](', '*', '**', '_', '`', '``` ', '<', '<a href="', '<!--', '<![CDATA[', '<entry><title>', '<item>', '<div>', '<details><summary>', '<b>', '{', '{"title":', '[{"a":[', '(', '((',
  '@', '@article{', '@string{a=', 'title = {', 'title = "', '"', "'", '“', '\\', '\\emph{', '$', '$$', '%', '#', '> ', '- ', '  - ', '1. ', '| ', '|-', ',', ', ', ';', ':', '&', '&#', '\\\\\n', 'arXiv:', 'https://', '- - ', '=?utf-8?q?', '=?utf-8?b?', '--', '\t', '\u00a0', '. ', ' and ', 'a, ',
] as const;

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** On one line; a line each; behind the beginning of every format, so that its own reader is the one that has to cope. */
export const HOSTILE: readonly Hostile[] = [
  ...OPENINGS.flatMap((opening): readonly Hostile[] => [
    { name: `${JSON.stringify(opening)} on one line`, make: (length) => repeat(opening, length) },
    { name: `${JSON.stringify(opening)} with words on one line`, make: (length) => repeat(`${opening}word `, length) },
    { name: `${JSON.stringify(opening)} on lines`, make: (length) => repeat(`${opening}Some words of a line, 2023\n`, length) },
    { name: `${JSON.stringify(opening)} deeper on each line`, make: (length) => deeper(opening, length) },
  ]),
  ...SAMPLES.flatMap(({ format, text, entries }): readonly Hostile[] => [
    // Behind the first half of an entry, whatever would end it never comes.
    ...['[', '*', '<', '{', '@', '(', '"', '\\', 'word ', '\n', ' '].map((piece) => ({
      name: `${JSON.stringify(piece)} within an entry of ${format}`,
      make: (length: number) => {
        const cut = text.indexOf(entries[0] ?? '') + Math.floor((entries[0]?.length ?? 0) / 2);
        return text.slice(0, cut) + repeat(piece, length);
      },
    })),
    { name: `an entry of ${format} on one line, again and again`, make: (length) => repeat((entries[0] ?? '').replaceAll('\n', ' '), length) },
    { name: `the beginning of an entry of ${format}, again and again`, make: (length) => text.slice(0, text.indexOf(entries[0] ?? '')) + repeat((entries[0] ?? '').slice(0, 40), length) },
  ]),
];

/** Each line is one opening deeper than the line before. */
function deeper(opening: string, length: number): string {
  const lines: string[] = [];
  for (let depth = 1, size = 0; size < length; depth++) {
    const line = `${opening.repeat(depth)}word\n`;
    lines.push(line);
    size += line.length;
  }
  return lines.join('').slice(0, length);
}
