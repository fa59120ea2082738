/** `text` without what is not prose: addresses, markup, formulas, LaTeX commands (their arguments stay). */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\b(?:https?:\/\/|www\.)\S+/g, ' . ')
    .replace(/<[^<>\n]{0,200}>/g, ' ')
    .replace(/\$[^$\n]{0,300}\$/g, ' , ')
    .replace(/\\[a-zA-Z]+\*?/g, ' ')
    .replace(/[‐‑]/g, '-');
}
