/** How likely words are the title of a research paper: a logistic regression on what they are and how they are written. */
import { MeasuredText } from './measuredText';
import { stretchFeatures } from './titleFeatures';
import weights from './titleWeights.json';

/** Weights are kept as whole numbers. */
const UNIT = 100;

/** Learnt by `test/train/titles.ts` from the titles of digests, and from documents about anything else. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights.hundredths).map(([feature, weight]) => [feature, weight / UNIT]));

/** One sentence or one word too many says nothing more. */
const LEAST = -3;
const MOST = 4;

/** A word by itself may be anything. */
const ONE_WORD = -2;

/** Text of which any stretch can be judged at once: what single words say is summed up beforehand. */
export class TitleOdds {
  readonly #sums: Float64Array;

  constructor(readonly text: MeasuredText) {
    this.#sums = new Float64Array(text.words.length + 1);
    text.words.forEach(({ features }, index) => {
      this.#sums[index + 1] = features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), this.#sums[index] ?? 0);
    });
  }

  /** The logarithm of the odds, from -3 to 4, that the words `from` to `to` (that one left out) are a title. */
  of(from: number, to: number): number {
    if (to - from < 2) return ONE_WORD;
    let sum = (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0);
    for (const feature of stretchFeatures(this.text, from, to)) sum += WEIGHTS.get(feature) ?? 0;
    return Math.max(LEAST, Math.min(MOST, sum));
  }
}

/** The logarithm of the odds, from -3 to 4, that `text` is the title of a research paper. Linear in its length. */
export function titleOdds(text: string): number {
  const measured = new MeasuredText(text);
  return new TitleOdds(measured).of(0, measured.words.length);
}
