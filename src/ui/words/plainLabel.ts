/** `text` for the row of a quick pick, which draws `$(name)` as an icon. Titles and names of themes come from strangers. */
export function plainLabel(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
