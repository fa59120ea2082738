/** Titles in quotes of any kind. */
import { wordCount } from './wordCount';

/** A title in quotes that is more than a word; quotes within a title are its own. */
export function quotedTitle(text: string): { readonly before: string; readonly title: string; readonly after: string } | undefined {
  const match = /(^|[\s,.:，。：])(?:"([^"“”]{10,400})"|“([^“”]{10,400})”|《([^《》]{2,400})》|「([^「」]{4,400})」)/u.exec(text);
  if (match === null) return undefined;
  const title = match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
  if (match[4] === undefined && wordCount(title) < 2) return undefined;
  return { before: text.slice(0, match.index), title, after: text.slice(match.index + match[0].length) };
}
