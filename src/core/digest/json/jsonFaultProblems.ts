/** What a JSON file's faults are to the reader of a digest. */
import type { Problem } from '../../paper';
import { problemAt } from '../format';
import type { JsonFault } from './looseJson';

/** More than these say nothing new, and a panel of a thousand lines hides the first, which matters. */
const MOST_TOLD = 20;

/** A problem for each fault, the first ones where there are many. */
export function jsonFaultProblems(faults: readonly JsonFault[], fileName: string): readonly Problem[] {
  return faults
    .slice(0, MOST_TOLD)
    .map(({ line, found, atEnd }) => problemAt(fileName, atEnd ? 'truncated-file' : 'invalid-json', 'error', found, line));
}
