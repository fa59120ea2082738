import type { Paper } from '../../../src/core/paper';
import { wordVectors } from '../../../src/core/themes/grouping/wordVectors';
import { readPapers } from '../../../src/core/themes/text/paperText';
import { WordForms } from '../../../src/core/themes/text/wordForms';
import { Random } from '../search/random';
import type { Grouping } from './agreement';

const ROUNDS = 150;
/** Keeps quotients finite. */
const TINY = 1e-9;

/**
 * A peer that is told the number of groups: non-negative matrix factorization of the papers' words, each paper in the group of its largest
 * factor. Tells how hard a set is. D. Lee and S. Seung, "Algorithms for non-negative matrix factorization", NIPS 2000.
 */
export function groupByFactors(papers: readonly Paper[], groups: number, seed: number): Grouping {
  const forms = new WordForms();
  const { rows, start: rowStart, ids, values } = wordVectors(readPapers(papers, forms), forms);
  const numbers = new Map<number, number>();
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const words = Uint32Array.from(ids, (id) => numbers.get(id)!);
  const eachEntry = (visit: (paper: number, word: number, value: number) => void): void => {
    for (let paper = 0; paper < rows; paper++) {
      for (let at = rowStart[paper]!; at < rowStart[paper + 1]!; at++) visit(paper, words[at]!, values[at]!);
    }
  };
  const random = new Random(seed);
  const start = (length: number): Float64Array => Float64Array.from({ length }, () => 0.1 + random.next());
  /** What each paper has of each factor, and each word: row by row, a column for each factor. */
  const ofPapers = start(rows * groups);
  const ofWords = start(numbers.size * groups);
  for (let round = 0; round < ROUNDS; round++) {
    update(ofWords, ofPapers, groups, (add) => eachEntry((paper, word, value) => add(word, paper, value)));
    update(ofPapers, ofWords, groups, (add) => eachEntry(add));
  }
  const lengths = Array.from({ length: groups }, (_, factor) => Math.sqrt(columnProduct(ofWords, groups, factor, factor)));
  return papers.map((_, paper) => {
    const strengths = lengths.map((length, factor) => length * ofPapers[paper * groups + factor]!);
    return String(strengths.indexOf(Math.max(...strengths)));
  });
}

/** One multiplicative step for `left` in `left * right = entries`. */
function update(left: Float64Array, right: Float64Array, groups: number, entries: (add: (row: number, column: number, value: number) => void) => void): void {
  const wanted = new Float64Array(left.length);
  entries((row, column, value) => {
    for (let factor = 0; factor < groups; factor++) wanted[row * groups + factor]! += value * right[column * groups + factor]!;
  });
  const products = Array.from({ length: groups }, (_, a) => Float64Array.from({ length: groups }, (__, b) => columnProduct(right, groups, a, b)));
  const found = new Float64Array(groups);
  for (let row = 0; row < left.length; row += groups) {
    for (let factor = 0; factor < groups; factor++) {
      found[factor] = 0;
      for (let other = 0; other < groups; other++) found[factor]! += left[row + other]! * products[other]![factor]!;
    }
    for (let factor = 0; factor < groups; factor++) left[row + factor]! *= wanted[row + factor]! / (found[factor]! + TINY);
  }
}

function columnProduct(matrix: Float64Array, groups: number, a: number, b: number): number {
  let sum = 0;
  for (let row = 0; row < matrix.length; row += groups) sum += matrix[row + a]! * matrix[row + b]!;
  return sum;
}
