const BEYOND_ASCII = /[^\x00-\x7f]/;

/** `text` without what is not prose: addresses, markup, formulas, LaTeX commands (their arguments stay). */
export function cleanText(text: string): string {
  // Most texts have none of it, and to look for one character is quick.
  let clean = BEYOND_ASCII.test(text) ? text.normalize('NFKC').replace(/[‐‑]/g, '-') : text;
  if (clean.includes('://') || clean.includes('www.')) clean = clean.replace(/\b(?:https?:\/\/|www\.)\S+/g, ' . ');
  if (clean.includes('<')) clean = clean.replace(/<[^<>\n]{0,200}>/g, ' ');
  if (clean.includes('$')) clean = clean.replace(/\$[^$\n]{0,300}\$/g, ' , ');
  return clean.includes('\\') ? clean.replace(/\\[a-zA-Z]+\*?/g, ' ') : clean;
}
