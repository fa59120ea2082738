/** What can go wrong between a question and its records, as data: ui makes the sentence. */

export type Failure =
  /** The service answered, and knows no such work. */
  | { readonly kind: 'not-found' }
  /** Too many requests. `retryAfter`: milliseconds that the service asks to wait, where it says so. */
  | { readonly kind: 'throttled'; readonly retryAfter?: number }
  /** The service will not answer this, however often it is asked: a wrong key, a question it does not like. */
  | { readonly kind: 'refused'; readonly status: number }
  /** An answer of another kind than its documentation says: a login page, a picture, more than is ever needed. */
  | { readonly kind: 'unexpected-content'; readonly detail: string }
  /** The service is in trouble or its answer broke off; later may do. */
  | { readonly kind: 'broken'; readonly detail: string }
  /** No answer at all: no network, no such host, too slow. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/** Whether asking again after a while makes sense. */
export function isPassing(failure: Failure): boolean {
  return failure.kind === 'throttled' || failure.kind === 'broken' || failure.kind === 'unreachable';
}
