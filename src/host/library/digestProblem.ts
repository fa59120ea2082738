import type { Problem } from '../../core/paper';

/** A problem of a whole file rather than of one of its lines. */
export function digestProblem(code: string, severity: Problem['severity'], detail: string, uri: string): Problem {
  return { code, severity, detail, source: { uri, startLine: 0, endLine: 0 } };
}
