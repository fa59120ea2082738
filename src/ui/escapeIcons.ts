/** `$(name)` in the text of a row is drawn as an icon; in what a digest or a service says it is only text. */
export function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '$\u200B(');
}
