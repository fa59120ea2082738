import type { Paper } from '../../paper';

const DAY = 'mon|tue|wed|thu|fri|sat|sun';
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** "Fri, 3 Mar 2023", "2023-03-04", "3 March", "March 5", "2023". */
const DATE = new RegExp(
  `^(?:(?:${DAY})[a-z]*[,\\s]|\\d{4}[-/.]\\d|\\d{1,2}\\s+(?:${MONTH})|(?:${MONTH})[a-z]*\\.?\\s+\\d|(?:19|20)\\d\\d$)`,
  'i',
);
/** With fewer papers a heading the headings are not groups. */
const LEAST_PAPERS = 1.5;

/**
 * Whether people have grouped the digest already: more than half of its papers stand under headings, these are several, each for a few
 * papers, and they are no dates. Then the tree is best grouped by heading.
 */
export function hasTopicHeadings(papers: readonly Paper[]): boolean {
  const topics = papers.map(({ headings }) => headings.filter((heading) => !DATE.test(heading.trim())).join('\n'));
  const headed = topics.filter((topic) => topic !== '');
  const different = new Set(headed).size;
  return headed.length > papers.length / 2 && different > 1 && headed.length >= LEAST_PAPERS * different;
}
