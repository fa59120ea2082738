import type { ReadingState } from '../core/paper';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** Notes how far the user is with papers. */
export function markPapers(as: ReadingState): (services: Services, ...args: readonly unknown[]) => Promise<void> {
  return async ({ library, marks }, ...args) => {
    const papers = await papersOf(library, args);
    await marks.mark(papers, as);
  };
}
