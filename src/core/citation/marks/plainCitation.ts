import type { Paper } from '../../paper';
import { paperAddress } from '../../describe';
import { citeCommand } from '../notes/citeCommand';
import { authorLabel, yearLabel } from './authorYear';
import type { PlainFormat } from './citationFormat';
import { escapeMarkdown } from './escapeMarkdown';
import { bracketedMark, latexMarks, mystMarks, narrativeMark, type CitationDetails } from './mark';

/**
 * The citation of `papers`, in that order, as it stands in the note: `[@a; @b]`, `@a`, `` {cite:p}`a,b` ``, `\cite{a,b}`, `[[@a]]` or
 * `[Patel et al. (2023)](https://arxiv.org/abs/2308.12908)`. `keys` holds each paper's key by its id, `details` what else its citation says,
 * in formats that have a place for it. LaTeX is written with the command that `note` uses.
 */
export function plainCitation(papers: readonly Paper[], format: PlainFormat, keys: ReadonlyMap<string, string>, details: ReadonlyMap<string, CitationDetails> = new Map(), note = ''): string {
  const marks = papers.map(paper => ({ ...details.get(paper.id), key: keys.get(paper.id) ?? paper.id }));
  switch (format) {
    case 'pandoc':
      return `[${marks.map(bracketedMark).join('; ')}]`;
    case 'narrative':
      return marks.map(narrativeMark).join(', ');
    case 'myst':
      return mystMarks(marks);
    case 'latex':
      return latexMarks(marks, citeCommand(note));
    case 'wikilink':
      return marks.map(({ key }) => `[[@${key}]]`).join(' ');
    case 'link':
      return papers.map(markdownLink).join('; ');
  }
}

function markdownLink(paper: Paper): string {
  const label = escapeMarkdown(`${authorLabel(paper)} (${yearLabel(paper)})`);
  const address = paperAddress(paper);
  // Brackets in an address (old Wiley DOIs) would end it.
  return address === undefined ? label : `[${label}](${address.replace(/[()<>\s\\]/g, character => `%${character.charCodeAt(0).toString(16)}`)})`;
}
