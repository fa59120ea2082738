import { parseQuery } from './query';

/** Fields whose words are said of a work by everybody. Themes are this library's own. */
const COMMON: ReadonlySet<string> = new Set(['authors', 'title', 'venue']);

/** The words of a query without the box's own filters, for a search elsewhere: `author:patel "power cap" year:2023` is `power cap patel`. */
export function spokenWords(query: string): string {
  const { text, required } = parseQuery(query);
  const named = required.flatMap((condition) => (condition.kind === 'words' && condition.field !== undefined && COMMON.has(condition.field) ? condition.words : []));
  return [text, ...named].join(' ').replace(/\s+/g, ' ').trim();
}
