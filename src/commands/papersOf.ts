/** What a command was asked to act on, whoever asked: a tree menu (row and selection), a test or another extension (ids), or nobody. */
import type { Paper } from '../core/paper';
import type { DigestLibrary } from '../host/library/digestLibrary';
import type { TreeElement } from '../ui/tree/paperTree';

/**
 * The papers that a command's arguments name, in order, each once. Empty where the arguments name none, so that the command can ask.
 * Accepts a paper id, a paper, a list of them, a tree element, or a tree element followed by the tree's selection.
 */
export async function papersOf(library: DigestLibrary, args: readonly unknown[]): Promise<readonly Paper[]> {
  await library.whenReady();
  const [first, selection] = args;
  const named = Array.isArray(selection) && selection.includes(first) ? (selection as unknown[]) : Array.isArray(first) ? (first as unknown[]) : [first];
  const papers = named.flatMap((item) => {
    if (typeof item === 'string') return library.paper(item) ?? [];
    if (isPaper(item)) return item;
    if (!isTreeElement(item)) return [];
    return item.kind === 'paper' ? item.paper : item.theme.papers;
  });
  return [...new Set(papers)];
}

/** Also one that the library does not have: it was found online. */
function isPaper(item: unknown): item is Paper {
  return typeof item === 'object' && item !== null && 'title' in item && 'sources' in item && 'authors' in item;
}

function isTreeElement(item: unknown): item is TreeElement {
  return typeof item === 'object' && item !== null && 'kind' in item && (item.kind === 'paper' || item.kind === 'theme');
}
