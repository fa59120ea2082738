/** Commands of LaTeX that cite in brackets or notes, as `\cite` does, and so can stand in its place: those of natbib and BibLaTeX. */
const LIKE_CITE = ['cite', 'parencite', 'autocite', 'citep', 'footcite', 'smartcite', 'supercite'] as const;
const COMMAND = new RegExp(`\\\\(${LIKE_CITE.join('|')})\\*?\\s*(?=[[{])`, 'g');
/** With a star these leave out the author: https://ctan.org/pkg/biblatex, section 3.9. */
const STARRED = ['parencite', 'autocite', 'footcite'];

/** The command with which a text cites: the most frequent one, `cite` where it cites with none. */
export function citeCommand(latex: string): string {
  const counts = new Map<string, number>([['cite', 0]]);
  for (const [, command = ''] of latex.matchAll(COMMAND)) counts.set(command, (counts.get(command) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The command that cites as `command` does, without the author; natbib's, which BibLaTeX has as well (option `natbib`), where it has none. */
export function withoutAuthor(command: string): string {
  return STARRED.includes(command) ? `${command}*` : 'citeyearpar';
}
