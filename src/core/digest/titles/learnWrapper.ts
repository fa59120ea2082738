/** Where the titles stand in passages of one make: the place at which most of them say what titles say. */
import { BEGINNING, END, isEdge, type Passage, type Wrapper } from './passage';

/** A passage without the place, or with something else there, speaks against it, but not more than a title speaks for it. */
const LEAST = -1;

/** A sign may stand within a title, too: it must tell more than the edge of a passage, of a line, or of what is set in another type. */
const PRICE_OF_SIGN = 0.2;
/** And be in so many passages. */
const LEAST_SHARE = 0.25;

/** The wrapper whose stretches are most likely titles, by the mean of their odds; undefined for no passages. Takes their number times that of
 * the places in them. */
export function learnWrapper(asked: readonly Passage[]): Wrapper | undefined {
  if (asked.length === 0) return undefined;
  const isCommon = (sign: string): boolean => isEdge(sign) || asked.filter((passage) => passage.has(sign)).length >= LEAST_SHARE * asked.length;
  const begins = [...new Set(asked.flatMap((passage) => [...passage.begins]))].filter(isCommon);
  const ends = [...new Set([END, ...asked.flatMap((passage) => [...passage.ends])])].filter(isCommon);
  let best: { readonly wrapper: Wrapper; readonly sum: number } | undefined;
  for (const begin of [`${BEGINNING} 1`, ...begins]) {
    for (const end of ends) {
      const wrapper = { begin, end };
      const signs = [begin, end].filter((sign) => !isEdge(sign)).length;
      const price = signs * PRICE_OF_SIGN * asked.length;
      const sum = asked.reduce((before, passage) => before + Math.max(LEAST, passage.oddsAt(wrapper) ?? LEAST), -price);
      if (best === undefined || sum > best.sum + 1e-6) best = { wrapper, sum };
    }
  }
  return best?.wrapper;
}
