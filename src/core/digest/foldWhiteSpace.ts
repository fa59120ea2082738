/** White space as read: one blank between words, and none of the characters that only a machine sees. */

/** Zero-width space, word joiner and byte-order mark. The joiners U+200C and U+200D stay: scripts and emoji need them. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** `text` with every run of white space (line ends and no-break spaces too) as one blank, without zero-width characters, trimmed. */
export function foldWhiteSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
