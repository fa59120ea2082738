/** What Elsevier's feeds say of a paper, in the text where others have its abstract. Written after the feeds of sciencedirect.com. */
import type { Author } from '../../paper';
import { authorList } from '../facts/authorNames';
import { htmlText } from '../text/htmlText';
import { isoDate } from '../facts/isoDate';

export interface PublisherLines {
  readonly authors: readonly Author[];
  readonly date?: string | undefined;
  readonly venue: string;
  readonly volume: string;
  readonly issue: string;
}

/** "Publication date: January 2024", "Source: Journal of Things, Volume 12", "Author(s): Ann Lee, Bo Chen"; undefined for any other text. */
export function publisherLines(body: string): PublisherLines | undefined {
  if (!/publication date:|author\(s\):/i.test(body)) return undefined;
  const lines = htmlText(body).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const said = new Map<string, string>();
  for (const line of lines) {
    const [, label, value] = /^(publication date|available online|source|author\(s\)):\s*(.*)$/i.exec(line) ?? [];
    if (label === undefined) return undefined;
    said.set(label.toLowerCase(), value ?? '');
  }
  const [venue = '', ...places] = (said.get('source') ?? '').split(/, (?=(?:Volume|Issue|Part)\b)/);
  const place = (name: string): string => places.map((text) => new RegExp(`^${name}s? (\\S.*)$`).exec(text)?.[1] ?? '').find((found) => found !== '') ?? '';
  return {
    authors: authorList(said.get('author(s)') ?? ''),
    date: isoDate(said.get('publication date') ?? said.get('available online') ?? ''),
    venue,
    volume: place('Volume'),
    issue: place('Issue'),
  };
}
