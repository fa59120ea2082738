/** Why a paper is in its theme, and where else it could be: a sentence or two in Markdown, with nothing of the digest unescaped. */
import { escapeMarkdown } from '../../core/citation/plain';
import type { PaperExplanation } from '../../core/themes';
import { OTHER_ID } from './otherTheme';

export function placeSentence({ theme, phrases, similar, second }: PaperExplanation): string {
  const [nearest] = similar;
  const place = `In **${escapeMarkdown(theme.name)}**`;
  if (theme.id === OTHER_ID) return `${place}, for no theme fits it well enough.${second === undefined ? '' : ` The nearest is **${escapeMarkdown(second.theme.name)}**.`}`;
  const reasons = [
    phrases.length > 0 && `it speaks of ${phrases.map((phrase) => `*${escapeMarkdown(phrase)}*`).join(', ')}`,
    nearest !== undefined && `it is most like *${escapeMarkdown(nearest.title)}*`,
  ].filter(Boolean);
  const why = reasons.length === 0 ? '.' : `, because ${reasons.join(', and ')}.`;
  return `${place}${why}${second === undefined ? '' : ` Its second theme would be **${escapeMarkdown(second.theme.name)}**.`}`;
}
