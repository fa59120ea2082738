import { window } from 'vscode';
import type { Services } from './services';

/** Shows only the papers of the tree that match a query; the same filters as in the search. An empty query shows all again. */
export async function filterPapers({ tree }: Services, query?: unknown): Promise<void> {
  const asked =
    typeof query === 'string'
      ? query
      : await window.showInputBox({
          title: 'Filter Papers',
          value: tree.query,
          prompt: 'Show only papers that hold all of these words. Filters work too: author: year:2023..2025 theme: venue: has:code is:cited is:new is:unread since:2026-11-27 "exact phrase" -word',
        });
  if (asked !== undefined) tree.filter(asked.trim());
}

export function clearPaperFilter({ tree }: Services): void {
  tree.filter('');
}
