/** What a page lists, in the shape of all digests. */
import type { Problem } from '../../paper';
import { codeLink } from '../facts/codeLink';
import { type Reading, problemAt } from '../format';
import { paperFromFacts } from '../facts/paperFromFacts';
import type { PageReading } from './readBlocks';

/** The papers of a page; places that link to one without a title are problems, if the page lists papers at all. */
export function listReading({ papers, untitled }: PageReading, fileName: string): Reading {
  const read = papers.map(({ entry, headings, start, end }) =>
    paperFromFacts({
      ...entry,
      code: entry.code ?? codeLink(entry.abstract),
      headings,
      source: { uri: fileName, startLine: start, endLine: end },
    }),
  );
  const problems: readonly Problem[] =
    papers.length === 0
      ? []
      : untitled.map(({ detail, start, end }) => problemAt(fileName, 'missing-title', 'warning', detail, start, end));
  return { papers: read.filter((paper) => paper !== undefined), problems };
}
