/** What to ask next for one work, as a function of what is known: so a run can stop anywhere and go on from the answers that were kept. */
import { combine, type DatedRecord } from './combine';
import { type Identifier, type Question, type TitleQuestion, identifierKey, identifiersOf, questionKey } from './question';
import type { Caller } from './caller';
import type { Service } from './service';
import type { ServiceId } from './serviceNames';

/**
 * What the user wants to know. `record`: enough to cite the work, with as few questions as possible.
 * `publication`: whether it has been published or taken back since, which not every service knows.
 */
export type Goal = 'record' | 'publication';

/** What is known of one work so far. */
export interface Inquiry {
  readonly question: TitleQuestion | undefined;
  /** What the paper itself carries. */
  readonly ids: readonly Identifier[];
  /** Records that were found to be the work's. */
  readonly records: readonly DatedRecord[];
  /** `askKey` of every question that was asked, with or without success. */
  readonly asked: ReadonlySet<string>;
  /** Services that do not answer at the moment. */
  readonly silent: ReadonlySet<ServiceId>;
}

export interface Ask {
  readonly service: Service;
  readonly question: Question;
}

/** Services that know where a paper was published, and not only the preprint. */
const KNOW_PUBLICATIONS: ReadonlySet<ServiceId> = new Set(['crossref', 'dblp', 'openAlex', 'semanticScholar']);

/** Services that are told of retractions. */
const KNOW_RETRACTIONS: ReadonlySet<ServiceId> = new Set(['crossref', 'openAlex']);

/** After so many services that do not know a DOI, it is registered elsewhere. */
const MOST_TRIES_FOR_DOI = 2;

/**
 * The next question for a work, to the first of the services that can answer it; undefined when nothing is left to ask.
 * `services` are those that may be contacted, in the user's order. Identifiers are asked before titles: they survive a changed title.
 */
export function nextAsk(inquiry: Inquiry, services: readonly Service[], goal: Goal, caller: Caller): Ask | undefined {
  const open = services.filter(({ id }) => !inquiry.silent.has(id));
  const can = (service: Service, question: Question): boolean =>
    !inquiry.asked.has(askKey(service, question)) && service.request(question, caller) !== undefined;
  const ask = (question: Question, among = open): Ask | undefined => {
    const service = among.find((candidate) => can(candidate, question));
    return service === undefined ? undefined : { service, question };
  };
  const triesFor = (question: Question): number => services.filter((service) => inquiry.asked.has(askKey(service, question))).length;

  const ids = knownIds(inquiry);
  const isComplete = hasAuthorsAndDate(inquiry.records);
  if (!isComplete) {
    const byId = first(ids, (id) => ask({ id }));
    if (byId !== undefined) return byId;
  }
  const named = first(ids, (id) => {
    if (id.kind !== 'doi' || hasRecordOf(inquiry, id) || triesFor({ id }) >= MOST_TRIES_FOR_DOI) return undefined;
    return ask({ id });
  });
  if (named !== undefined) return named;
  const titleQuestion = inquiry.question;
  if (goal === 'record') return titleQuestion === undefined || inquiry.records.length > 0 ? undefined : ask(titleQuestion);

  const isPublished = inquiry.records.some(({ record }) => record.version === 'published');
  if (isPublished) return first(ids, (id) => (id.kind === 'doi' ? ask({ id }, open.filter((service) => KNOW_RETRACTIONS.has(service.id))) : undefined));
  const byId = first(ids, (id) => ask({ id }));
  return byId ?? (titleQuestion === undefined ? undefined : ask(titleQuestion, open.filter((service) => KNOW_PUBLICATIONS.has(service.id))));
}

/** One name for a question to a service. */
export function askKey(service: { readonly id: ServiceId }, question: Question): string {
  return `${service.id}|${questionKey(question)}`;
}

/** The paper's own identifiers, then those that its records gave. */
function knownIds({ ids, records }: Inquiry): readonly Identifier[] {
  const all = [...ids, ...records.flatMap(({ record }) => [...identifiersOf(record.facts), ...publishedIds(record.related)])];
  return [...new Map(all.map((id) => [identifierKey(id), id])).values()];
}

function publishedIds(related: DatedRecord['record']['related']): readonly Identifier[] {
  return related.filter(({ relation }) => relation === 'published-version').map(({ id }) => id);
}

function hasRecordOf({ records }: Inquiry, id: Identifier): boolean {
  return records.some(({ record }) => record.version !== 'preprint' && record.facts.doi === id.value);
}

function hasAuthorsAndDate(records: readonly DatedRecord[]): boolean {
  const facts = combine(records)?.facts;
  return facts?.authors !== undefined && facts.date !== undefined;
}

function first<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
