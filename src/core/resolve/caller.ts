import type { ServiceId } from './serviceNames';

/** Who asks. Services that know whom to write to are kinder to what they let through. */
export interface Caller {
  /** Product and version with an address: `paper-digest/0.1.0 (https://…)`. */
  readonly agent: string;
  /** The user's own mail address, only where the user gave it; sent to the services that ask for one, Crossref and DataCite. */
  readonly mailto?: string;
  /** Other places for the services: a mirror, or the local server of a test. */
  readonly baseAddresses?: Readonly<Partial<Record<ServiceId, string>>>;
}
