/** The contract between the resolver and the services: one file each in services/, pure functions both ways. */
import type { Caller } from './caller';
import type { Failure } from './failure';
import type { Manners } from './manners';
import type { Identifier, Question } from './question';
import type { ServiceId } from './serviceNames';
import type { WorkRecord } from './workRecord';

/** A request as data. Whoever sends it keeps to `origins` and `accepts`. */
export interface ServiceRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Media types that a good answer may have, `application/json`. */
  readonly accepts: readonly string[];
  /** `https://api.crossref.org`: the request and its redirects may go nowhere else. */
  readonly origins: readonly string[];
}

/** What came back, unread. Header names are lower case; `receivedAt` is in milliseconds since 1970. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAt: number;
}

/** What a service made of a question. `total`: how many records there are in all, where the service says so. */
export type Reply = { readonly records: readonly WorkRecord[]; readonly total?: number } | { readonly failure: Failure };

/** One open bibliographic service. Neither function ever throws, whatever it is given. */
export interface Service {
  readonly id: ServiceId;
  /** Its proper name, shown to the user. */
  readonly name: string;
  readonly manners: Manners;
  /** The request that asks this; undefined where the service has no answer to such questions. */
  request(question: Question, caller: Caller): ServiceRequest | undefined;
  /** The records in an answer, best first. An answer without records is the failure `not-found`. */
  read(answer: ServiceAnswer): Reply;
  /** Where many works can be asked for at once. Works the service does not know are missing in the answer. */
  readonly batch?: { readonly kind: Identifier['kind']; readonly most: number; request(ids: readonly Identifier[], caller: Caller): ServiceRequest };
  /** Where many titles can be looked for at once. Whether a record is one of them has to be found out; some may be missing. */
  readonly titleBatch?: { readonly most: number; request(titles: readonly string[], caller: Caller): ServiceRequest | undefined };
}
