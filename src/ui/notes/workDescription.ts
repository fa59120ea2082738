/** A cited work as shown beside a citation: reference, abstract, links. Everything from a file is escaped and nothing is trusted. */
import { MarkdownString, type LogOutputChannel, type TextDocument } from 'vscode';
import { escapeMarkdown, type CslItem } from '../../core/citation/plain';
import { missingFacts } from '../../core/describe';
import type { Paper } from '../../core/paper';
import { noteStyle } from '../../host/notes/noteStyle';
import { paperLinks } from '../tree/paperTooltip';

/** The description of a work in the style of the note that cites it. */
export async function workDescription(note: TextDocument, item: CslItem, paper: Paper | undefined, log: LogOutputChannel): Promise<MarkdownString> {
  const [{ itemReference }, { style, lang }] = await Promise.all([import('../../core/citation'), noteStyle(note, log)]);
  const missing = paper === undefined ? '' : missingFacts(paper);
  const paragraphs = [
    itemReference(item, style, lang),
    missing && `Unverified record: ${missing}.`,
    paper && escapeMarkdown(paper.abstract),
    paper &&
      paperLinks(paper)
        .map(({ label, address }) => `[${label}](${address})`)
        .join(' · '),
  ];
  return new MarkdownString(paragraphs.filter(Boolean).join('\n\n'));
}
