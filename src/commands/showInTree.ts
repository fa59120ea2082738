import { papersOf } from './papersOf';
import type { Services } from './services';

/** Selects the paper in the sidebar. */
export async function showInTree({ library, tree, view }: Services, ...args: readonly unknown[]): Promise<void> {
  const [paper] = await papersOf(library, args);
  if (paper === undefined) return;
  let element = await tree.elementOf(paper.id);
  if (element === undefined && tree.query !== '') {
    // The filter hides it.
    tree.filter('');
    element = await tree.elementOf(paper.id);
  }
  if (element !== undefined) await view.reveal(element, { select: true, focus: true, expand: true });
}
