/** Telling an abstract from a recipe: what research says of itself, in any field. */

const MARKERS =
  /\b(?:we (?:show|propose|present|introduce|study|prove|find|demonstrate|investigate|describe|report|develop|analy[sz]e|consider|derive|use|evaluate|compare|explore|examine|observe|discuss|review|establish|provide|obtain|construct|argue|design|identify|conclude|also|further|then|first)|this (?:paper|work|study|article|survey|thesis|review|approach|method|letter|report)|in this (?:paper|work|study|article|survey|review|letter|thesis)|our (?:results?|method|approach|model|framework|findings?|experiments?|analysis|work|study|algorithm|proposed|system|data|observations?|evaluation|proof)|experiments?|experimental|results (?:show|suggest|indicate|demonstrate|reveal)|findings|propose[ds]?|proposed|demonstrate[ds]?|outperforms?|state-of-the-art|algorithms?|theorem|proof|proved|conjecture|simulations?|datasets?|benchmarks?|baselines?|hypothes[ie]s|empirical(?:ly)?|theoretical(?:ly)?|observations?|measurements?|significant(?:ly)?|methods?|methodology|framework|neural|estimat(?:e|es|ed|ion|or)|models?|modelling|modeling|analysis|analyses|evaluate[ds]?|evaluation|literature|research(?:ers)?|studies|investigat(?:e|es|ed|ion)|patients|cells?|proteins?|genes?|galax(?:y|ies)|quantum|spectra|spectral|learning|classification|optimi[sz]ation|performance|accuracy|parameters?|approach(?:es)?|characteri[sz](?:e|es|ed|ation)|theory|data|mechanisms?|novel|robust|efficient|efficiency|survey|statistical)\b/gi;

/** Different markers an abstract has at least; a recipe or a licence has one or two by chance. */
const FEWEST_MARKERS = 3;
/** Abstracts are paragraphs; a shorter text is a remark. */
const SHORTEST = 100;
/** Where the markers are looked for, in characters. */
const SAMPLE = 3000;

/** Whether a paragraph reads like the abstract of a research paper. */
export function isScholarly(paragraph: string): boolean {
  if (paragraph.length < SHORTEST) return false;
  const found = new Set((paragraph.slice(0, SAMPLE).match(MARKERS) ?? []).map((marker) => marker.toLowerCase()));
  return found.size >= FEWEST_MARKERS;
}
