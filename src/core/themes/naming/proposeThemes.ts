import { LEAST_FIRM, LEAST_PRECISION_OF_WORD } from './chooseNames';
import { RIGHT, standsOnOneTerm } from './evidence';
import { GivenNames } from './givenNames';
import type { Name, Names } from './names';

/** Papers that a name brings together. */
export interface Proposal {
  readonly papers: readonly number[];
  readonly name: number;
}

/** So many papers belong together before they make a theme. */
const ENOUGH = 3;
/** A theme is named in the titles of two of its papers at least. */
const LEAST_TITLES = 2;

/**
 * Themes for papers that fit none: the names that are right for three or more of them, the strongest first. A paper joins one only. Hints
 * and single words count in titles only, and single words only where most of what they are said of is here: many papers say "energy" and
 * have nothing else in common. Hints alone name no theme.
 *
 * @param mayBe whether a name may be given
 * @param most how many themes there may be
 */
export function proposeThemes(
  papers: readonly number[],
  names: Names,
  mayBe: (name: Name) => boolean,
  most = Infinity,
): readonly Proposal[] {
  if (papers.length < ENOUGH) return [];
  const count = new Uint32Array(names.names.length);
  const strength = new Float64Array(names.names.length);
  const titles = new Uint32Array(names.names.length);
  const firm = new Uint32Array(names.names.length);
  const { evidence } = names;
  const supports = (at: number): boolean => {
    const { kind, quality } = names.names[evidence.name[at]!]!;
    return evidence.strength[at]! >= RIGHT && (evidence.inTitle[at]! || !(kind === 'word' || evidence.isHint[at]!)) && quality > 0;
  };
  const visit = (paper: number, sign: 1 | -1): void => {
    for (let at = evidence.start[paper]!; at < evidence.start[paper + 1]!; at++) {
      if (!supports(at)) continue;
      const name = evidence.name[at]!;
      count[name]! += sign;
      strength[name]! += sign * evidence.strength[at]! * names.names[name]!.quality;
      if (evidence.inTitle[at]) titles[name]! += sign;
      if (!evidence.isHint[at]) firm[name]! += sign;
    }
  };
  for (const paper of papers) visit(paper, 1);
  // What too few papers support at the beginning never gets more.
  let candidates = [...names.names.keys()].filter((name) => count[name]! >= ENOUGH && titles[name]! >= LEAST_TITLES);
  const supporters = new Map(candidates.map((name) => [name, [] as number[]]));
  for (const paper of papers) {
    for (let at = evidence.start[paper]!; at < evidence.start[paper + 1]!; at++) {
      if (supports(at)) supporters.get(evidence.name[at]!)?.push(paper);
    }
  }
  const settled = new Set<number>();
  const isEnough = (name: number): boolean =>
    count[name]! >= ENOUGH &&
    titles[name]! >= LEAST_TITLES &&
    firm[name]! >= LEAST_FIRM * count[name]! &&
    (names.names[name]!.kind !== 'word' || strength[name]! >= LEAST_PRECISION_OF_WORD * names.names[name]!.quality * names.total[name]!);
  const given = new GivenNames();
  const proposals: Proposal[] = [];
  while (proposals.length < most) {
    candidates = candidates.filter((name) => count[name]! >= ENOUGH && titles[name]! >= LEAST_TITLES);
    const best = strongest(candidates.filter(isEnough), strength);
    if (best === undefined) break;
    candidates = candidates.filter((name) => name !== best);
    const name = names.names[best]!;
    const together = supporters.get(best)!.filter((paper) => !settled.has(paper));
    if (!mayBe(name) || given.hasLike(name) || standsOnOneTerm(best, together, evidence)) continue;
    given.add(name);
    proposals.push({ papers: together, name: best });
    for (const paper of together) {
      visit(paper, -1);
      settled.add(paper);
    }
  }
  return proposals;
}

function strongest(candidates: readonly number[], strength: Float64Array): number | undefined {
  let best: number | undefined;
  for (const name of candidates) {
    // Sums that differ by rounding alone are equal; of equal ones the first.
    if (best === undefined || strength[name]! - strength[best]! > 1e-9) best = name;
  }
  return best;
}
