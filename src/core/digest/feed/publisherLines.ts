/** What feeds of publishers say of a paper in the text where others have its abstract. Written after the feeds of ScienceDirect, Wiley, Taylor & Francis. */
import type { Author } from '../../paper';
import { authorList } from '../facts/authorNames';
import { htmlText } from '../text/htmlText';
import { isoDate } from '../facts/isoDate';

export interface PublisherLines {
  /** Undefined where the feed has them in elements of their own. */
  readonly authors?: readonly Author[];
  readonly date?: string | undefined;
  readonly venue: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages?: string;
}

/** "Journal of Trees, Volume 12, Issue 3, Page 1-9, March 2024.", "Volume 12, Issue 3, March 2024, Page 1-9". */
const PLACE = /^(?:([^,.][^.]{1,150}?), )?Volume (\w{1,12}),? Issue ([\w–-]{1,12})((?:, (?:Pages? [\w–-]{1,24}|[\w–/ -]{3,30})){0,3})\.?$/;
/** In characters. */
const LONGEST_LINE = 400;

/** Where the paper appeared, if `text` is one line that says nothing else. */
export function placeLine(text: string): PublisherLines | undefined {
  const [whole, venue = '', volume = '', issue = '', rest = ''] = (text.length > LONGEST_LINE ? null : PLACE.exec(htmlText(text).trim())) ?? [];
  if (whole === undefined) return undefined;
  const parts = rest.split(', ').filter((part) => part !== '');
  const pages = parts.map((part) => /^Pages? (\S+)$/.exec(part)?.[1]).find((found) => found !== undefined);
  return { venue, volume, issue, date: parts.map(isoDate).find((date) => date !== undefined), ...(pages === undefined ? {} : { pages }) };
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
