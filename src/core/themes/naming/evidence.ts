/** How well a name says what a paper is about. */
export interface NameEvidence {
  readonly name: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly inTitle: boolean;
  /** Whether only words hint at it that others use as well. */
  readonly isHint: boolean;
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
}

/** Collects evidence, one paper after another. */
export class EvidenceList implements Evidence {
  readonly start: number[] = [0];
  readonly name: number[] = [];
  readonly strength: number[] = [];
  readonly inTitle: boolean[] = [];
  readonly isHint: boolean[] = [];

  add(name: number, strength: number, inTitle: boolean, isHint: boolean): void {
    this.name.push(name);
    this.strength.push(strength);
    this.inTitle.push(inTitle);
    this.isHint.push(isHint);
  }

  /** What is added from now on is the next paper's. */
  endPaper(): void {
    this.start.push(this.name.length);
  }
}

/** The entries of one paper. */
export function evidenceOf({ start, name, strength, inTitle, isHint }: Evidence, paper: number): readonly NameEvidence[] {
  const entries: NameEvidence[] = [];
  for (let at = start[paper]!; at < start[paper + 1]!; at++) {
    entries.push({ name: name[at]!, strength: strength[at]!, inTitle: inTitle[at]!, isHint: isHint[at]! });
  }
  return entries;
}

/** By name: the sum of its strength over all papers. */
export function totalStrength({ name, strength }: Evidence, names: number): Float64Array {
  const total = new Float64Array(names);
  for (let at = 0; at < name.length; at++) total[name[at]!]! += strength[at]!;
  return total;
}
