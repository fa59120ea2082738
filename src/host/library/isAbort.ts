/** Whether something ended because it was cancelled or superseded, and not because it failed. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
