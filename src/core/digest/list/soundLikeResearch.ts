/** Whether lines that are nothing but words are titles of research papers, and not of recipes, songs or steps. */
import { wordCount } from '../text/wordCount';

/** What research is about is named by nouns made of verbs, and by a few words of every field. */
const RESEARCH =
  /\p{L}{3,}(?:ation|ition|ution|ction|sion|ment|metry|ivity|ability|icity|ality|ology|ysis|ynamics|istics|graphy|ithms?|ence|ance|encies|ancies)s?\b|\b(?:model|method|system|network|learning|theory|theories|data|stud(?:y|ies)|effect|approach|framework|survey|review|role|structure|process|control|design|search|quer(?:y|ies)|graph|neural|deep|stochastic|bayesian|random|optimal|adaptive|dynamic|statistical|empirical|efficient|robust|distributed|parallel|automatic|semantic|genetic|human|risk|market|quantum|cell|protein|gene|brain|cortex|species|climate|energy|materials?|memory|language|image|visual|spatial|temporal|clinical|patients?|disease|social|economic|policy)(?:s|ed|ing)?\b/iu;

const SHARE = 0.7;
/** Topics of a course and names of dishes have fewer words, in the mean. */
const MEAN_WORDS = 5.5;

/** Whether titles are several words long, in the mean, and most of them in the words of research; no titles are not. Linear in their length. */
export function soundLikeResearch(titles: readonly string[]): boolean {
  const words = titles.reduce((sum, title) => sum + wordCount(title), 0);
  return titles.length > 0 && words >= MEAN_WORDS * titles.length && titles.filter(isInWordsOfResearch).length >= SHARE * titles.length;
}

/** Whether a title has one of the words by which research is told, at least. */
export function isInWordsOfResearch(title: string): boolean {
  return RESEARCH.test(title);
}
