/** Citations of a LaTeX document: what its commands cite, and where their records stand. */

/** A command that cites, with the lists of keys behind it: `\cite[see][p. 3]{a,b}`, `\cites{a}[p. 3]{b}`. What stands in brackets is short, or a bracket was never closed. */
const COMMAND = /\\(\w*cite\w*)\*?((?:\s*\([^()]{0,300}\)){0,2}(?:(?:\s*\[(?:\{[^{}]{0,300}\}|[^\]{]){0,300}\]){0,2}\s*\{[^{}]*\})+)/gi;
/** What stands behind a cite command, piece by piece: options in brackets, keys in braces. */
const PIECE = /\[(?:\{[^{}]*\}|[^\]{])*\]|\{([^{}]*)\}/g;
/** Commands that are named like the others and cite nothing. */
const NO_CITATION = /^(?:cite(?:style|text|reset|setup)|bibcite|newcitecommand|declare\w*|ifcite\w*)$/i;
/** Only these take several lists of keys; elsewhere the braces behind the first are the text's. */
const SEVERAL = /cites$/i;

/** A list of keys in a LaTeX document: its text, and where it begins. */
export interface KeyList {
  readonly list: string;
  readonly start: number;
}

/** The lists of keys of a document, in the order of the text. Comments and verbatim text are passed over. Linear in its length. */
export function latexKeyLists(latex: string): readonly KeyList[] {
  const text = withoutComments(latex);
  return Array.from(text.matchAll(COMMAND)).flatMap(({ 0: whole, 1: command = '', 2: behind = '', index }) => {
    if (NO_CITATION.test(command)) return [];
    const from = index + whole.length - behind.length;
    const lists = Array.from(behind.matchAll(PIECE)).flatMap(({ 0: piece, 1: list, index: at }) => (list === undefined ? [] : [{ list, start: from + at + piece.length - list.length - 1 }]));
    return SEVERAL.test(command) ? lists : lists.slice(0, 1);
  });
}

/** The bibliographies that a document names, as paths: those of `\bibliography{a,b}` (without their ending) and `\addbibresource{a.bib}`. */
export function latexBibliographies(latex: string): readonly string[] {
  const commands = withoutComments(latex).matchAll(/\\(?:(bibliography)|addbibresource|addglobalbib)(?:\s*\[[^\]]*\])?\s*\{([^{}]*)\}/g);
  return Array.from(commands).flatMap(({ 1: classic, 2: names = '' }) =>
    names
      .split(classic === undefined ? /$^/ : ',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/^https?:/i.test(name))
      .map((name) => (classic !== undefined && !/\.bib$/i.test(name) ? `${name}.bib` : name)),
  );
}

/** The document that a file says it is a part of: `% !TEX root = ../main.tex`, or the class of the package subfiles. */
export function latexRoot(latex: string): string | undefined {
  const comment = /^[ \t]*%[ \t]*!\s*TEX\s+root\s*=\s*(\S.*?)\s*$/im.exec(latex)?.[1];
  return comment ?? /\\documentclass\s*\[([^\]]+)\]\s*\{subfiles\}/.exec(withoutComments(latex))?.[1]?.trim();
}

/** The files that a document takes in, as paths with their ending. */
export function latexIncludes(latex: string): readonly string[] {
  const commands = withoutComments(latex).matchAll(/\\(?:input|include|subfile|subfileinclude)\s*\{([^{}]+)\}|\\(?:sub)?(?:import|includefrom)\s*\{([^{}]*)\}\s*\{([^{}]+)\}/g);
  return Array.from(commands, ([, name, folder = '', file = '']) => (name ?? `${folder.trim()}/${file.trim()}`).trim())
    .filter((name) => name !== '')
    .map((name) => (/\.tex$/i.test(name) ? name : `${name}.tex`));
}

/** Whether nothing is typeset or run at `offset`: in a comment. */
export function isInLatexComment(latex: string, offset: number): boolean {
  const line = latex.slice(latex.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?<!\\)(?:\\\\)*%/.test(line);
}

/** The document with comments and verbatim text blanked, so that offsets stay. */
function withoutComments(latex: string): string {
  return latex.replace(/\\begin\{(verbatim\*?|lstlisting|minted|comment)\}[\s\S]*?\\end\{\1\}|\\verb\*?([^\w\s*]).*?\2|\\[\\%]|%[^\n]*/g, (part) => (part.length === 2 && part.startsWith('\\') ? part : part.replace(/[^\n]/g, ' ')));
}
