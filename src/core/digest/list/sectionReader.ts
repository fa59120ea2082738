/** The blocks between two headings to the papers they list. */
import { venueAndDate } from '../facts/venueAndDate';
import { soundsLikeVenue } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import { authorsIn } from './authorsIn';
import type { Block, Heading, ListItem, Paragraph, Table } from './block';
import { type Entry, readEntry } from './entry';
import { factOn, isLabelled, MOST_NAME_WORDS } from './factLine';
import { isLabel, linksToPaper } from './label';
import { isNote } from './paperAddress';
import { couldBePaper, hasHome, hasPage, isBare, isPaper, isTitleAmongTitles, looksLikeThem } from './paperEntry';
import { hasPaperLink, isOnlyLabels, isShortRemark, leadsInside, saysOnlyFacts } from './paperLines';
import { type Line, type Run, softLines, textOf } from './run';
import { readTable } from './table';
import { wordCount } from '../text/wordCount';

/** A list in which so many entries are papers, and so large a share, has no other kind of entries. */
export const SURE_COUNT = 3;
export const SURE_SHARE = 0.75;

/** Half of a list are papers: an item that says as much as they do, and links to its own page, is one. */
const MOST_SHARE = 0.5;

/** A list of so many papers, and hardly anything else. */
export const ONLY_COUNT = 8;
const ONLY_SHARE = 0.85;

/** A bold line of more words above a list is a remark on it, not its heading. */
const MOST_HEADING_WORDS = 8;

/** No list says more of one paper, line by line. */
const MOST_FACTS = 40;

/** A title may have a number, a picture, a venue before it. */
const MOST_TAG_WORDS = 3;

/** "Lee, Ann M and Chen, Bo", "A Lee, B Chen": before a venue, names however they are written. */
const SEVERAL_NAMES = /^\p{Lu}[^.?!:]{1,60}(?:,| and | & |\bet\.? al)/u;

/** A line that is a title has no more characters. */
const LONGEST_LINE = 250;

/** A paragraph of more words that ends in a link to a paper is prose. */
const MOST_PLAIN_WORDS = 60;

/** A place that links to a paper and does not say which. */
export interface UntitledPlace {
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** A paper found, where it stands. */
export interface Found {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  /** Names of the bold lines and list items that it is grouped under, below the headings. */
  readonly group: readonly string[];
}

/** An item with the items nested below it. */
interface Node {
  readonly item: ListItem;
  readonly children: Node[];
}

/** Paragraphs that may turn out to be one paper: a title, then what is said of it. */
interface OpenPaper {
  readonly lines: Line[];
  readonly isReference: boolean;
  readonly start: number;
  end: number;
}

/** Reads what stands under one heading. */
export class SectionReader {
  readonly found: Found[] = [];
  readonly untitled: UntitledPlace[] = [];
  /** Items that are papers if the page lists papers by title and venue alone. */
  readonly doubtful: Found[] = [];
  /** Items that only a label says to be papers, alone among others: they are, on a page of papers. */
  readonly single: Found[] = [];
  /** Paragraphs and rows of tables that stand out like an entry and are none so far. */
  readonly paragraphs: Found[] = [];
  readonly rows: Found[] = [];
  /** Lines of paragraphs that could be titles, and how many other lines there are. */
  readonly lines: { readonly line: Line; readonly start: number; readonly group: readonly string[] }[] = [];
  otherLines = 0;
  /** Items that are written like an entry and link to something that is no paper as far as can be told. */
  readonly others: Found[] = [];
  /** Lists too short to speak for themselves: what stands between them may have divided one list. */
  readonly scattered: { sure: number; all: number; readonly others: (Found & { readonly isBare: boolean })[] } = { sure: 0, all: 0, others: [] };
  /** How many items its lists have, tables of contents left out. */
  items = 0;
  #group: readonly string[] = [];
  #open: OpenPaper | undefined;
  /** Papers told by nothing but a label at the end of their paragraph: kept if there are several. */
  readonly #plain: Found[] = [];

  constructor(private readonly listed: 'papers' | 'news' | 'nothing') {}

  read(content: readonly Block[]): void {
    if (this.listed === 'nothing') return;
    for (let index = 0; index < content.length; index++) {
      const block = content[index];
      if (block === undefined || block.kind === 'heading') this.#attach(block);
      else if (block.kind === 'rule') this.#closePaper();
      else if (block.kind === 'table') this.#table(block);
      else if (block.kind === 'item') {
        let end = index;
        while (content[end + 1]?.kind === 'item') end++;
        this.#items(content.slice(index, end + 1) as readonly ListItem[]);
        index = end;
      } else {
        const parts = titlesApart(block);
        parts.forEach((part, at) => this.#paragraph(part, parts[at + 1] ?? content[index + 1], parts[at + 1] === undefined ? content[index + 2] : undefined));
      }
    }
    this.#closePaper();
    if (this.#plain.length > 1) this.found.push(...this.#plain);
    this.found.sort((left, right) => left.start - right.start);
  }

  #attach(block: Heading | undefined): void {
    if (this.#open === undefined || block === undefined) return;
    this.#open.lines.push(...block.lines);
    this.#open.end = block.end;
  }

  #table(table: Table): void {
    this.#closePaper();
    for (const { row, entry, isPaper } of readTable(table)) {
      if (entry !== undefined && isPaper) this.found.push({ entry, start: row.start, end: row.end, group: this.#group });
      else if (entry === undefined) this.#tellUntitled(row.cells.flat(), row.start, row.end);
      else this.rows.push({ entry, start: row.start, end: row.end, group: this.#group });
    }
  }

  #paragraph(block: Paragraph, next: Block | undefined, afterNext: Block | undefined): void {
    const group = groupName(block, next, afterNext);
    if (group !== undefined) {
      this.#closePaper();
      this.#group = [group];
      return;
    }
    const entries = entriesByLine(block);
    if (entries.length > 1) {
      this.#closePaper();
      this.found.push(...entries.map((found) => ({ ...found, group: this.#group })));
      return;
    }
    const titles = this.listed === 'papers' ? titlesByLine(block) : [];
    if (titles.length > 0) {
      this.#closePaper();
      this.items += titles.length;
      for (const { isSure, ...found } of titles) (isSure ? this.found : this.doubtful).push({ ...found, group: this.#group });
      return;
    }
    const entry = readEntry(block.lines);
    if (entry !== undefined && (opensPaper(block, entry, next) || (this.#isComplete() && opensPlainPaper(entry, next, afterNext)))) {
      this.#closePaper();
      this.#open = { lines: [...block.lines], isReference: entry.isReference, start: block.start, end: block.end };
    } else if (entry !== undefined && this.#isComplete() && isAboveAddress(block, entry)) {
      this.#closePaper();
      this.#plain.push({ entry, start: block.start, end: block.end, group: this.#group });
    } else if (this.#open !== undefined) {
      this.#open.lines.push(...block.lines);
      this.#open.end = block.end;
      if (this.#isComplete()) this.#lines(block);
    } else if (
      entry?.shape === 'text' &&
      entry.paperLink === 'labelled' &&
      textOf(block.lines.flat()).split(' ').length <= MOST_PLAIN_WORDS
    ) {
      this.#plain.push({ entry, start: block.start, end: block.end, group: this.#group });
    } else this.#lines(block);
  }

  /** Keeps the lines as they are: they are read only if the page has hardly anything else. */
  #lines(block: Paragraph): void {
    let at = block.start;
    for (const line of block.lines.flatMap(softLines)) {
      const text = line.map((run) => run.text).join('').trimEnd();
      const mayBe = this.listed === 'papers' && block.kind === 'paragraph' && text.length <= LONGEST_LINE && !/[.!:;,]$/.test(text) && line.every((run) => run.href === undefined || isLabel(run));
      if (mayBe) this.lines.push({ line, start: at, group: this.#group });
      else this.otherLines++;
      at = Math.min(at + 1, block.end);
    }
  }

  /** Whether what comes next may be another paper: none is open, or all of it has been read. */
  #isComplete(): boolean {
    return this.#open === undefined || this.#open.isReference || hasPaperLink(this.#open.lines);
  }

  #closePaper(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const entry = readEntry(open.lines);
    if (entry === undefined) return;
    const found = { entry, start: open.start, end: open.end, group: this.#group };
    if (entry.paperLink !== 'none' || entry.isDescribed) this.found.push(found);
    // "**Seeing the wood**<br>Ann Lee, Bo Chen"
    else if ((entry.shape === 'link' && isBare(entry, open.lines)) || (entry.shape === 'strong' && entry.authors.length > 0)) {
      this.items++;
      this.doubtful.push(found);
    } else this.paragraphs.push(found);
  }

  #items(items: readonly ListItem[]): void {
    if (this.#open !== undefined && items.some(saysOnlyFacts) && items.every((item) => saysOnlyFacts(item) || isShortRemark(item) || item.lines.every(isLabelled))) {
      for (const item of items) {
        this.#open.lines.push(...item.lines);
        this.#open.end = item.end;
      }
      return;
    }
    this.#closePaper();
    this.#list(treeOf(withFactsJoined(titlesFirst(items))), this.#group);
  }

  #list(nodes: readonly Node[], group: readonly string[]): void {
    const read = nodes.map((node) => this.#node(node, group));
    const sure = read.filter(({ isPaper }) => isPaper).length;
    const isSure = sure >= SURE_COUNT && sure >= read.length * SURE_SHARE;
    const isMostly = sure >= SURE_COUNT && sure >= read.length * MOST_SHARE;
    const isNearlyAll = sure >= read.length * ONLY_SHARE;
    const isOnlyPapers = sure >= ONLY_COUNT && isNearlyAll;
    const papers = isSure && isNearlyAll ? read.flatMap(({ entry, isPaper }) => (isPaper && entry !== undefined ? [entry] : [])) : [];
    const isPart = sure < SURE_COUNT;
    if (isPart) {
      this.scattered.sure += sure;
      this.scattered.all += read.length;
    }
    // What has no title says nothing of its neighbours.
    const mayBePlain = sure > 1 || sure * 2 > read.filter(({ entry }) => entry !== undefined).length;
    for (const { entry, isPaper, start, end, lines } of read) {
      if (!lines.every(leadsInside)) this.items++;
      if (entry === undefined) this.#tellUntitled(lines, start, end);
      else if (isPaper ? entry.shape !== 'text' || entry.isDescribed || mayBePlain : (isSure && couldBePaper(entry)) || (isMostly && (hasHome(entry) || hasPage(entry, lines))) || (isOnlyPapers && looksLikeThem(entry)) || (papers.length > 0 && isTitleAmongTitles(entry, papers) && isBare(entry, lines)))
        this.found.push({ entry, start, end, group });
      else if (isPart && couldBePaper(entry)) this.scattered.others.push({ entry, start, end, group, isBare: this.listed === 'papers' && isBare(entry, lines) });
      else if (isPaper) this.single.push({ entry, start, end, group });
      else if (this.listed === 'papers' && isBare(entry, lines)) this.doubtful.push({ entry, start, end, group });
      else if (this.listed === 'papers') this.others.push({ entry, start, end, group });
    }
  }

  /** An item as a paper, with the nested items that speak of it; nested papers are listed on their own. */
  #node(
    { item, children }: Node,
    group: readonly string[],
  ): { entry: Entry | undefined; isPaper: boolean; start: number; end: number; lines: readonly Line[] } {
    const own = readEntry(item.lines);
    const papers = children.filter((child) => isPaperItem(child, this.listed) && !(own !== undefined && saysWhoAndWhere(child) && isPaper(own, this.listed)));
    const isListed = new Set(papers);
    const about = children.filter((child) => !isListed.has(child));
    const isNickname = hasPaperLink(item.lines) && (own === undefined || (own.shape === 'text' && !own.isDescribed));
    const [child] = papers;
    if (child !== undefined && isNickname && !papers.some((paper) => hasPaperLink(paper.item.lines))) {
      // "LSTM [[paper]]" with authors and title one level deeper: the link is that paper's, if there is but one.
      if (papers.length > 1) this.#list(papers, group);
      const lines = papers.length > 1 ? [] : [...linesOf(child), ...item.lines.map((line) => line.filter((run) => run.href !== undefined))];
      const entry = papers.length > 1 ? own : readEntry(lines);
      return { entry, isPaper: papers.length === 1, start: item.start, end: Math.max(item.end, ...children.map(lastLine)), lines };
    }
    if (papers.length > 0 && !hasPaperLink(item.lines) && own?.isDescribed !== true) {
      const name = textOf(item.lines.flat());
      const isName = name !== '' && name.split(' ').length <= MOST_HEADING_WORDS;
      this.#list(children, isName ? [...group, name.replace(/[:：]$/, '')] : group);
      return { entry: own, isPaper: false, start: item.start, end: item.end, lines: [] };
    }
    // "- 2015" above titles that nothing marks as papers.
    if (papers.length === 0 && children.length > 0 && isGroup(item, own, MOST_NAME_WORDS) && listTitles(children)) {
      const name = textOf(item.lines.flat()).replace(/[:：]$/, '');
      this.#list(children, name === '' ? group : [...group, name]);
      return { entry: undefined, isPaper: false, start: item.start, end: item.end, lines: [] };
    }
    if (papers.length > 0) this.#list(papers, group);
    const lines = titleFirst([...item.lines, ...about.flatMap(linesOf)]);
    const entry = about.length === 0 && lines[0] === item.lines[0] ? own : readEntry(lines);
    const end = Math.max(item.end, ...about.map(lastLine));
    return { entry, isPaper: entry !== undefined && isPaper(entry, this.listed), start: item.start, end, lines };
  }

  /** A link to a paper without any title. Neighbours of papers only: everybody else links to papers too. */
  #tellUntitled(lines: readonly Line[], start: number, end: number): void {
    const runs = lines.flat();
    const links = runs.filter((run) => run.href !== '' && linksToPaper(run));
    const others = runs.filter((run) => run.href === undefined && /[\p{L}\p{N}]/u.test(run.text));
    const isNothingElse = links.length + others.length === runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text)).length;
    if (links.length > 0 && isNothingElse && (others.length === 0 || authorsIn(textOf(others), true) !== undefined)) {
      this.untitled.push({ detail: links[0]?.href ?? '', start, end });
    }
  }
}

/** A name of a few words, or a year, and nothing that a paper has. */
function isGroup({ lines }: ListItem, own: Entry | undefined, mostWords: number): boolean {
  const isName = own === undefined || (own.shape === 'text' && !own.isDescribed && own.venue === undefined && own.date === undefined);
  return isName && lines.length === 1 && lines.flat().every(({ href }) => href === undefined) && textOf(lines.flat()).split(' ').length <= mostWords;
}

/** Whether most of what is nested stands out as titles do, below years if need be. */
function listTitles(children: readonly Node[]): boolean {
  return children.filter(({ item, children: nested }) => {
    const [first = []] = item.lines;
    const entry = factOn(first) === undefined ? readEntry(item.lines) : undefined;
    if (nested.length > 0 && isGroup(item, entry, 1)) return nested.some(({ item: { lines } }) => standsOut(readEntry(lines)));
    return standsOut(entry);
  }).length * 2 > children.length;
}

function standsOut(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.shape !== 'text' && wordCount(entry.title) >= MOST_TAG_WORDS;
}

function isPaperItem(node: Node, listed: 'papers' | 'news' | 'nothing'): boolean {
  const [first] = node.item.lines;
  if (first === undefined || factOn(first) !== undefined) return node.children.some((child) => isPaperItem(child, listed));
  const entry = readEntry([...node.item.lines, ...node.children.flatMap(linesOf)]);
  return entry !== undefined && isPaper(entry, listed);
}

/** "Ann Lee et al. *Journal of Trees*" below a title: it names who wrote it and where, and links to nothing. */
function saysWhoAndWhere({ item: { lines }, children }: Node): boolean {
  const [line = []] = lines;
  const at = line.findIndex(({ emphasis }) => emphasis === true);
  const behind = textOf(line.slice(at + 1).filter(({ emphasis }) => emphasis !== true));
  return children.length === 0 && lines.length === 1 && at > 0 && line.every(({ href }) => href === undefined) && !/\p{L}/u.test(behind) && arePeopleAndPlace(textOf(line.slice(0, at)), textOf(line.slice(at, at + 1)), behind);
}

function arePeopleAndPlace(people: string, place: string, behind: string): boolean {
  const areNames = authorsIn(people, true) !== undefined;
  return soundsLikeVenue(place) || venueAndDate(place) !== undefined ? areNames || SEVERAL_NAMES.test(people) : areNames && /^\W*(?:19|20)\d\d\W*$/.test(behind);
}

function treeOf(items: readonly ListItem[]): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const item of items) {
    const node: Node = { item, children: [] };
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
function titleFirst(lines: readonly Line[]): readonly Line[] {
  if (textOf(lines[0] ?? []) !== '' && factOn(lines[0] ?? []) === undefined) return lines;
  const index = lines.findIndex((line) => factOn(line)?.name === 'title');
  return index <= 0 ? lines : [...lines.slice(index, index + 1), ...lines.slice(0, index), ...lines.slice(index + 1)];
}

function linesOf(node: Node): readonly Line[] {
  return [...node.item.lines, ...node.children.flatMap(linesOf)];
}

function lastLine(node: Node): number {
  return Math.max(node.item.end, ...node.children.map(lastLine));
}

/** A bold line above a list or table, or one in brackets and italics, groups what follows: `**Vision**`, `*(2016)*`. */
function groupName(block: Paragraph, next: Block | undefined, afterNext: Block | undefined): string | undefined {
  if (next?.kind !== 'item' && next?.kind !== 'table') return undefined;
  // What follows says something of the line itself.
  if (next.kind === 'item' && saysOnlyFacts(next)) return undefined;
  if (next.kind === 'item' && isShortRemark(next) && afterNext?.kind === 'item' && saysOnlyFacts(afterNext)) return undefined;
  const runs = block.lines.length === 1 ? (block.lines[0] ?? []).filter((run) => run.text.trim() !== '') : [];
  const text = textOf(runs).replace(/[:：]$/, '');
  const isBold = runs.every((run: Run) => run.strong === true && run.href === undefined);
  const isAside = runs.every((run: Run) => run.emphasis === true) && /^\(.{1,40}\)$/.test(text);
  return runs.length > 0 && (isBold || isAside) && text.split(' ').length <= MOST_HEADING_WORDS ? text : undefined;
}

/**
 * Papers in one paragraph, each with its title in a bold line of its own, the one before complete. What stands above the first,
 * "--- 2010 ---", is none of it.
 */
function titlesApart(block: Paragraph): readonly Paragraph[] {
  if (!block.lines.slice(1).some(isBoldTitle)) return [block];
  const parts: { lines: Line[]; start: number; words: number; isLinked: boolean }[] = [];
  let at = block.start;
  for (const line of block.lines) {
    const last = parts[parts.length - 1];
    const isComplete = last === undefined || last.isLinked || (parts.length === 1 && last.words <= MOST_TAG_WORDS);
    const part = isComplete && (last === undefined || isBoldTitle(line)) ? { lines: [], start: at, words: 0, isLinked: false } : last;
    if (part !== undefined && part !== last) parts.push(part);
    part?.lines.push(line);
    if (part !== undefined) {
      part.isLinked ||= hasPaperLink([line]);
      part.words += lettered(textOf(line));
    }
    at += line.reduce((count, { text }) => count + text.split('\n').length - 1, 1);
  }
  const end = (index: number): number => Math.min(block.end, (parts[index + 1]?.start ?? block.end + 1) - 1);
  return parts.length < 2 || !leadElsewhere(parts) ? [block] : parts.map(({ lines, start }, index) => ({ ...block, lines, start: Math.min(start, block.end), end: end(index) }));
}

/** Whether each part but a first one above the others links to a paper that no part before it links to. */
function leadElsewhere(parts: readonly { readonly lines: readonly Line[] }[]): boolean {
  const known = new Set<string>();
  return parts.every(({ lines }, index) => {
    const links = lines.flat().filter(linksToPaper).map(({ href = '' }) => href);
    const isOther = links.some((href) => !known.has(href)) || (index === 0 && links.length === 0);
    for (const href of links) known.add(href);
    return isOther;
  });
}

function isBoldTitle(line: Line): boolean {
  const said = line.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ strong }) => strong === true) && textOf(said).split(' ').length > 2;
}

/** Several lines of one paragraph that each are a link to a paper, or a title and links to it: a list without bullets. */
function entriesByLine(block: Paragraph): readonly Omit<Found, 'group'>[] {
  const entries: Omit<Found, 'group'>[] = [];
  const isLinked = block.lines[0]?.find((run) => run.text.trim() !== '')?.href !== undefined;
  const lines = block.lines.flatMap(softLines);
  // Where nothing makes a title stand out, each line ends in links.
  if (!isLinked && (lines.length < SURE_COUNT || !lines.every(endsInLabels))) return entries;
  let at = block.start;
  for (const line of lines) {
    const entry = readEntry([line]);
    if (entry !== undefined && (isLinked ? entry.shape === 'link' && entry.paperLink !== 'none' : entry.paperLink === 'labelled')) entries.push({ entry, start: at, end: at });
    at++;
  }
  return at - block.start === entries.length && at - 1 <= block.end ? entries : [];
}

/** "Seeing the wood for the trees\nhttps://arxiv.org/…": nothing but words, and the address of the paper in the next line. */
function isAboveAddress(block: Paragraph, { shape, paperLink }: Entry): boolean {
  const [title = [], address = []] = block.lines.flatMap(softLines);
  return shape === 'text' && paperLink === 'labelled' && title.every(({ href }) => href === undefined) && hasPaperLink([address.slice(0, 1)]) && lettered(textOf(title)) > MOST_TAG_WORDS;
}

/** Lines of one paragraph that are each a link to a note and nothing else, or "[EYES 2014][Seeing the wood]": titles, on a page of papers. */
function titlesByLine(block: Paragraph): readonly (Omit<Found, 'group'> & { readonly isSure: boolean })[] {
  const lines = block.lines.flatMap(softLines);
  const isTagged = lines.every((line) => /^\[[^[\]]{3,60}(?:19|20)\d\d[^[\]]{0,20}\] ?\[[^[\]]{10,300}\]$/.test(textOf(line)));
  if (!isTagged && (lines.length < 2 || !lines.every(isLinkBeside))) return [];
  const entries = lines.flatMap((line, index) => {
    const entry = readEntry([line]);
    const at = Math.min(block.start + index, block.end);
    return entry === undefined || (isTagged && entry.date === undefined) ? [] : [{ entry, start: at, end: at, isSure: isTagged && lines.length > 1 && (isKnownSeries(entry.venue ?? '') || soundsLikeVenue(entry.venue ?? '')) }];
  });
  return entries.length === lines.length ? entries : [];
}

function isLinkBeside(line: Line): boolean {
  const said = line.filter(({ text }) => text.trim() !== '');
  return said.length === 1 && said[0]?.href !== undefined && isNote(said[0].href) && !isLabel(said[0]);
}

function endsInLabels(line: Line): boolean {
  const labels = line.findIndex(isLabel);
  return labels > 0 && linksToPaper(line[labels] as Run) && isOnlyLabels(line.slice(labels));
}

/** Whether names come next, and then nothing but links to a paper. */
function standsAboveAuthors(next: Block | undefined, afterNext: Block | undefined): boolean {
  if (next?.kind !== 'paragraph' || (afterNext?.kind !== 'item' && afterNext?.kind !== 'paragraph')) return false;
  return authorsIn(textOf(next.lines.flat()), false) !== undefined && hasPaperLink(afterNext.lines) && afterNext.lines.every(isOnlyLabels);
}

/** Whether a title without markup begins a paper: by what is said of it at once, or next. */
function opensPlainPaper(entry: Entry, next: Block | undefined, afterNext: Block | undefined): boolean {
  if (entry.shape !== 'text') return false;
  if (entry.isReference || (entry.paperLink === 'labelled' && entry.authors.length > 0) || standsAboveAuthors(next, afterNext)) return true;
  return next?.kind === 'item' && saysOnlyFacts(next) && hasPaperLink(next.lines);
}

/** Words with letters: numbers of entries and of likes are none. */
function lettered(text: string): number {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
}

/** "**My score:** 49": a few words in bold before a colon, and neither a link to a paper nor the rest of a title behind it. */
function isNameOfFact(line: Line, title: string): boolean {
  const text = textOf(line);
  return title.split(' ').length <= MOST_NAME_WORDS && /^\s*[:：]\s*\S/.test(text.slice(text.indexOf(title) + title.length)) && !line.some(linksToPaper);
}

/** Whether a paragraph is the title of a paper, alone or with what belongs to it, and not a sentence that begins in bold. */
function opensPaper(block: Paragraph, entry: Entry, next: Block | undefined): boolean {
  if (entry.shape === 'text' || entry.shape === 'given' || (entry.shape === 'strong' && isNameOfFact(block.lines[0] ?? [], entry.title))) return false;
  if (entry.paperLink !== 'none' || (entry.isDescribed && entry.shape !== 'link')) return true;
  if (entry.authors.length > 0 && next?.kind === 'item' && saysOnlyFacts(next) && hasPaperLink(next.lines)) return true;
  const first = textOf((block.lines[0] ?? []).filter((run) => !isLabel(run)));
  const others = lettered(first) - lettered(entry.title);
  return others <= MOST_TAG_WORDS && (entry.title.split(' ').length > 2 || /《/.test(first));
}
