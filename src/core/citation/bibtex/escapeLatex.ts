const COMMANDS: Readonly<Record<string, string>> = {
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '{': '\\{', '}': '\\}',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '\\': '\\textbackslash{}',
};

/** A brace without its partner would end the field for BibTeX, which counts braces even behind a backslash. */
const LONE_BRACES: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/**
 * `text` as LaTeX prints it, letter by letter; letters beyond ASCII stay UTF-8, as BibLaTeX, Pandoc and every current TeX read them.
 * `paired` says whether the braces of the whole field match, where `text` is a part of it.
 */
export function escapeLatex(text: string, paired = bracesMatch(text)): string {
  const braces = paired ? COMMANDS : LONE_BRACES;
  return (
    text
      .replace(/[&%$#_{}~^\\]/g, character => (/[{}]/.test(character) ? braces : COMMANDS)[character] ?? character)
      // LaTeX makes dashes and quotation marks of these pairs.
      .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}')
  );
}

/** Whether every brace in `text` has its partner. */
export function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
