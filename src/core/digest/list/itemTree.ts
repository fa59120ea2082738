/** The items of a list as they are nested, each with what is said of it, its title first. */
import type { ListItem } from './block';
import { readEntry } from './entry';
import { factOn, isLabelled } from './factLine';
import { hasPaperLink, isOnlyLabels } from './paperLines';
import { MOST_TAG_WORDS } from './leadingTag';
import { type Line, textOf } from './run';

/** No list says more of one paper, line by line. */
const MOST_FACTS = 40;

/** An item with the items nested below it. */
export interface ItemNode {
  readonly item: ListItem;
  readonly children: ItemNode[];
}

/** Items in the order they stand, with the facts of a paper joined to the item that has its title. */
export function itemTree(items: readonly ListItem[]): readonly ItemNode[] {
  return treeOf(withFactsJoined(titlesFirst(items)));
}

function treeOf(items: readonly ListItem[]): readonly ItemNode[] {
  const roots: ItemNode[] = [];
  const open: ItemNode[] = [];
  for (const item of items) {
    const node: ItemNode = { item, children: [] };
    open.length = Math.min(open.length, item.depth);
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** "- Year: …", "- Title: …", "- Link: …": where the title is not the first fact of a paper, it is put there. */
function titlesFirst(items: readonly ListItem[]): readonly ListItem[] {
  const sorted: ListItem[] = [];
  let open: ListItem[] = [];
  const close = (): void => {
    const title = open.findIndex(({ lines: [line = []] }) => factOn(line)?.name === 'title');
    for (const item of title > 0 ? [...open.slice(title, title + 1), ...open.slice(0, title), ...open.slice(title + 1)] : open) sorted.push(item);
    open = [];
  };
  for (const item of items) {
    const [line = []] = item.lines;
    const label = /^[^:：]{1,24}(?=[:：])/.exec(textOf(line))?.[0];
    const [first] = open;
    if (label === undefined || (factOn(line) === undefined && !isLabelled(line)) || item.depth !== (first ?? item).depth) close();
    else if (first !== undefined && textOf(first.lines[0] ?? []).startsWith(`${label}:`)) close();
    open.push(item);
  }
  close();
  return sorted;
}

/** Items that go on with facts of the paper before: "- Title: …", "- Authors: …", "- Link: …" one below the other. */
function withFactsJoined(items: readonly ListItem[]): readonly ListItem[] {
  const joined: { item: ListItem; lines: Line[]; end: number }[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    const [line = []] = item.lines;
    const isBelow = last !== undefined && last.item.depth === item.depth;
    if (isBelow && (goesOn(last.lines, line) || isLinkToIt(last.lines, item))) {
      for (const each of item.lines) last.lines.push(each);
      last.end = item.end;
    } else joined.push({ item, lines: [...item.lines], end: item.end });
  }
  return joined.map(({ item, lines, end }) => ({ ...item, lines, end }));
}

/** A fact, whatever it is called, below "Title: …". */
function goesOn(before: readonly Line[], line: Line): boolean {
  if (before.length > MOST_FACTS || factOn(before[0] ?? [])?.name !== 'title') return false;
  const fact = factOn(line);
  return fact === undefined ? isLabelled(line) : fact.name !== 'title';
}

/** "- [Paper](…)" below a title that has no link to its paper. */
function isLinkToIt(before: readonly Line[], { lines }: ListItem): boolean {
  if (before.length > MOST_FACTS || !hasPaperLink(lines) || !lines.every(isOnlyLabels) || hasPaperLink(before)) return false;
  const entry = readEntry(before);
  return entry !== undefined && entry.shape !== 'text' && entry.title.split(' ').length > MOST_TAG_WORDS;
}

/** "1." with "Title: …" nested below it. */
export function titleFirst(lines: readonly Line[]): readonly Line[] {
  if (textOf(lines[0] ?? []) !== '' && factOn(lines[0] ?? []) === undefined) return lines;
  const index = lines.findIndex((line) => factOn(line)?.name === 'title');
  return index <= 0 ? lines : [...lines.slice(index, index + 1), ...lines.slice(0, index), ...lines.slice(index + 1)];
}

export function linesOf(node: ItemNode): readonly Line[] {
  return [...node.item.lines, ...node.children.flatMap(linesOf)];
}

export function lastLine(node: ItemNode): number {
  return Math.max(node.item.end, ...node.children.map(lastLine));
}

