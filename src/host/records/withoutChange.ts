import type { CompletedEntry } from './recordFile';

/**
 * The records of this moment without the change that made `after` of `before`: what it added goes, what it took away comes back, and what
 * came since stays, also where it took the place of what the change had added.
 */
export function withoutChange(now: readonly CompletedEntry[], before: readonly CompletedEntry[], after: readonly CompletedEntry[]): readonly CompletedEntry[] {
  const wasThere = new Set(before.map(textOf));
  const stayed = new Set(after.map(textOf));
  const kept = now.filter((entry) => wasThere.has(textOf(entry)) || !stayed.has(textOf(entry)));
  const present = new Set(kept.map(({ paper }) => paper.id));
  return [...kept, ...before.filter((entry) => !stayed.has(textOf(entry)) && !present.has(entry.paper.id))];
}

/** Records are read anew from their file, so they are told apart by what they say. */
function textOf(entry: CompletedEntry): string {
  return JSON.stringify(entry);
}
