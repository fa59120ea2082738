import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The counts of mocha runs, as they are handed from process to process. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What stands for a part that ended without counts of its own: a type check, a crash. */
export const oneFailure: Counts = { ...noCounts, failed: 1 };

/** The environment variable that names the file a run writes its counts to. */
export const countsFileVariable = 'PAPER_DIGEST_TEST_COUNTS';

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where there are some. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The counts in `file`; undefined where the run did not get as far as writing them. */
export function readCounts(file: string): Counts | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;
}

/** Writes the counts to the file that the environment names, if it names one. */
export function reportCounts(counts: Counts): void {
  const file = process.env[countsFileVariable];
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  }
}
