import { mostThemes } from '../mostThemes';
import type { Aboutness } from './aboutness';
import { meanSimilarity, type SparseRows } from './sparseRows';
import { subjectVectors } from './subjectVectors';

/** So many papers tell how a library is divided as well as all do. */
const ENOUGH = 1000;
/** Parts are of different sizes, so that two papers are of the same one a little more often. */
const UNEQUAL_PARTS = 1.1;

/**
 * How finely the lexicon divides a digest, against how finely its themes do, 0 to 1. Where all papers are of one subject it says little of
 * which belong together.
 *
 * Both with the subject that most papers are of, if there is one, and without: it makes no two of them more alike, but what they name
 * besides are mostly means that all its parts use ("contrastive learning" among recommender systems), and the parts the lexicon does not
 * know.
 */
export function division(subjects: readonly (readonly Aboutness[])[]): number {
  const step = Math.ceil(subjects.length / ENOUGH);
  const sample = subjects.filter((_, paper) => paper % step === 0);
  const themes = mostThemes(subjects.length);
  return Math.sqrt(fineness(subjectVectors(sample), themes) * fineness(subjectVectors(sample, 'all'), themes));
}

/** Were the papers of as many parts as there are `themes`, which have nothing in common, two would be alike once in so many times. */
function fineness(subjects: SparseRows, themes: number): number {
  return Math.min(1, UNEQUAL_PARTS / (themes * meanSimilarity(subjects) || 1));
}
