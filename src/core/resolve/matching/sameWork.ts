/** Which records describe one work: a preprint and its published version are one work with two records. */
import { identifierKey, identifiersOf } from '../question';
import type { WorkRecord } from '../workRecord';
import { authorOverlap } from './authorOverlap';
import { titleSimilarity } from './titleSimilarity';

/** Two records without a common identifier are one work from these likenesses on. */
const LEAST_TITLE = 0.93;
const LEAST_AUTHORS = 0.5;

/** From preprint to journal it takes some fields four years. */
const MOST_YEARS = 4;

export function isSameWork(a: WorkRecord, b: WorkRecord): boolean {
  const own = ownKeys(a);
  const others = ownKeys(b);
  if (own.some((key) => others.includes(key) || relatedKeys(b).includes(key)) || others.some((key) => relatedKeys(a).includes(key))) return true;
  const overlap = authorOverlap(a.facts.authors ?? [], b.facts.authors ?? []);
  if (overlap === undefined || overlap < LEAST_AUTHORS) return false;
  const years = Number(a.facts.date?.slice(0, 4)) - Number(b.facts.date?.slice(0, 4));
  if (Math.abs(years) > MOST_YEARS) return false;
  return titleSimilarity(a.facts.title, b.facts.title).similarity >= LEAST_TITLE;
}

/** The records by work, each group and the groups in the order of their first record. */
export function groupByWork(records: readonly WorkRecord[]): readonly (readonly WorkRecord[])[] {
  const groups: WorkRecord[][] = [];
  for (const record of records) {
    const [first, ...others] = groups.filter((group) => group.some((member) => isSameWork(member, record)));
    if (first === undefined) {
      groups.push([record]);
      continue;
    }
    // The record may be the link between groups that had nothing in common so far.
    first.push(...others.flat(), record);
    for (const group of others) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

function ownKeys({ facts, openReview }: WorkRecord): readonly string[] {
  return [...identifiersOf(facts).map(identifierKey), ...(openReview === undefined ? [] : [`openReview:${openReview}`])];
}

function relatedKeys({ related }: WorkRecord): readonly string[] {
  return related.map(({ id }) => identifierKey(id));
}
