/** With more papers, large themes have themes of their own. */
export const LARGE_DIGEST = 200;
/** No list of themes grows longer. */
const MOST_THEMES = 40;
/** The number of themes grows with the square root of the papers: 16 for 85. Then a list is as long as one takes in, and the themes grow. */
const THEMES_PER_ROOT = 1.75;
const FULL_LIST = 100;
/** Above `LARGE_DIGEST`, so many more for twice the papers. */
const THEMES_PER_DOUBLING = 2;

/** How many themes a digest has at most. */
export function mostThemes(papers: number): number {
  const few = THEMES_PER_ROOT * Math.sqrt(Math.min(papers, FULL_LIST));
  const more = THEMES_PER_DOUBLING * Math.log2(Math.max(1, papers / LARGE_DIGEST));
  return Math.min(MOST_THEMES, Math.max(1, Math.round(few + more)));
}
