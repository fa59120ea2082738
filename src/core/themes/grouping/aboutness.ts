import { lexicon } from '../lexicon/lexicon';
import type { PaperText } from '../text/paperText';
import type { PhraseTable } from '../text/phraseTable';
import type { WordForms } from '../text/wordForms';

/** How much a paper is about a subject of the lexicon. */
export interface Aboutness {
  readonly subject: number;
  /** Weight of the evidence, above 0; a term of the subject in the title alone is worth about 2. */
  readonly weight: number;
  readonly inTitle: boolean;
  /** Whether there is more than a hint: a term that says it alone. */
  readonly isStrong: boolean;
  /** The term that speaks for it alone, where that is not what its name says; -1 otherwise. */
  readonly onlyTerm: number;
}

/** What a term in the title counts against one in the abstract. */
const TITLE_WEIGHT = 3;
/** Even a term that half the digest uses says something. */
const LEAST_RARITY = 0.25;
/** How many terms of its own a paper needs until its field outweighs the digest's. */
const DIGEST_WEIGHT = 4;

/**
 * The subjects of each paper, and the share of papers that name one in the title: how far the digest is of fields the lexicon knows.
 *
 * A word means what it means in its field: "depression" is one thing in economics, another in medicine. So evidence counts in proportion
 * to how much else in the paper, and in the digest, is of the same field.
 */
export function aboutness(
  texts: readonly PaperText[],
  forms: WordForms,
): { readonly subjects: readonly (readonly Aboutness[])[]; readonly known: number } {
  const { meanings, table, fieldOf, fields } = lexicon();
  const found = mentionsIn(texts, table, forms);
  const documents = new Uint32Array(table.size);
  for (const { terms } of found) for (const term of terms) documents[term]!++;
  const rarity = Float64Array.from(documents, (papers) =>
    papers === 0 ? 0 : Math.max(LEAST_RARITY, Math.log((1 + texts.length) / (1 + papers)) / Math.log(1 + texts.length)),
  );

  let titled = 0;
  const digestField = new Float64Array(fields.length);
  const paperFields = found.map(({ terms, counts }) => {
    const own = new Float64Array(fields.length);
    let namesOne = false;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      const inTitle = counts[at]! > IN_TITLE;
      for (const { subject, isStrong } of meanings[term]!) {
        if (!isStrong) continue;
        own[fieldOf[subject]!]! += (inTitle ? TITLE_WEIGHT : 1) / meanings[term]!.length;
        namesOne ||= inTitle;
      }
    }
    if (namesOne) titled++;
    const all = sum(own);
    if (all > 0) own.forEach((value, field) => (digestField[field]! += value / all));
    return own;
  });
  const digestAll = sum(digestField) || 1;

  const weights = new Float64Array(fieldOf.length);
  const inTitles = new Uint8Array(fieldOf.length);
  const strong = new Uint8Array(fieldOf.length);
  const onlyTerms = new Int32Array(fieldOf.length);
  const subjects = found.map(({ terms, counts }, paper): readonly Aboutness[] => {
    const own = paperFields[paper]!;
    const all = sum(own);
    const ofField = own.map((value, field) => (value + DIGEST_WEIGHT * (digestField[field]! / digestAll)) / (all + DIGEST_WEIGHT));
    const touched: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      const inTitle = counts[at]! > IN_TITLE;
      const count = inTitle ? counts[at]! - IN_TITLE : counts[at]!;
      const weight = rarity[term]! * (1 + 0.5 * Math.log(count)) * (inTitle ? TITLE_WEIGHT : 1);
      for (const { subject, strength, isStrong, isName } of meanings[term]!) {
        const value = weight * strength * ofField[fieldOf[subject]!]!;
        if (value === 0) continue;
        onlyTerms[subject] = weights[subject] === 0 && !isName ? term : -1;
        if (weights[subject] === 0) touched.push(subject);
        weights[subject]! += value;
        if (inTitle) inTitles[subject] = 1;
        if (isStrong) strong[subject] = 1;
      }
    }
    touched.sort((a, b) => a - b);
    const list = touched.map((subject) => ({
      subject,
      weight: weights[subject]!,
      inTitle: inTitles[subject] === 1,
      isStrong: strong[subject] === 1,
      onlyTerm: onlyTerms[subject]!,
    }));
    for (const subject of touched) weights[subject] = inTitles[subject] = strong[subject] = 0;
    return list;
  });
  return { subjects, known: texts.length === 0 ? 0 : titled / texts.length };
}

/** The lexicon's terms in a paper, in running order, and how often it uses each; more than `IN_TITLE` where it does in the title. */
interface Mentions {
  readonly terms: readonly number[];
  readonly counts: readonly number[];
}

/** Added to the count; no paper uses a term so often. */
const IN_TITLE = 2 ** 16;

function mentionsIn(texts: readonly PaperText[], table: PhraseTable, forms: WordForms): readonly Mentions[] {
  const finder = table.finder(forms);
  const uses = new Uint32Array(table.size);
  return texts.map(({ title, abstract }) => {
    const terms: number[] = [];
    let first = IN_TITLE;
    const add = (term: number): void => {
      if (uses[term] === 0) {
        terms.push(term);
        uses[term] = first;
      }
      uses[term]!++;
    };
    finder.find(title, add);
    first = 0;
    finder.find(abstract, add);
    const counts = terms.map((term) => uses[term]!);
    for (const term of terms) uses[term] = 0;
    return { terms, counts };
  });
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}
