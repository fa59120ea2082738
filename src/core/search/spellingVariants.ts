/**
 * The same word as others write it: British or American, singular or plural.
 * The rules are the systematic differences (-ise/-ize, -our/-or, -re/-er, -ence/-ense, -ogue/-og, doubled l); a form that is no
 * word does no harm, because it is looked up in the vocabulary and not found.
 */

interface Rule {
  readonly from: RegExp;
  readonly to: string;
}

const SHORTEST_SPELLED_WORD = 5;
const SHORTEST_PLURAL = 4;

const SPELLINGS: readonly Rule[] = [
  { from: /is(e|es|ed|er|ers|ing|ation|ations|ational|able)?$/, to: 'iz$1' },
  { from: /iz(e|es|ed|er|ers|ing|ation|ations|ational|able)?$/, to: 'is$1' },
  { from: /ys(e|es|ed|er|ers|ing)$/, to: 'yz$1' },
  { from: /yz(e|es|ed|er|ers|ing)$/, to: 'ys$1' },
  { from: /our(s|al|ed|ing|able)?$/, to: 'or$1' },
  { from: /or(s|al|ed|ing|able)?$/, to: 'our$1' },
  { from: /([bt])re(s)?$/, to: '$1er$2' },
  { from: /([bt])er(s)?$/, to: '$1re$2' },
  { from: /([bt])red$/, to: '$1ered' },
  { from: /([bt])ered$/, to: '$1red' },
  { from: /enc(e|es)$/, to: 'ens$1' },
  { from: /ens(e|es)$/, to: 'enc$1' },
  { from: /ogue$/, to: 'og' },
  { from: /og$/, to: 'ogue' },
  { from: /ll(ing|ed|er)$/, to: 'l$1' },
  { from: /([aeiou])l(ing|ed|er)$/, to: '$1ll$2' },
];

/** What a form counts beside the word itself: one that differs only in spelling is the same word, one in number nearly. */
const SPELLING_WEIGHT = 0.95;
const NUMBER_WEIGHT = 0.92;

/** Other forms of `word` (lower case, folded) with their weights, never the word itself. */
export function spellingVariants(word: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, weight: number): void => {
    if (form !== word && weight > (forms.get(form) ?? 0)) forms.set(form, weight);
  };
  const addSpellings = (form: string, weight: number): void => {
    if (form.length < SHORTEST_SPELLED_WORD) return;
    for (const { from, to } of SPELLINGS) add(form.replace(from, to), weight);
  };
  addSpellings(word, SPELLING_WEIGHT);
  for (const form of otherNumber(word)) {
    add(form, NUMBER_WEIGHT);
    addSpellings(form, SPELLING_WEIGHT * NUMBER_WEIGHT);
  }
  return forms;
}

function otherNumber(word: string): readonly string[] {
  if (word.length < SHORTEST_PLURAL) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:ses|xes|ches|shes)$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [];
}
