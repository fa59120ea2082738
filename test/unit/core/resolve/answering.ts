import type { ServiceAnswer } from '../../../../src/core/resolve';

/** An answer as the host hands it over. Received at noon, 1 March 2024. */
export function answering(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): ServiceAnswer {
  return { status, headers, body, receivedAt: Date.UTC(2024, 2, 1, 12) };
}
