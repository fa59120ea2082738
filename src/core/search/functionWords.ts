/** Words that carry no meaning of their own: they rank nothing unless the query holds nothing else. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of for in on with and or to by via from is are at as we our this that be it its into using'.split(' '),
);
