import { type DatedRecord, combine } from './combine';
import { type Failure, isPassing } from './failure';
import type { Lookup, Outcome, PossibleWork } from './lookup';
import { type Candidate, type Choice, chooseById, chooseMatch } from './matching/chooseMatch';
import { groupByWork } from './matching/sameWork';
import { type Inquiry, askKey } from './nextAsk';
import type { KeptReply } from './ports';
import { type Question, identifierKey } from './question';
import { dayOf } from './reading/isoDate';
import type { Service } from './service';
import type { ServiceId } from './serviceNames';
import type { WorkRecord } from './workRecord';

/** What is learnt of one work, reply by reply. */
export class LookupState {
  private records: readonly DatedRecord[] = [];
  private candidates: readonly Candidate[] = [];
  private readonly days = new Map<WorkRecord, string>();
  private readonly asked = new Set<string>();
  private readonly failures: Partial<Record<ServiceId, Failure>> = {};

  constructor(private readonly lookup: Lookup) {}

  inquiry(silent: ReadonlySet<ServiceId>): Inquiry {
    return { question: this.lookup.question, ids: this.lookup.ids, records: this.records, asked: this.asked, silent };
  }

  learn(service: Service, question: Question, reply: KeptReply | { readonly failure: Failure }): void {
    this.asked.add(askKey(service, question));
    if ('failure' in reply) {
      this.failures[service.id] = reply.failure;
      return;
    }
    const choice = this.choose(question, reply.records);
    const on = dayOf(reply.on) ?? '';
    for (const record of reply.records) this.days.set(record, on);
    if (choice.verdict === 'accept') {
      this.records = [...this.records, ...choice.candidates.flatMap(({ records }) => records.map((record) => ({ record, on })))];
    } else {
      this.candidates = [...this.candidates, ...choice.candidates];
    }
  }

  private choose(question: Question, records: readonly WorkRecord[]): Choice {
    if (!('id' in question)) return chooseMatch(this.lookup.question ?? { title: '' }, records);
    // An identifier that a record of the work gave is the work's; one from the digest may be mistyped.
    const isFromDigest = this.lookup.ids.some((id) => identifierKey(id) === identifierKey(question.id));
    return chooseById(isFromDigest && this.records.length === 0 ? this.lookup.question : undefined, question.id, records);
  }

  outcome(silent: Partial<Record<ServiceId, Failure>>): Outcome {
    const failures = { ...silent, ...this.failures };
    const record = combine(this.records);
    const common = { records: this.records, candidates: this.merged(), failures };
    if (record !== undefined) return { state: 'verified', record, ...common, candidates: [] };
    if (common.candidates.length > 0) return { state: 'ask', ...common };
    const isOpen = Object.values(failures).some((failure) => isPassing(failure) || failure.kind === 'refused' || failure.kind === 'unexpected-content');
    return { state: isOpen ? 'unanswered' : 'not-found', ...common };
  }

  /** The candidates of all services, each work once, best first. */
  private merged(): readonly PossibleWork[] {
    const matches = new Map(this.candidates.flatMap(({ records, match }) => records.map((record) => [record, match] as const)));
    return groupByWork([...matches.keys()])
      .flatMap((records) => {
        const best = records.flatMap((record) => matches.get(record) ?? []).sort((a, b) => b.score - a.score)[0];
        const record = combine(records.map((one) => ({ record: one, on: this.days.get(one) ?? '' })));
        return best === undefined || record === undefined ? [] : [{ records, match: best, record }];
      })
      .sort((a, b) => b.match.score - a.match.score);
  }
}
