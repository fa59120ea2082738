/** What a note is written in. Markdown takes Pandoc's citations, and those of MyST and LaTeX; a LaTeX document takes LaTeX's alone. */
export type NoteSyntax = 'markdown' | 'latex';
