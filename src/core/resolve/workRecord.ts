/** What a service says about a work. */
import type { Paper } from '../paper';
import type { Identifier } from './question';
import type { ServiceId } from './serviceNames';

/** The bibliographic part of a Paper. `date` is the date of the version that the record describes. */
export type RecordFacts = Pick<Paper, 'title'> &
  Partial<
    Pick<
      Paper,
      | 'abstract'
      | 'authors'
      | 'date'
      | 'published'
      | 'venue'
      | 'type'
      | 'volume'
      | 'issue'
      | 'pages'
      | 'publisher'
      | 'arxiv'
      | 'arxivCategory'
      | 'doi'
      | 'url'
      | 'code'
      | 'keywords'
    >
  >;

/** Another version of the same work that a record names. */
export interface RelatedWork {
  readonly relation: 'published-version' | 'preprint';
  readonly id: Identifier;
}

/** Something that readers of the work must know. `doi` leads to the notice itself. */
export interface Notice {
  readonly kind: 'retracted' | 'withdrawn' | 'concern' | 'corrected';
  readonly date?: string;
  readonly doi?: string;
}

/** One answer of one service. Untrusted text; addresses are http or https. */
export interface WorkRecord {
  readonly service: ServiceId;
  /** The version of the work it describes; `unknown` where the service does not say. */
  readonly version: 'preprint' | 'published' | 'unknown';
  readonly facts: RecordFacts;
  readonly related: readonly RelatedWork[];
  readonly notices: readonly Notice[];
  /** An identifier of the work that is no field of a paper. */
  readonly openReview?: string;
}
