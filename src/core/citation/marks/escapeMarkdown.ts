/**
 * `text` on one line, so escaped that CommonMark and Pandoc show exactly it: no markup, link, HTML, math, entity or citation comes of it.
 * Marks that mean nothing where they stand (`snake_case`, `AT&T`) stay bare, for the note should stay readable.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>$@~^|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // At the start of a line these would make a heading, a list or a rule.
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
