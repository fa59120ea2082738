/** Whether a digest that was read again has lost papers, rather than been replaced by another issue of it. */
import type { DigestReading } from '../../core/digest';

/** Below this share of the papers of before, a file was cut off, half-written or half-understood more often than tidied up. */
const FAR_FEWER = 0.5;
/** The share of papers that were there before from which on the file is the same issue, with papers missing. */
const SAME_ISSUE = 0.5;

/**
 * `nothing`: no paper is left and the file does not say that this is right. `fewer`: far fewer papers than before, and most of them old
 * ones, so that somebody should look. `undefined`: all is well; so it is on a quiet day, with a new issue of a mail that is overwritten
 * every day, and where the digest has as many papers as it states.
 */
export function farFewerPapers(before: DigestReading | undefined, after: DigestReading): 'nothing' | 'fewer' | undefined {
  if (before === undefined || before.papers.length === 0) return undefined;
  if (after.problems.some(({ code }) => code === 'quiet-digest')) return undefined;
  if (after.papers.length === 0) return 'nothing';
  if (after.papers.length >= before.papers.length * FAR_FEWER || after.papers.length === after.stated) return undefined;
  const known = new Set(before.papers.map(({ id }) => id));
  const old = after.papers.filter(({ id }) => known.has(id)).length;
  return old >= after.papers.length * SAME_ISSUE ? 'fewer' : undefined;
}
