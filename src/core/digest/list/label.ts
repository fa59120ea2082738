/** What the runs of a list are for: links that are labels, links to papers, and what has no letters. */
import { type LinkRole, linkRole } from './linkRole';
import { type Run, textOf } from './run';

/** What a link leads to, and whether its text only says that. */
export interface RunRole {
  readonly role: LinkRole;
  readonly isLabel: boolean;
}

const NO_LINK: RunRole = { role: 'other', isLabel: false };

/** Stands for a text that is no label. */
const NO_LABEL = 'Some words that say nothing of what is behind them';

/** A run is asked many times: by its list, its entry, its title. It never changes, so the answer is kept as long as the run is. */
const known = new WeakMap<Run, RunRole>();

/** The role of a run; a run without link has none. */
export function runRole(run: Run): RunRole {
  if (run.href === undefined) return NO_LINK;
  const before = known.get(run);
  if (before !== undefined) return before;
  const role = linkRole(run.isPart === true ? NO_LABEL : textOf([run]), run.href);
  known.set(run, role);
  return role;
}

/** Whether the run is a link whose text only says what is behind it: `[pdf](…)`. */
export function isLabel(run: Run): boolean {
  return runRole(run).isLabel;
}

/** Whether the run is a link to a paper. */
export function linksToPaper(run: Run): boolean {
  return runRole(run).role === 'paper';
}

/** Whether the run has neither letters nor digits. */
export function isBlank(run: Pick<Run, 'text'>): boolean {
  return !/[\p{L}\p{N}]/u.test(run.text);
}
