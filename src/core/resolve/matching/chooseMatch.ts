import type { Identifier, TitleQuestion } from '../question';
import type { WorkRecord } from '../workRecord';
import { type MatchScore, type Verdict, matchScore } from './matchScore';
import { groupByWork } from './sameWork';

/** One work that may be the one asked for, with all that was said about it and how its best record compares. */
export interface Candidate {
  readonly records: readonly WorkRecord[];
  readonly match: MatchScore;
}

/** The decision: `accept` has one candidate, `ask` those that are worth showing, best first; `reject` has none. */
export interface Choice {
  readonly verdict: Verdict;
  readonly candidates: readonly Candidate[];
}

/** No service is asked for more; one that sends more all the same does not make anybody wait. */
const MOST_RECORDS = 100;

/** What speaks for an identifier's record, where its title has changed. */
const LEAST_TITLE_BY_ID = 0.45;
const LEAST_AUTHORS_BY_ID = 0.5;
const LEAST_ABSTRACT_BY_ID = 0.2;

/** From here on the title alone speaks for it, even where no author does. */
const SAME_TITLE = 0.8;

/**
 * Decides which of the records are the work asked for. Two different works that both would be accepted (a short title, a namesake)
 * are a question to the user, never a guess.
 */
export function chooseMatch(question: TitleQuestion, records: readonly WorkRecord[]): Choice {
  const scored = new Map(records.slice(0, MOST_RECORDS).map((record) => [record, matchScore(question, record.facts)]));
  const scoreOf = (record: WorkRecord): number => scored.get(record)?.score ?? 0;
  const likely = [...scored.keys()].filter((record) => scored.get(record)?.verdict !== 'reject').sort((a, b) => scoreOf(b) - scoreOf(a));
  // The first record of a group is its best, and the groups are in the order of their first record.
  const candidates = groupByWork(likely).flatMap((group) => {
    const match = group[0] === undefined ? undefined : scored.get(group[0]);
    return match === undefined ? [] : [{ records: group, match }];
  });
  const accepted = candidates.filter(({ match }) => match.verdict === 'accept');
  if (accepted.length === 1) return { verdict: 'accept', candidates: accepted };
  return { verdict: candidates.length > 0 ? 'ask' : 'reject', candidates };
}

/**
 * Decides about the record that an identifier led to. Its title may have changed since ("Improve" to "Recover"): the identifier counts
 * for more. Only where nothing agrees the identifier itself is doubtful, and the user decides.
 */
export function chooseById(question: TitleQuestion | undefined, id: Identifier, records: readonly WorkRecord[]): Choice {
  const own = records.filter((record) => hasIdentifier(record, id));
  const [first] = own;
  // A DOI may be an alias, whose record names another one: then it has to match like any other record.
  if (first === undefined) return question === undefined ? { verdict: 'reject', candidates: [] } : chooseMatch(question, records);
  const match = question === undefined ? CERTAIN : matchScore(question, first.facts);
  const agrees =
    match.title >= (match.authors === 0 ? SAME_TITLE : LEAST_TITLE_BY_ID) ||
    (match.authors ?? 0) >= LEAST_AUTHORS_BY_ID ||
    (match.abstract ?? 0) >= LEAST_ABSTRACT_BY_ID;
  const verdict = agrees ? 'accept' : 'ask';
  return { verdict, candidates: [{ records: own, match: { ...match, verdict } }] };
}

/** What is known of a work that was asked for by its identifier alone. */
const CERTAIN: MatchScore = { score: 1, verdict: 'accept', title: 1 };

function hasIdentifier({ facts, openReview, related }: WorkRecord, { kind, value }: Identifier): boolean {
  if (kind === 'openReview') return openReview === value;
  if (kind === 'arxiv') return facts.arxiv === value || related.some(({ id }) => id.kind === 'arxiv' && id.value === value);
  return facts.doi === value || related.some(({ id }) => id.kind === 'doi' && id.value === value);
}
