import { lexicon } from '../lexicon/lexicon';
import type { Aboutness } from './aboutness';
import { RowsBuilder, type SparseRows } from './sparseRows';

/** Above 1: what a paper is mostly about counts for more than the sum of what it mentions. */
const DOMINANCE = 1.4;
/** Two subjects of one family are related, but not the same. */
const FAMILY_WEIGHT = 0.5;
/** What a paper mentions beyond its main subjects makes it no more like another. */
const SUBJECTS_KEPT = 7;
/** Evidence at which a paper counts as half a paper of the subject, where rare subjects are told from common ones. */
const HALF_EVIDENCE = 1;

/** What more than this share of the papers is about tells no two of them apart. */
const MOST_COMMON = 0.35;
/** In a handful of papers every subject is common. */
const FEW_PAPERS = 12;

/**
 * Each paper as the subjects and families of the lexicon it is about; subjects of many papers count less, and those of most papers not at
 * all, unless `all` are asked for.
 */
export function subjectVectors(subjects: readonly (readonly Aboutness[])[], which: 'telling' | 'all' = 'telling'): SparseRows {
  const { names, familyOf } = lexicon();
  const papers = new Float64Array(names.length);
  for (const list of subjects) for (const { subject, weight } of list) papers[subject]! += weight / (weight + HALF_EVIDENCE);
  const builder = new RowsBuilder();
  const most = which === 'telling' && subjects.length > FEW_PAPERS ? MOST_COMMON * subjects.length : Infinity;
  const rarity = papers.map((count) => (count > most ? 0 : Math.log((1 + subjects.length) / (1 + count)) + 1));
  const families = new Float64Array(names.length);
  for (const list of subjects) {
    for (const { subject, weight } of list) {
      const value = weight ** DOMINANCE * rarity[subject]!;
      const family = familyOf[subject]!;
      if (value === 0) continue;
      builder.add(subject, value);
      families[family] = Math.max(families[family]!, value);
    }
    for (const { subject } of list) {
      const family = familyOf[subject]!;
      if (families[family]! > 0) builder.add(names.length + family, families[family]! * FAMILY_WEIGHT);
      families[family] = 0;
    }
    builder.endRow(SUBJECTS_KEPT);
  }
  return builder.built();
}
