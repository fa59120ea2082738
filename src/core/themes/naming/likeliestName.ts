import { evidenceOf } from './evidence';
import { isPhrase, type Names } from './names';

/** What fewer of the papers speak of is no name for them. */
const LEAST_RECALL = 1 / 3;

/**
 * What most of a group's papers speak of and few of the others, for a group that must have a name where none is right for enough of it;
 * undefined where there is nothing.
 *
 * @param isTaken keys of names that must not be given
 */
export function likeliestName(group: readonly number[], { names, evidence, total }: Names, isTaken: (key: string) => boolean): number | undefined {
  const inside = new Map<number, number>();
  for (const paper of group) {
    for (const { name, strength } of evidenceOf(evidence, paper)) inside.set(name, (inside.get(name) ?? 0) + strength);
  }
  const score = (name: number, strength: number): number => {
    const precision = strength / total[name]!;
    const recall = strength / group.length;
    return recall < LEAST_RECALL ? 0 : ((2 * precision * recall) / (precision + recall)) * (isPhrase(names[name]!) ? names[name]!.quality : 1);
  };
  const [best] = [...inside]
    .filter(([name]) => !isTaken(names[name]!.key))
    .map(([name, strength]) => ({ name, score: score(name, strength) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || a.name - b.name);
  return best?.name;
}
