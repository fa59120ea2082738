/** What hovering over a paper shows. Everything from a digest is escaped, so that nothing in it is ever read as Markdown. */
import { MarkdownString } from 'vscode';
import { arxivAddress, doiAddress, fullAuthors, missingFacts } from '../../core/describe';
import { escapeMarkdown } from '../../core/citation/plain';
import { yearOf, type Paper } from '../../core/paper';
import { takenBack, type CompletedRecord } from '../../core/resolve/plain';
import { noticeWords } from '../words/noticeWords';
import { sourceLines } from '../words/recordWords';

const MANY_AUTHORS = 12;
const MANY_NOTES = 5;

/** `place` says why the paper is in its theme, in Markdown that is safe; `record` is what services said of the paper, `notes` are the names of those that cite it. */
export function paperTooltip(paper: Paper, place = '', record?: CompletedRecord, notes: readonly string[] = []): MarkdownString {
  const { title, authors, venue, abstract } = paper;
  const shown = fullAuthors(authors.slice(0, MANY_AUTHORS)) + (authors.length > MANY_AUTHORS ? ` and ${authors.length - MANY_AUTHORS} more` : '');
  const where = [venue, yearOf(paper)].filter(Boolean).join(', ');
  const missing = missingFacts(paper);
  const notice = takenBack(record);
  const paragraphs = [
    `**${escapeMarkdown(title)}**`,
    escapeMarkdown(shown),
    where && `*${escapeMarkdown(where)}*`,
    notice && `**This work ${escapeMarkdown(noticeWords(notice))}.**`,
    missing && `Unverified record: ${missing}.`,
    sourceLines(paper, record ?? { facts: paper, sources: paper.factSources ?? {} }).map(escapeMarkdown).join('  \n'),
    escapeMarkdown(abstract),
    place,
    notes.length === 0 ? '' : escapeMarkdown(`Cited in ${notes.slice(0, MANY_NOTES).join(', ')}${notes.length > MANY_NOTES ? ` and ${notes.length - MANY_NOTES} more` : ''}.`),
    paperLinks(paper)
      .map(({ label, address }) => `[${label}](${address})`)
      .join(' · '),
  ];
  // Neither trusted nor with icons or HTML: nothing in a digest can become a command.
  return new MarkdownString(paragraphs.filter((paragraph) => paragraph !== '' && paragraph !== undefined).join('\n\n'));
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
