import type { Paper } from '../../paper';

const DATE = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,\s]|\d{4}[-/.]\d|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|(?:19|20)\d\d$)/i;

/** With fewer papers a heading the headings are not groups. */
const LEAST_PAPERS = 1.5;

/**
 * Whether people have grouped the digest already: more than half of its papers stand under headings, these are several, each for a few papers, and they are no dates.
 * Then the tree is best grouped by heading.
 */
export function hasTopicHeadings(papers: readonly Paper[]): boolean {
  const headed = papers.filter(({ headings }) => headings.some((heading) => !DATE.test(heading.trim())));
  const different = new Set(headed.map(({ headings }) => headings.filter((heading) => !DATE.test(heading.trim())).join('\n')));
  return headed.length > papers.length / 2 && different.size > 1 && headed.length >= LEAST_PAPERS * different.size;
}
