import type { Failure } from '../failure';
import type { ServiceAnswer } from '../service';

/** What an answer's status says is wrong; undefined where it is good. Statuses: RFC 9110 and, for 429, RFC 6585. */
export function failureOf(answer: ServiceAnswer): Failure | undefined {
  const { status } = answer;
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return { kind: 'not-found' };
  // A service that is down for a while says when it will be back in the same header as one that is asked too often.
  if (status === 429 || (status === 503 && answer.headers['retry-after'] !== undefined)) return throttled(answer);
  if (status >= 500 || status === 408 || status === 425) return { kind: 'broken', detail: `status ${status}` };
  return { kind: 'refused', status };
}

/** The failure of being asked too often, with the pause that the headers ask for. */
export function throttled(answer: ServiceAnswer): Failure {
  const seconds = retryAfter(answer) ?? rateLimitReset(answer.headers);
  return seconds === undefined ? { kind: 'throttled' } : { kind: 'throttled', retryAfter: Math.ceil(seconds * 1000) };
}

/** Seconds of a Retry-After header, which is a number of them or a date. */
function retryAfter({ headers, receivedAt }: ServiceAnswer): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - receivedAt) / 1000);
}

/** `RateLimit: "api";r=0;t=55` (draft-ietf-httpapi-ratelimit-headers) and the older `X-RateLimit-Reset: 55`, both in seconds. */
function rateLimitReset(headers: ServiceAnswer['headers']): number | undefined {
  const seconds = /;\s*t=(\d{1,9})\b/.exec(headers['ratelimit'] ?? '')?.[1] ?? /^\d{1,6}$/.exec(headers['x-ratelimit-reset']?.trim() ?? '')?.[0];
  return seconds === undefined ? undefined : Number(seconds);
}
