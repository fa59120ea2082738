/** Strength from which a name is right for a paper. */
export const RIGHT = 0.25;

/** How well a name says what a paper is about. */
export interface NameEvidence {
  readonly name: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly inTitle: boolean;
  /** Whether only words hint at it that others use as well. */
  readonly isHint: boolean;
  /** The lexicon's term that speaks for it alone, where that is not what the name says; -1 otherwise. */
  readonly onlyTerm: number;
}

/**
 * What speaks for names, paper by paper: a paper's entries are those from its `start` to before that of the next, by rising name. In arrays,
 * since a library has a quarter of a million and all of them are gone through again and again.
 */
export interface Evidence {
  /** One more than there are papers. */
  readonly start: ArrayLike<number>;
  readonly name: ArrayLike<number>;
  readonly strength: ArrayLike<number>;
  readonly inTitle: ArrayLike<boolean>;
  readonly isHint: ArrayLike<boolean>;
  readonly onlyTerm: ArrayLike<number>;
}

/** Collects evidence, one paper after another. */
export class EvidenceList implements Evidence {
  readonly start: number[] = [0];
  readonly name: number[] = [];
  readonly strength: number[] = [];
  readonly inTitle: boolean[] = [];
  readonly isHint: boolean[] = [];
  readonly onlyTerm: number[] = [];

  add(name: number, strength: number, inTitle: boolean, isHint: boolean, onlyTerm = -1): void {
    this.name.push(name);
    this.strength.push(strength);
    this.inTitle.push(inTitle);
    this.isHint.push(isHint);
    this.onlyTerm.push(onlyTerm);
  }

  /** What is added from now on is the next paper's. */
  endPaper(): void {
    this.start.push(this.name.length);
  }
}

/** The entries of one paper. */
export function evidenceOf({ start, name, strength, inTitle, isHint, onlyTerm }: Evidence, paper: number): readonly NameEvidence[] {
  const entries: NameEvidence[] = [];
  for (let at = start[paper]!; at < start[paper + 1]!; at++) {
    entries.push({ name: name[at]!, strength: strength[at]!, inTitle: inTitle[at]!, isHint: isHint[at]!, onlyTerm: onlyTerm[at]! });
  }
  return entries;
}

/**
 * Whether all that makes a name right for the papers is one and the same term of the lexicon, another than the name: "disparity" may be the
 * depth in two pictures or harm to a group of people, and nothing else in these papers tells which.
 */
export function standsOnOneTerm(wanted: number, papers: readonly number[], { start, name, strength, onlyTerm }: Evidence): boolean {
  let term = -1;
  for (const paper of papers) {
    for (let at = start[paper]!; at < start[paper + 1]!; at++) {
      if (name[at] !== wanted || strength[at]! < RIGHT) continue;
      if (onlyTerm[at]! < 0 || (term >= 0 && onlyTerm[at] !== term)) return false;
      term = onlyTerm[at]!;
    }
  }
  return term >= 0;
}

/** By name: the sum of its strength over all papers. */
export function totalStrength({ name, strength }: Evidence, names: number): Float64Array {
  const total = new Float64Array(names);
  for (let at = 0; at < name.length; at++) total[name[at]!]! += strength[at]!;
  return total;
}
