/** Runs that are no words of a text: links that are labels, and what has no letters. */
import { linkRole } from './linkRole';
import { type Run, textOf } from './run';

/** Whether the run is a link whose text only says what is behind it: `[pdf](…)`. */
export function isLabel(run: Run): boolean {
  return run.href !== undefined && linkRole(textOf([run]), run.href).isLabel;
}

/** Whether the run has neither letters nor digits. */
export function isBlank(run: Pick<Run, 'text'>): boolean {
  return !/[\p{L}\p{N}]/u.test(run.text);
}
