import { lexicon } from '../lexicon/lexicon';
import type { PaperText } from '../text/paperText';
import type { PhraseFinder } from '../text/phraseTable';
import type { WordForms } from '../text/wordForm';

/** How much a paper is about a subject of the lexicon. */
export interface Aboutness {
  readonly subject: number;
  /** Weight of the evidence, above 0; a term of the subject in the title alone is worth about 2. */
  readonly weight: number;
  readonly inTitle: boolean;
  /** Whether there is more than a hint: a term that says it alone. */
  readonly isStrong: boolean;
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
  const find = table.finder(forms);
  const found = texts.map((text) => mentionsIn(text, find));
  const documents = new Uint32Array(table.size);
  for (const mentions of found) for (const term of mentions.keys()) documents[term]!++;
  const rarity = Float64Array.from(documents, (papers) =>
    papers === 0 ? 0 : Math.max(LEAST_RARITY, Math.log((1 + texts.length) / (1 + papers)) / Math.log(1 + texts.length)),
  );

  let titled = 0;
  const digestField = new Float64Array(fields.length);
  const paperFields = found.map((mentions) => {
    const own = new Float64Array(fields.length);
    let namesOne = false;
    for (const [term, { inTitle }] of mentions) {
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

  const subjects = found.map((mentions, paper) => {
    const own = paperFields[paper]!;
    const all = sum(own);
    const bySubject = new Map<number, { weight: number; inTitle: boolean; isStrong: boolean }>();
    for (const [term, { count, inTitle }] of mentions) {
      const weight = rarity[term]! * (1 + 0.5 * Math.log(count)) * (inTitle ? TITLE_WEIGHT : 1);
      for (const { subject, strength, isStrong } of meanings[term]!) {
        const field = fieldOf[subject]!;
        const ofField = (own[field]! + DIGEST_WEIGHT * (digestField[field]! / digestAll)) / (all + DIGEST_WEIGHT);
        const entry = bySubject.get(subject) ?? { weight: 0, inTitle: false, isStrong: false };
        entry.weight += weight * strength * ofField;
        entry.inTitle ||= inTitle;
        entry.isStrong ||= isStrong;
        bySubject.set(subject, entry);
      }
    }
    return [...bySubject]
      .filter(([, { weight }]) => weight > 0)
      .map(([subject, entry]) => ({ subject, ...entry }))
      .sort((a, b) => a.subject - b.subject);
  });
  return { subjects, known: texts.length === 0 ? 0 : titled / texts.length };
}

interface Mentions {
  count: number;
  inTitle: boolean;
}

/** The lexicon's terms in a paper. */
function mentionsIn({ title, abstract }: PaperText, find: PhraseFinder): ReadonlyMap<number, Mentions> {
  const mentions = new Map<number, Mentions>();
  const add = (term: number, inTitle: boolean): void => {
    const known = mentions.get(term);
    if (known === undefined) mentions.set(term, { count: 1, inTitle });
    else known.count++;
  };
  for (const segment of title) find(segment, (term) => add(term, true));
  for (const segment of abstract) find(segment, (term) => add(term, false));
  return mentions;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
