/** What a record says and where it comes from, in words. */
import { fullAuthors } from '../../core/describe';
import type { Paper } from '../../core/paper';
import { SERVICE_NAMES, type RecordFacts } from '../../core/resolve/plain';

const FIELD_NAMES: Readonly<Partial<Record<keyof RecordFacts, string>>> = {
  authors: 'authors',
  date: 'date',
  published: 'publication date',
  venue: 'venue',
  type: 'type',
  volume: 'volume',
  issue: 'issue',
  pages: 'pages',
  publisher: 'publisher',
  arxiv: 'arXiv id',
  doi: 'DOI',
  title: 'title',
};

/** "publication date"; the name itself where there is no better one. */
export function fieldName(field: keyof RecordFacts): string {
  return FIELD_NAMES[field] ?? field;
}

/** "Authors, date: Crossref, 2026-11-29", a line for each service and day; only of fields that the paper shows as the record has them. */
export function sourceLines(paper: Paper, { facts, sources }: { readonly facts: Partial<RecordFacts>; readonly sources: NonNullable<Paper['factSources']> }): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const name of Object.keys(FIELD_NAMES) as (keyof RecordFacts)[]) {
    const source = sources[name];
    if (source === undefined || JSON.stringify(paper[name]) !== JSON.stringify(facts[name])) continue;
    const from = `${(SERVICE_NAMES as Readonly<Record<string, string>>)[source.service] ?? source.service}, ${source.on}`;
    lines.set(from, [...(lines.get(from) ?? []), fieldName(name)]);
  }
  return [...lines].map(([from, fields]) => `${capitalised(fields.join(', '))}: ${from}`);
}

/** "Ada K. Byron, Charles van Babbage · 2024 · Journal of Engines". */
export function recordLine({ authors = [], date, published, venue }: Partial<RecordFacts>): string {
  const people = authors.length > 4 ? `${fullAuthors(authors.slice(0, 3))} and ${authors.length - 3} more` : fullAuthors(authors);
  return [people || 'author unknown', (published ?? date)?.slice(0, 4) ?? 'n.d.', venue].filter((part) => part !== undefined).join(' · ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
