import type { Theme } from '../paper';
import { arrangingPostings } from './arrangingPostings';
import { foldText } from './foldText';
import { GrowingArray } from './growingArray';
import { FIELD_WEIGHTS, SEARCH_FIELDS } from './searchFields';
import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { Terms } from './terms';
import { toTheEnd } from './toTheEnd';
import { visitTerms } from './tokens';

/**
 * The names of themes as a segment over `documentCount` documents: a paper is found by the words of its theme as by its own.
 * Made anew whenever themes change, which costs little: a name is read once, however many papers its theme has.
 */
export function themeSegment(themes: readonly Theme[], documentOf: ReadonlyMap<string, number>, documentCount: number): Segment {
  const { boost } = FIELD_WEIGHTS.theme;
  const weight = Math.round((HEAVIEST_WEIGHT * boost) / (1 + boost));
  const termsOf = themes.map(({ name }) => {
    const terms = new Set<string>();
    visitTerms(foldText(name), (term) => terms.add(term));
    return terms;
  });
  const terms = [...new Set(termsOf.flatMap((names) => [...names]))].sort();
  const rankOf = new Map(terms.map((term, rank) => [term, rank]));
  const numbers = new GrowingArray();
  const postings = new GrowingArray();
  themes.forEach(({ papers }, number) => {
    for (const { id } of papers) {
      const document = documentOf.get(id);
      if (document === undefined) continue;
      for (const term of termsOf[number]!) {
        numbers.push(rankOf.get(term)!);
        postings.push((document << WEIGHT_BITS) | weight);
      }
    }
  });
  return toTheEnd(
    arrangingPostings({
      documentCount,
      terms: Terms.of(terms),
      numbers: numbers.filled(),
      ranks: Uint32Array.from(terms, (_, rank) => rank),
      postings: postings.filled(),
      fields: new Uint32Array(numbers.length).fill(1 << SEARCH_FIELDS.indexOf('theme')),
    }),
  );
}
