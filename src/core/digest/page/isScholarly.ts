/** Telling an abstract from a recipe: what research says of itself, in any field. */

const ENGLISH =
  '(?:we (?:show|propose|present|introduce|study|prove|find|demonstrate|investigate|describe|report|develop|analy[sz]e|consider|derive|use|evaluate|compare|explore|examine|observe|discuss|review|establish|provide|obtain|construct|argue|design|identify|conclude|also|further|then|first)|this (?:paper|work|study|article|survey|thesis|review|approach|method|letter|report)|in this (?:paper|work|study|article|survey|review|letter|thesis)|our (?:results?|method|approach|model|framework|findings?|experiments?|analysis|work|study|algorithm|proposed|system|data|observations?|evaluation|proof)|experiments?|experimental|results (?:show|suggest|indicate|demonstrate|reveal)|findings|propose[ds]?|proposed|demonstrate[ds]?|outperforms?|state-of-the-art|algorithms?|theorem|proof|proved|conjecture|simulations?|datasets?|benchmarks?|baselines?|hypothes[ie]s|empirical(?:ly)?|theoretical(?:ly)?|observations?|measurements?|significant(?:ly)?|methods?|methodology|framework|neural|estimat(?:e|es|ed|ion|or)|models?|modelling|modeling|analysis|analyses|evaluate[ds]?|evaluation|literature|research(?:ers)?|studies|investigat(?:e|es|ed|ion)|patients|cells?|proteins?|genes?|galax(?:y|ies)|quantum|spectra|spectral|learning|classification|optimi[sz]ation|performance|accuracy|parameters?|approach(?:es)?|characteri[sz](?:e|es|ed|ation)|theory|data|mechanisms?|novel|robust|efficient|efficiency|survey|statistical)';

/** The same in the other languages that abstracts are written in; word beginnings, because endings vary. */
const OTHERS =
  '(?:ergebniss|methode|untersuch|studie|verfahren|ansatz|daten|modell|analyse|vorschlag|experiment|' +
  'résultat|méthode|étude|proposons|montrons|présentons|données|modèle|approche|expérience|' +
  'resultado|método|estudio|estudo|proponemos|mostramos|presentamos|propomos|datos|dados|modelo|análisis|análise|enfoque|investigaci|' +
  'risultat|metodo|studio|proponiamo|mostriamo|modello|analisi|sperimental|' +
  'результат|метод|исследован|предлож|модел|анализ|данны|эксперимент)';

/** Scripts without blanks between words. */
const UNSPACED = '(?:本文|本論文|提出|提案|方法|手法|结果|結果|实验|実験|研究|模型|モデル|分析|算法|数据|データ|性能|연구|제안|방법|결과|실험)';

const MARKERS = new RegExp(`(?<!\\p{L})(?:${ENGLISH}(?!\\p{L})|${OTHERS})|${UNSPACED}`, 'giu');

/** Different markers an abstract has at least; a recipe or a licence has one or two by chance. */
const FEWEST_MARKERS = 3;
/** Abstracts are paragraphs; a shorter text is a remark. A character of Chinese says as much as a syllable. */
const SHORTEST = 100;
const SHORTEST_UNSPACED = 40;
/** Where the markers are looked for, in characters. */
const SAMPLE = 3000;

/** Whether a paragraph reads like the abstract of a research paper. */
export function isScholarly(paragraph: string): boolean {
  const shortest = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(paragraph.slice(0, SHORTEST)) ? SHORTEST_UNSPACED : SHORTEST;
  if (paragraph.length < shortest) return false;
  const found = new Set((paragraph.slice(0, SAMPLE).match(MARKERS) ?? []).map((marker) => marker.toLowerCase()));
  return found.size >= FEWEST_MARKERS;
}
