import { RIGHT, standsOnOneTerm } from './evidence';
import { GivenNames } from './givenNames';
import type { NameKind, Names } from './names';

/** How well a name fits a group. */
export interface Fit {
  readonly name: number;
  readonly score: number;
  /** Share of the papers it is right for. */
  readonly covers: number;
}

/** A name must be right for so many of the papers; a phrase may be right for others too, in other words. */
const LEAST_COVER: Readonly<Record<NameKind, number>> = { subject: 0.5, family: 0.5, phrase: 0.4, word: 0.5 };
const LEAST_OF_COVERS = Math.min(...Object.values(LEAST_COVER));
/** It must be more than a hint for so many. */
export const LEAST_FIRM = 0.4;
/** It must stand in so many of the titles; a single word says so little that it must stand in half of them. */
const LEAST_TITLES: Readonly<Record<NameKind, number>> = { subject: 0.2, family: 0.2, phrase: 0.2, word: 0.5 };
/** Of what a single word says, half is about the group: "image" is about every second paper, and names none. */
export const LEAST_PRECISION_OF_WORD = 0.4;

/** Counts what speaks for names, for one group at a time. */
class NameTally {
  private readonly names: Names;
  private readonly touched: number[] = [];
  private readonly inside: Float64Array;
  private readonly right: Uint32Array;
  private readonly firm: Uint32Array;
  private readonly titles: Uint32Array;

  constructor(names: Names) {
    this.names = names;
    this.inside = new Float64Array(names.names.length);
    this.right = new Uint32Array(names.names.length);
    this.firm = new Uint32Array(names.names.length);
    this.titles = new Uint32Array(names.names.length);
  }

  /** The names that fit a group of papers, best first. */
  fitting(group: readonly number[]): readonly Fit[] {
    for (const paper of group) this.count(paper);
    const fits: Fit[] = [];
    for (const name of this.touched) {
      const fit = this.fit(name, group.length);
      if (fit !== undefined && !standsOnOneTerm(name, group, this.names.evidence)) fits.push(fit);
    }
    for (const name of this.touched) this.inside[name] = this.right[name] = this.firm[name] = this.titles[name] = 0;
    this.touched.length = 0;
    return fits.sort((a, b) => b.score - a.score || a.name - b.name);
  }

  private count(paper: number): void {
    const { evidence } = this.names;
    for (let at = evidence.start[paper]!; at < evidence.start[paper + 1]!; at++) {
      const name = evidence.name[at]!;
      if (this.inside[name] === 0) this.touched.push(name);
      this.inside[name]! += evidence.strength[at]!;
      if (evidence.inTitle[at]) this.titles[name]!++;
      if (evidence.strength[at]! < RIGHT) continue;
      this.right[name]!++;
      if (!evidence.isHint[at]) this.firm[name]!++;
    }
  }

  private fit(name: number, size: number): Fit | undefined {
    const right = this.right[name]!;
    const titles = this.titles[name]!;
    // Nearly all fall at this.
    if (titles === 0 || right < LEAST_OF_COVERS * size) return undefined;
    const { quality, kind } = this.names.names[name]!;
    const inside = this.inside[name]!;
    const firm = this.firm[name]!;
    const covers = right / size;
    if (quality === 0 || right < Math.min(2, size) || covers < LEAST_COVER[kind] || firm < LEAST_FIRM * size) return undefined;
    if (titles < LEAST_TITLES[kind] * size) return undefined;
    const recall = inside / size;
    const precision = inside / this.names.total[name]!;
    if (kind === 'word' && precision < LEAST_PRECISION_OF_WORD) return undefined;
    return { name, score: ((quality * 2 * precision * recall) / (precision + recall)) * covers, covers };
  }
}

/** The names that fit a group of papers, best first. */
export function fittingNames(group: readonly number[], names: Names): readonly Fit[] {
  return new NameTally(names).fitting(group);
}

/** How many of a group's names compete; the rest never win. */
const COMPETING = 30;

/**
 * A name for each group, or undefined where none fits. Every name is given once, and none that is like another, the best fit first.
 *
 * @param isTaken keys of names that must not be given
 */
export function chooseNames(
  groups: readonly (readonly number[])[],
  names: Names,
  isTaken: (key: string) => boolean,
): readonly (Fit | undefined)[] {
  const tally = new NameTally(names);
  const fits = groups.flatMap((group, index) =>
    tally
      .fitting(group)
      .filter((fit) => !isTaken(names.names[fit.name]!.key))
      .slice(0, COMPETING)
      .map((fit) => ({ group: index, fit })),
  );
  fits.sort((a, b) => b.fit.score - a.fit.score || a.group - b.group || a.fit.name - b.fit.name);
  const chosen: (Fit | undefined)[] = groups.map(() => undefined);
  const given = new GivenNames();
  for (const { group, fit } of fits) {
    const name = names.names[fit.name]!;
    if (chosen[group] !== undefined || given.hasLike(name)) continue;
    chosen[group] = fit;
    given.add(name);
  }
  return chosen;
}
