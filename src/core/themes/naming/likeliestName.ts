import { evidenceOf } from './evidence';
import { isPhrase, type Name, type Names } from './names';

/** What fewer of the papers speak of is no name for them. */
const LEAST_RECALL = 1 / 3;
/** Nor is what stands in one title alone. */
const LEAST_TITLES = 2;

/**
 * What most of a group's papers speak of and few of the others, for a group where no name is right for enough of it; undefined where there
 * is nothing.
 *
 * @param mayBe whether a name may be given
 */
export function likeliestName(group: readonly number[], { names, evidence, total }: Names, mayBe: (name: Name) => boolean): number | undefined {
  const inside = new Map<number, number>();
  const titles = new Map<number, number>();
  for (const paper of group) {
    for (const { name, strength, inTitle } of evidenceOf(evidence, paper)) {
      inside.set(name, (inside.get(name) ?? 0) + strength);
      if (inTitle) titles.set(name, (titles.get(name) ?? 0) + 1);
    }
  }
  const score = (name: number, strength: number): number => {
    const precision = strength / total[name]!;
    const recall = strength / group.length;
    if (recall < LEAST_RECALL || (titles.get(name) ?? 0) < LEAST_TITLES) return 0;
    return ((2 * precision * recall) / (precision + recall)) * (isPhrase(names[name]!) ? names[name]!.quality : 1);
  };
  const [best] = [...inside]
    .filter(([name]) => mayBe(names[name]!))
    .map(([name, strength]) => ({ name, score: score(name, strength) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || a.name - b.name);
  return best?.name;
}
