/** What hovering over a theme shows: its size, what its papers speak of, the themes beside it. */
import { MarkdownString } from 'vscode';
import { escapeMarkdown } from '../../core/citation/plain';
import type { Theme } from '../../core/paper';
import type { ThemeExplanation } from '../../core/themes';
import { paperCount } from '../words/paperCount';

export function themeTooltip({ name, papers }: Theme, explanation: ThemeExplanation | undefined): MarkdownString {
  const { phrases = [], neighbours = [] } = explanation ?? {};
  const paragraphs = [
    `**${escapeMarkdown(name)}**`,
    paperCount(papers.length),
    phrases.length > 0 && `Its papers speak of ${list(phrases)}.`,
    neighbours.length > 0 && `Nearest themes: ${list(neighbours.map((theme) => theme.name))}.`,
  ];
  return new MarkdownString(paragraphs.filter(Boolean).join('\n\n'));
}

function list(words: readonly string[]): string {
  return words.map((word) => escapeMarkdown(word)).join(', ');
}
