/** Papers that nothing marks, neither a link nor a name, are kept only if together they say what titles say. */
import { titleOdds } from '../titles/titleOdds';
import type { ListedPaper } from './listedPaper';

/** The mean of the logarithms of the odds; lists of papers have more, topics of a course and minutes of a meeting less. */
const LEAST_MEAN = -0.3;

/** Odds are known for words of Latin letters. */
const LATIN_WORDS = /\p{Script=Latin}{2,}[^\p{L}]+\p{Script=Latin}{2,}/u;

/** `papers` without those that nothing marks, where these are unlikely titles. Linear in their titles. */
export function likelyPapers(papers: readonly ListedPaper[]): readonly ListedPaper[] {
  const unmarked = papers.filter(({ entry }) => entry.paperLink === 'none' && !entry.isDescribed && entry.url === undefined && entry.venue === undefined && LATIN_WORDS.test(entry.title));
  const odds = unmarked.reduce((sum, { entry }) => sum + titleOdds(entry.title), 0);
  if (odds >= LEAST_MEAN * unmarked.length) return papers;
  const unlikely = new Set(unmarked);
  return papers.filter((paper) => !unlikely.has(paper));
}
