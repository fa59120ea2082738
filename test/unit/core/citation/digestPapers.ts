/** The papers of the shared digest's bibliography, for the tests that go through all of them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Author, Paper } from '../../../../src/core/paper';
import { paperId } from '../../../../src/core/identity';

const FILE = new URL('../../../../../shared/digest/bibliography.json', import.meta.url);

interface BibliographyRecord {
  readonly title: string;
  readonly arxiv: string | null;
  readonly date: string | null;
  readonly authors: readonly Author[] | null;
  readonly venue: string | null;
  readonly year: number | null;
  readonly doi: string | null;
}

/** Undefined where the repository stands alone. */
export const digestPapers: readonly Paper[] | undefined = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly BibliographyRecord[]).map(paperOf)
  : undefined;

/** Skips the running test, visibly, where the shared digest is missing. */
export function needsDigest(test: Mocha.Context): readonly Paper[] {
  if (digestPapers !== undefined) return digestPapers;
  console.warn('      skipped: ../shared/digest is not there');
  return test.skip();
}

function paperOf(record: BibliographyRecord): Paper {
  const facts = {
    title: record.title,
    ...(record.arxiv !== null && { arxiv: record.arxiv }),
    ...(record.doi !== null && { doi: record.doi.toLowerCase() }),
  };
  return {
    ...facts,
    id: paperId(facts),
    abstract: '',
    authors: record.authors ?? [],
    ...(record.date !== null && { date: record.date }),
    ...(record.year !== null && { published: String(record.year) }),
    ...(record.venue !== null && { venue: record.venue }),
    headings: [],
    sources: [],
  };
}
