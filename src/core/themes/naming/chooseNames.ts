import type { NameKind, Names } from './names';

/** How well a name fits a group. */
export interface Fit {
  readonly name: number;
  readonly score: number;
  /** Share of the papers it is right for. */
  readonly covers: number;
}

/** Strength from which a name is right for a paper. */
export const RIGHT = 0.25;
/** A name must be right for so many of the papers; a phrase may be right for others too, in other words. */
const LEAST_COVER: Readonly<Record<NameKind, number>> = { subject: 0.5, family: 0.5, phrase: 0.4, word: 0.5 };
/** It must be more than a hint for so many. */
const LEAST_FIRM = 0.4;
/** It must stand in so many of the titles; a single word says so little that it must stand in half of them. */
const LEAST_TITLES: Readonly<Record<NameKind, number>> = { subject: 0.2, family: 0.2, phrase: 0.2, word: 0.5 };
/** Of what a single word says, half is about the group: "image" is about every second paper, and names none. */
export const LEAST_PRECISION_OF_WORD = 0.4;
/** Covering the group matters more than sparing the others (van Rijsbergen's F). */
const BETA_SQUARED = 1;

/** The names that fit a group of papers, best first. */
export function fittingNames(group: readonly number[], names: Names): readonly Fit[] {
  const found = new Map<number, { inside: number; right: number; firm: number; titles: number }>();
  for (const paper of group) {
    for (const { name, strength, inTitle, isHint } of names.evidence[paper]!) {
      let entry = found.get(name);
      if (entry === undefined) found.set(name, (entry = { inside: 0, right: 0, firm: 0, titles: 0 }));
      entry.inside += strength;
      if (strength >= RIGHT) entry.right++;
      if (strength >= RIGHT && !isHint) entry.firm++;
      if (inTitle) entry.titles++;
    }
  }
  const size = group.length;
  const fits: Fit[] = [];
  for (const [name, { inside, right, firm, titles }] of found) {
    const { quality, kind } = names.names[name]!;
    const covers = right / size;
    if (quality === 0 || right < Math.min(2, size) || covers < LEAST_COVER[kind] || firm < LEAST_FIRM * size || titles === 0) continue;
    if (titles < LEAST_TITLES[kind] * size) continue;
    const recall = inside / size;
    const precision = inside / names.total[name]!;
    if (kind === 'word' && precision < LEAST_PRECISION_OF_WORD) continue;
    const f = ((1 + BETA_SQUARED) * precision * recall) / (BETA_SQUARED * precision + recall);
    fits.push({ name, score: quality * f * covers, covers });
  }
  return fits.sort((a, b) => b.score - a.score || a.name - b.name);
}

/** How many of a group's names compete; the rest never win. */
const COMPETING = 30;

/**
 * A name for each group, or undefined where none fits. Every name is given once, the best fit first.
 *
 * @param isTaken names that must not be given
 */
export function chooseNames(
  groups: readonly (readonly number[])[],
  names: Names,
  isTaken: (name: number) => boolean,
): readonly (Fit | undefined)[] {
  const fits = groups.flatMap((group, index) =>
    fittingNames(group, names)
      .filter((fit) => !isTaken(fit.name))
      .slice(0, COMPETING)
      .map((fit) => ({ group: index, fit })),
  );
  fits.sort((a, b) => b.fit.score - a.fit.score || a.group - b.group || a.fit.name - b.fit.name);
  const chosen: (Fit | undefined)[] = groups.map(() => undefined);
  const given = new Set<string>();
  for (const { group, fit } of fits) {
    const text = names.names[fit.name]!.key;
    if (chosen[group] !== undefined || given.has(text)) continue;
    chosen[group] = fit;
    given.add(text);
  }
  return chosen;
}
