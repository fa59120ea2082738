/** White space as read: one blank between words, and none of the characters that only a machine sees. */

/** Zero-width space, word joiner and byte-order mark. The joiners U+200C and U+200D stay: scripts and emoji need them. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** What there is to fold; most fields have none of it, and looking is several times cheaper than replacing. */
const UNFOLDED = /[^\S ]| {2}|[\u200b\u2060\ufeff]/;

/** `text` with every run of white space (line ends and no-break spaces too) as one blank, without zero-width characters, trimmed. */
export function foldWhiteSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
