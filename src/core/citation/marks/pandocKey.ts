/** `@key`, in braces where Pandoc would not read the whole of it without: https://pandoc.org/MANUAL.html#citation-syntax. */
export function pandocKey(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key) ? `@${key}` : `@{${key}}`;
}
