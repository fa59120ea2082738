/** The blocks between two headings to the papers they list. */
import { authorsIn } from './authorsIn';
import type { Block, Heading, ListItem, Paragraph, Table } from './block';
import { type Entry, readEntry } from './entry';
import { isLabelled, MOST_NAME_WORDS } from './factLine';
import type { Found, UntitledPlace } from './found';
import { type ItemNode, itemTree, lastLine, linesOf, titleFirst } from './itemTree';
import { isLabel, linksToPaper } from './label';
import { MOST_SHARE, ONLY_COUNT, ONLY_SHARE, SURE_COUNT, SURE_SHARE } from './listShares';
import { isGroup, isPaperItem, listTitles, saysWhoAndWhere } from './nestedItems';
import { groupName, isAboveAddress, MOST_HEADING_WORDS, opensPaper, opensPlainPaper } from './openingParagraph';
import { couldBePaper, hasHome, hasPage, isBare, isPaper, isTitleAmongTitles, looksLikeThem } from './paperEntry';
import { hasPaperLink, isShortRemark, leadsInside, saysOnlyFacts } from './paperLines';
import { entriesByLine, titlesApart, titlesByLine } from './papersByLine';
import { type Line, softLines, textOf } from './run';
import { readTable } from './table';

/** A line that is a title has no more characters. */
const LONGEST_LINE = 250;

/** A paragraph of more words that ends in a link to a paper is prose. */
const MOST_PLAIN_WORDS = 60;

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
    this.#list(itemTree(items), this.#group);
  }

  #list(nodes: readonly ItemNode[], group: readonly string[]): void {
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
    { item, children }: ItemNode,
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
