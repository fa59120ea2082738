import type { Caller } from '../caller';
import type { Service, ServiceRequest } from '../service';

/** What every service file needs to build its requests. */
export interface Endpoint {
  readonly id: Service['id'];
  readonly baseAddress: string;
  /** Other places of the service that its own redirects may lead to. */
  readonly origins?: readonly string[];
  readonly accepts: readonly string[];
}

export interface RequestParts {
  /** Begins with a slash; what comes from a question is encoded already. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** A GET request to a service's endpoint, or to the place that the caller has for it. */
export function requestTo(endpoint: Endpoint, caller: Caller, { path, query = {} }: RequestParts): ServiceRequest {
  const base = (caller.baseAddresses?.[endpoint.id] ?? endpoint.baseAddress).replace(/\/+$/, '');
  const parameters = new URLSearchParams(said(query)).toString();
  return {
    url: base + path + (parameters === '' ? '' : `?${parameters}`),
    method: 'GET',
    headers: { accept: endpoint.accepts.join(', '), 'user-agent': caller.agent },
    accepts: endpoint.accepts,
    origins: [originOf(base), ...(caller.baseAddresses?.[endpoint.id] === undefined ? (endpoint.origins ?? []) : [])],
  };
}

/** An identifier as part of a path. Its slashes stay: that is how the services document their addresses. */
export function pathOf(identifier: string): string {
  return identifier.split('/').map(encodeURIComponent).join('/');
}

function said(values: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}
