/** What hovering over a paper shows. Everything from a digest is appended as text, so that nothing in it is ever read as Markdown. */
import { MarkdownString } from 'vscode';
import { arxivAddress, doiAddress, fullAuthors, missingFacts } from '../core/describe';
import { yearOf, type Paper } from '../core/paper';

const MANY_AUTHORS = 12;

export function paperTooltip(paper: Paper): MarkdownString {
  const tooltip = new MarkdownString('', true);
  // Title first and alone, as on the paper.
  tooltip.appendMarkdown('**').appendText(paper.title).appendMarkdown('**\n\n');
  const authors = paper.authors.length > MANY_AUTHORS ? `${fullAuthors(paper.authors.slice(0, MANY_AUTHORS))} and ${paper.authors.length - MANY_AUTHORS} more` : fullAuthors(paper.authors);
  if (authors !== '') tooltip.appendText(authors).appendMarkdown('\n\n');
  const where = [paper.venue, yearOf(paper)].filter(Boolean).join(', ');
  if (where !== '') tooltip.appendMarkdown('*').appendText(where).appendMarkdown('*\n\n');
  const missing = missingFacts(paper);
  if (missing !== '') tooltip.appendMarkdown('$(unverified) Unverified record: ').appendText(`${missing}.`).appendMarkdown('\n\n');
  if (paper.abstract !== '') tooltip.appendText(paper.abstract).appendMarkdown('\n\n');
  const links = paperLinks(paper).map(({ label, address }) => `[${label}](${address})`);
  if (links.length > 0) tooltip.appendMarkdown(links.join(' · '));
  return tooltip;
}

/** The paper's addresses with our own labels; addresses are validated when read, and escaped here for use inside `](…)`. */
export function paperLinks(paper: Paper): readonly { readonly label: string; readonly address: string }[] {
  const links = [
    { label: 'arXiv', address: arxivAddress(paper) },
    { label: 'DOI', address: doiAddress(paper) },
    { label: 'Page', address: paper.arxiv === undefined && paper.doi === undefined ? paper.url : undefined },
    { label: 'Code', address: paper.code },
  ];
  return links.flatMap(({ label, address }) => (address === undefined ? [] : [{ label, address: escapeAddress(address) }]));
}

/** A bracket in an address would end the link early. */
function escapeAddress(address: string): string {
  return address.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
