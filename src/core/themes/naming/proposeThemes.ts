import { LEAST_PRECISION_OF_WORD, RIGHT } from './chooseNames';
import type { Names } from './names';

/** Papers that a name brings together. */
export interface Proposal {
  readonly papers: readonly number[];
  readonly name: number;
}

/** So many papers belong together before they make a theme. */
const ENOUGH = 3;
/** A theme is named in the titles of two of its papers at least. */
const LEAST_TITLES = 2;

interface Support {
  readonly papers: Set<number>;
  strength: number;
  titles: number;
}

/**
 * Themes for papers that fit none: the names that are right for three or more of them, the strongest first. A paper joins one only. Hints
 * and single words count in titles only, and single words only where most of what they are said of is here: many papers say "energy" and
 * have nothing else in common.
 */
export function proposeThemes(papers: readonly number[], names: Names, isTaken: (name: number) => boolean): readonly Proposal[] {
  if (papers.length < ENOUGH) return [];
  const supports = new Map<number, Support>();
  const visit = (paper: number, sign: 1 | -1): void => {
    for (const { name, strength, inTitle, isHint } of names.evidence[paper]!) {
      const { kind, quality } = names.names[name]!;
      const isWeak = kind === 'word' || isHint;
      if (strength < RIGHT || (isWeak && !inTitle) || quality === 0 || isTaken(name)) continue;
      let support = supports.get(name);
      if (support === undefined && sign < 0) continue;
      if (support === undefined) supports.set(name, (support = { papers: new Set(), strength: 0, titles: 0 }));
      if (sign > 0) support.papers.add(paper);
      else support.papers.delete(paper);
      support.strength += sign * strength * quality;
      if (inTitle) support.titles += sign;
    }
  };
  for (const paper of papers) visit(paper, 1);
  const proposals: Proposal[] = [];
  for (;;) {
    const name = strongest(supports, names);
    if (name === undefined) return proposals;
    const together = [...supports.get(name)!.papers];
    proposals.push({ papers: together, name });
    // A phrase may read like a subject.
    const text = names.names[name]!.key;
    for (const other of supports.keys()) if (names.names[other]!.key === text) supports.delete(other);
    for (const paper of together) visit(paper, -1);
  }
}

function strongest(supports: ReadonlyMap<number, Support>, names: Names): number | undefined {
  let best: number | undefined;
  let bestStrength = 0;
  for (const [name, { papers, strength, titles }] of supports) {
    if (papers.size < ENOUGH || titles < LEAST_TITLES) continue;
    const { kind, quality } = names.names[name]!;
    if (kind === 'word' && strength < LEAST_PRECISION_OF_WORD * quality * names.total[name]!) continue;
    // Sums that differ by rounding alone are equal.
    const lead = best === undefined ? Infinity : strength - bestStrength;
    if (lead > 1e-9 || (lead > -1e-9 && name < best!)) {
      best = name;
      bestStrength = strength;
    }
  }
  return best;
}
