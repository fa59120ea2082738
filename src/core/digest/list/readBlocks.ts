/** Blocks of a page to the papers listed in it: lists, tables, paragraphs and headings, each with the headings above it. */
import { authorsIn } from './authorsIn';
import type { Block, Heading, ListItem, Paragraph, Table } from './block';
import { type Entry, readEntry } from './entry';
import { factOn } from './factLine';
import { headingText, listedUnder } from './headings';
import { isLabel, linksToPaper } from './label';
import { linkRole } from './linkRole';
import { isPaperAddress } from './paperAddress';
import { type Line, type Run, softLines, textOf } from './run';
import { readTable } from './table';
import { venueAndDate } from './venueAndDate';
import { isVenueName } from './venueName';

/** A paper of the page, where it stands and under which headings, outermost first. */
export interface ListedPaper {
  readonly entry: Entry;
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A place that links to a paper and does not say which. */
export interface UntitledPlace {
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

export interface PageReading {
  readonly papers: readonly ListedPaper[];
  readonly untitled: readonly UntitledPlace[];
}

/** A list in which so many entries are papers, and so large a share, has no other kind of entries. */
const SURE_COUNT = 3;
const SURE_SHARE = 0.75;
/** Half of a list are papers: an item that says as much as they do, and links to its own page, is one. */
const MOST_SHARE = 0.5;

/** A list of so many papers, and hardly anything else. */
const ONLY_COUNT = 8;
const ONLY_SHARE = 0.85;

/**
 * "- Learned indexes for everybody (SIGMOD 2023)", and hardly anything else all over the page: so many with a venue, and so large a share
 * of its items with a venue or a date, list papers, though no link and no author says so.
 */
const VENUE_COUNT = 6;
const VENUE_SHARE = 0.4;
const DATED_SHARE = 0.75;

/** Shorter titles with a venue may be names of programs or data. */
const FEWEST_DATED_WORDS = 4;

const MOST_REMARK_WORDS = 4;

/** More words around a label are a sentence that mentions what it leads to. */
const MOST_WORDS_BY_LABEL = 12;

/** What sections are called, and papers are not. */
const SECTION_NAME =
  /^(?:related|useful|external|helpful)? ?(?:links?|resources|references?|reading|papers?|work|articles|publications?|bibliography|documentation)$|^(?:references|links|resources|further reading|see also|more)\b(?: (?:and|&) .{1,30}| information| reading)?$/i;

/** What is said of one paper has no more points; a chapter, or what changed in a version, has. */
const MOST_POINTS = 12;

/** A bold line of more words above a list is a remark on it, not its heading. */
const MOST_HEADING_WORDS = 8;

/** A title may have a number, a picture, a venue before it. */
const MOST_TAG_WORDS = 3;

/** A paragraph of so many words is an abstract, and not the names of its authors. */
const FEWEST_ABSTRACT_WORDS = 20;

/** A paragraph of more words that ends in a link to a paper is prose. */
const MOST_PLAIN_WORDS = 60;

/** The papers that a page lists. Linear in the number of its words; never throws. */
export function readBlocks(blocks: readonly Block[]): PageReading {
  return new PageReader().read(blocks);
}

interface Found {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  /** Names of the bold lines and list items that it is grouped under, below the headings. */
  readonly group: readonly string[];
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

class PageReader {
  readonly #papers: ListedPaper[] = [];
  readonly #untitled: UntitledPlace[] = [];
  readonly #doubtful: ListedPaper[] = [];
  readonly #single: ListedPaper[] = [];
  #items = 0;
  #path: OpenHeading[] = [];

  read(blocks: readonly Block[]): PageReading {
    const title = pageTitle(blocks);
    let index = 0;
    while (index < blocks.length) {
      const block = blocks[index];
      const heading = block?.kind === 'heading' ? block : undefined;
      const start = heading === undefined ? index : index + 1;
      let end = start;
      while (end < blocks.length && !this.#beginsSection(blocks[end], heading)) end++;
      this.#section(heading, blocks.slice(start, end), blocks[end], title);
      index = end;
    }
    const isSure = this.#papers.length >= ONLY_COUNT;
    if (this.#listsByVenue()) this.#papers.push(...this.#doubtful);
    if (isSure) this.#papers.push(...this.#single);
    if (isSure || this.#doubtful.length > 0) {
      this.#papers.sort((left, right) => left.start - right.start);
    }
    return { papers: this.#papers, untitled: this.#untitled };
  }

  /** Whether the page lists papers by title and venue alone. What has been found in other ways speaks for it. */
  #listsByVenue(): boolean {
    // "## EYES 2025" above them says it for all.
    const stands = this.#doubtful.map(({ entry, headings }) => ({ ...entry, isUnderVenue: headings.some(isVenueHeading) }));
    const dated = stands.filter(({ venue, date, isUnderVenue }) => isUnderVenue || venue !== undefined || date !== undefined);
    const sure = dated.filter(({ title, venue, date, isUnderVenue }) => (isUnderVenue || (venue !== undefined && date !== undefined)) && title.split(' ').length >= FEWEST_DATED_WORDS);
    return sure.length >= Math.max(VENUE_COUNT, dated.length * VENUE_SHARE) && dated.length + this.#papers.length >= this.#items * DATED_SHARE;
  }

  /** "### Authors: …" below a paper's heading states a fact of the paper, "#### Abstract" announces one. */
  #beginsSection(block: Block | undefined, above: Heading | undefined): boolean {
    if (block?.kind !== 'heading') return false;
    const [line] = block.lines;
    const fact = line === undefined ? undefined : factOn(line);
    if (above === undefined || block.level <= above.level) return true;
    return !(
      (fact !== undefined && fact.name !== 'title') ||
      /^(?:abstract|summary|authors?|links?|tl;?dr|摘要|作者|链接)$/i.test(headingText(block.lines))
    );
  }

  #section(heading: Heading | undefined, content: readonly Block[], next: Block | undefined, title: Heading | undefined): void {
    const text = heading === undefined ? '' : headingText(heading.lines);
    if (heading !== undefined) this.#path = this.#path.filter(({ level }) => level < heading.level);
    const section = new SectionReader(listedUnder(text));
    section.read(content);
    if (section.found.length === 0 && heading !== undefined) {
      const paper = headingPaper(heading, content, next);
      if (paper !== undefined) {
        this.#list({ ...paper, group: [] });
        return;
      }
    }
    if (heading !== undefined && heading !== title && text !== '' && listedUnder(text) !== 'nothing')
      this.#path = [...this.#path, { level: heading.level, text }];
    section.found.forEach((found) => this.#list(found));
    this.#doubtful.push(...section.doubtful.map((doubtful) => this.#placed(doubtful)));
    this.#single.push(...section.single.map((single) => this.#placed(single)));
    this.#items += section.items;
    this.#untitled.push(...section.untitled);
  }

  #list(found: Found): void {
    this.#papers.push(this.#placed(found));
  }

  #placed({ entry, start, end, group }: Found): ListedPaper {
    return { entry, start, end, headings: [...this.#path.map(({ text }) => text), ...group] };
  }
}

/** The heading that names the page: the first one, where it is the only one of its level and others are below it. It groups nothing. */
function pageTitle(blocks: readonly Block[]): Heading | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading').filter((heading) => factOn(heading.lines[0] ?? []) === undefined);
  const [first] = headings;
  return first !== undefined && headings.length > 1 && headings.slice(1).every(({ level }) => level > first.level) ? first : undefined;
}

/**
 * A paper whose title is a heading: it links to the paper, or what stands below it does by a link that says so or states facts of a
 * paper. A heading with other headings below it is a chapter.
 */
function headingPaper(heading: Heading, content: readonly Block[], next: Block | undefined): Omit<Found, 'group'> | undefined {
  if (next?.kind === 'heading' && next.level > heading.level) return undefined;
  if (listedUnder(headingText(heading.lines)) !== 'papers') return undefined;
  // Several items with a link each are several things, whatever they are.
  if (content.filter((block) => block.kind === 'item' && hasPaperLink(block.lines)).length > 1) return undefined;
  if (SECTION_NAME.test(headingText(heading.lines))) return undefined;
  if (content.filter((block) => block.kind === 'item' && !saysOnlyFacts(block)).length > MOST_POINTS) return undefined;
  // Nor is the heading the title of what has one itself.
  if (content.some((block) => block.kind === 'item' && hasOwnTitle(block))) return undefined;
  const about = beforeRule(content);
  const bold = heading.lines.map((line) => line.map((run) => ({ ...run, strong: true })));
  const below = about.flatMap((block) => (block.kind === 'table' || block.kind === 'rule' ? [] : block.lines));
  const entry = readEntry([...bold, ...below]);
  if (entry === undefined) return undefined;
  // "#### [ImageNet](…)" with nothing below it is a name that links to where it comes from.
  if (below.length === 0 && !entry.title.includes(' ')) return undefined;
  const isLinked = (entry.paperLink === 'labelled' && !below.some(isProseWithLabel)) || (entry.paperLink === 'addressed' && entry.shape === 'link');
  if (!isLinked && !(entry.isDescribed && below.some((line) => factOn(line)?.name === 'authors'))) return undefined;
  return { entry, start: heading.start, end: about[about.length - 1]?.end ?? heading.end };
}

/** "- Seeing the wood for the trees, [paper](…)": an item that links to a paper and says which. */
function hasOwnTitle({ lines }: ListItem): boolean {
  const [first = []] = lines;
  if (!hasPaperLink(lines) || factOn(first) !== undefined) return false;
  const title = readEntry(lines)?.title;
  return title !== undefined && title.split(' ').length > MOST_REMARK_WORDS;
}

/** "Please read the [full text](…) so that you can …": a label in a sentence, which leads to no place of papers. */
function isProseWithLabel(line: Line): boolean {
  const index = line.findIndex((run) => isLabel(run) && linksToPaper(run));
  const label = line[index];
  if (label === undefined || textOf(line).split(' ').length <= MOST_WORDS_BY_LABEL) return false;
  if (!isPaperAddress(label.href ?? '')) return true;
  const before = textOf(line.slice(0, index));
  return /^https?:/i.test(label.text) ? isMidSentence(before) : isWithinSentence(before, textOf(line.slice(index + 1)));
}

/** "It was standardised as FIPS 202, https://…" */
function isMidSentence(before: string): boolean {
  return before.split(' ').length > MOST_REMARK_WORDS && /[\p{L}\d][,(]?$/u.test(before);
}

/** "Their [paper](…) describes how trees grow." mentions a paper in what is said of something else. */
function isWithinSentence(before: string, after: string): boolean {
  return /[\p{L}\d,]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** What is said of a paper ends at a rule, unless the rule stands before its abstract. */
function beforeRule(content: readonly Block[]): readonly Block[] {
  let words = 0;
  const end = content.findIndex((block) => {
    if (block.kind === 'rule') return words > FEWEST_ABSTRACT_WORDS;
    if (block.kind === 'paragraph' || block.kind === 'quote') words = Math.max(words, textOf(block.lines.flat()).split(' ').length);
    return false;
  });
  return (end < 0 ? content : content.slice(0, end)).filter(({ kind }) => kind !== 'rule');
}

/** An item with the items nested below it. */
interface Node {
  readonly item: ListItem;
  readonly children: Node[];
}

/** Paragraphs that may turn out to be one paper: a title, then what is said of it. */
interface OpenPaper {
  readonly lines: Line[];
  readonly start: number;
  end: number;
}

class SectionReader {
  readonly found: Found[] = [];
  readonly untitled: UntitledPlace[] = [];
  /** Items that are papers if the page lists papers by title and venue alone. */
  readonly doubtful: Found[] = [];
  /** Items that only a label says to be papers, alone among others: they are, on a page of papers. */
  readonly single: Found[] = [];
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
      } else this.#paragraph(block, content[index + 1], content[index + 2]);
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
    const entry = readEntry(block.lines);
    if (entry !== undefined && opensPaper(block, entry)) {
      this.#closePaper();
      this.#open = { lines: [...block.lines], start: block.start, end: block.end };
    } else if (this.#isComplete() && entry?.shape === 'text' && entry.paperLink === 'labelled' && entry.authors.length > 0) {
      // Title, authors and link on lines of their own.
      this.#closePaper();
      this.#open = { lines: [...block.lines], start: block.start, end: block.end };
    } else if (entry?.shape === 'text' && this.#isComplete() && standsAboveAuthors(next, afterNext)) {
      this.#closePaper();
      this.#open = { lines: [...block.lines], start: block.start, end: block.end };
    } else if (entry?.shape === 'text' && next?.kind === 'item' && saysOnlyFacts(next) && hasPaperLink(next.lines) && this.#isComplete()) {
      // A title without markup above "- Paper: …".
      this.#closePaper();
      this.#open = { lines: [...block.lines], start: block.start, end: block.end };
    } else if (this.#open !== undefined) {
      this.#open.lines.push(...block.lines);
      this.#open.end = block.end;
    } else if (
      entry?.shape === 'text' &&
      entry.paperLink === 'labelled' &&
      textOf(block.lines.flat()).split(' ').length <= MOST_PLAIN_WORDS
    ) {
      this.#plain.push({ entry, start: block.start, end: block.end, group: this.#group });
    }
  }

  /** Whether what comes next may be another paper: none is open, or its own link has been read. */
  #isComplete(): boolean {
    return this.#open === undefined || hasPaperLink(this.#open.lines);
  }

  #closePaper(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const entry = readEntry(open.lines);
    if (entry !== undefined && (entry.paperLink !== 'none' || entry.isDescribed)) {
      this.found.push({ entry, start: open.start, end: open.end, group: this.#group });
    }
  }

  #items(items: readonly ListItem[]): void {
    if (this.#open !== undefined && items.some(saysOnlyFacts) && items.every((item) => saysOnlyFacts(item) || isShortRemark(item))) {
      for (const item of items) {
        this.#open.lines.push(...item.lines);
        this.#open.end = item.end;
      }
      return;
    }
    this.#closePaper();
    this.#list(treeOf(withFactsJoined(items)), this.#group);
  }

  #list(nodes: readonly Node[], group: readonly string[]): void {
    const read = nodes.map((node) => this.#node(node, group));
    const sure = read.filter(({ isPaper }) => isPaper).length;
    const isSure = sure >= SURE_COUNT && sure >= read.length * SURE_SHARE;
    const isMostly = sure >= SURE_COUNT && sure >= read.length * MOST_SHARE;
    const isOnlyPapers = sure >= ONLY_COUNT && sure >= read.length * ONLY_SHARE;
    // What has no title says nothing of its neighbours.
    const mayBePlain = sure > 1 || sure * 2 > read.filter(({ entry }) => entry !== undefined).length;
    for (const { entry, isPaper, start, end, lines } of read) {
      if (!lines.every(leadsInside)) this.items++;
      if (entry === undefined) this.#tellUntitled(lines, start, end);
      else if (isPaper ? entry.shape !== 'text' || entry.isDescribed || mayBePlain : (isSure && couldBePaper(entry)) || (isMostly && hasHome(entry)) || (isOnlyPapers && looksLikeThem(entry)))
        this.found.push({ entry, start, end, group });
      else if (isPaper) this.single.push({ entry, start, end, group });
      else if (this.listed === 'papers' && isBare(entry, lines)) this.doubtful.push({ entry, start, end, group });
    }
  }

  /** An item as a paper, with the nested items that speak of it; nested papers are listed on their own. */
  #node(
    { item, children }: Node,
    group: readonly string[],
  ): { entry: Entry | undefined; isPaper: boolean; start: number; end: number; lines: readonly Line[] } {
    const own = readEntry(item.lines);
    const papers = children.filter((child) => isPaperItem(child, this.listed));
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
    if (links.length > 0 && links.length === runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text)).length) {
      this.untitled.push({ detail: links[0]?.href ?? '', start, end });
    }
  }
}

/** Whether what an entry says makes it a paper. */
function isPaper(entry: Entry, listed: 'papers' | 'news' | 'nothing'): boolean {
  if (entry.shape === 'text') return listed !== 'news' && (entry.paperLink === 'labelled' || entry.isDescribed);
  // "**Bugfix** The widths of the [standard](…) are kept."
  if (entry.shape === 'strong' && entry.paperLink === 'addressed' && !entry.title.includes(' ')) return entry.isDescribed;
  return entry.paperLink !== 'none' || entry.isDescribed;
}

/** Among nothing but papers, a title that stands out is one too, though it has lost its link. */
function couldBePaper(entry: Entry): boolean {
  return (
    entry.shape !== 'text' &&
    entry.title.split(' ').length > 2 &&
    (entry.venue !== undefined || entry.date !== undefined || entry.authors.length > 0)
  );
}

/** "ICCV 2023, Seeing everything at once, [Website](…)" among papers with links to themselves. */
function hasHome(entry: Entry): boolean {
  return entry.url !== undefined && (entry.venue !== undefined || entry.date !== undefined) && entry.title.split(' ').length > 3;
}

/** Among so many papers, a title that links to somewhere unknown is one too. */
function looksLikeThem(entry: Entry): boolean {
  return entry.shape === 'link' && entry.title.split(' ').length > 3 && /^https?:/i.test(entry.url ?? '') && linkRole('', entry.url ?? '').role === 'other';
}

function isVenueHeading(heading: string): boolean {
  return /\b(?:19|20)\d\d\b|['’]\d\d\b/.test(heading) && venueAndDate(heading)?.venue !== undefined && isVenueName(heading);
}

/** A title without a link of its own; labels may follow. */
function isBare({ shape, paperLink }: Entry, lines: readonly Line[]): boolean {
  return shape !== 'link' && paperLink === 'none' && lines.every((line) => line.every((run) => run.href === undefined || isLabel(run)));
}

/** A line of a table of contents. */
function leadsInside(line: Line): boolean {
  return line.some(({ href }) => href?.startsWith('#')) && line.every((run) => run.href !== undefined || !/\p{L}/u.test(run.text));
}

function saysOnlyFacts({ lines }: ListItem): boolean {
  return lines.every((line) => factOn(line) !== undefined || isOnlyLabels(line));
}

/** "Oral", "CVPR 2020 Best Paper": what lists say of a paper in an item of its own. */
function isShortRemark({ lines }: ListItem): boolean {
  return lines.every((line) => line.every(({ href }) => href === undefined)) && textOf(lines.flat()).split(' ').length <= MOST_REMARK_WORDS;
}

function isPaperItem(node: Node, listed: 'papers' | 'news' | 'nothing'): boolean {
  const [first] = node.item.lines;
  if (first === undefined || factOn(first) !== undefined) return node.children.some((child) => isPaperItem(child, listed));
  const entry = readEntry([...node.item.lines, ...node.children.flatMap(linesOf)]);
  return entry !== undefined && isPaper(entry, listed);
}

function hasPaperLink(lines: readonly Line[]): boolean {
  return lines.some((line) => line.some(linksToPaper));
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

/** Items that go on with facts of the paper before: "- Title: …", "- Authors: …", "- Link: …" one below the other. */
function withFactsJoined(items: readonly ListItem[]): readonly ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    const fact = factOn(item.lines[0] ?? []);
    const continues =
      fact !== undefined && fact.name !== 'title' && last?.depth === item.depth && factOn(last.lines[0] ?? [])?.name === 'title';
    if (last !== undefined && continues) joined[joined.length - 1] = { ...last, lines: [...last.lines, ...item.lines], end: item.end };
    else joined.push(item);
  }
  return joined;
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

function isOnlyLabels(line: Line): boolean {
  return line.every((run) => !/[\p{L}\p{N}]/u.test(run.text) || isLabel(run));
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

/** Several lines of one paragraph that each begin with a link to a paper: a list without bullets. */
function entriesByLine(block: Paragraph): readonly Omit<Found, 'group'>[] {
  const entries: Omit<Found, 'group'>[] = [];
  if (block.lines[0]?.find((run) => run.text.trim() !== '')?.href === undefined) return entries;
  let at = block.start;
  for (const line of block.lines.flatMap(softLines)) {
    const entry = readEntry([line]);
    if (entry?.shape === 'link' && entry.paperLink !== 'none') entries.push({ entry, start: at, end: at });
    at++;
  }
  return at - block.start === entries.length && at - 1 <= block.end ? entries : [];
}

/** Whether names come next, and then nothing but links to a paper. */
function standsAboveAuthors(next: Block | undefined, afterNext: Block | undefined): boolean {
  if (next?.kind !== 'paragraph' || (afterNext?.kind !== 'item' && afterNext?.kind !== 'paragraph')) return false;
  return authorsIn(textOf(next.lines.flat()), false) !== undefined && hasPaperLink(afterNext.lines) && afterNext.lines.every(isOnlyLabels);
}

/** Whether a paragraph is the title of a paper, alone or with what belongs to it, and not a sentence that begins in bold. */
function opensPaper(block: Paragraph, entry: Entry): boolean {
  if (entry.shape === 'text' || entry.shape === 'given') return false;
  if (entry.paperLink !== 'none' || (entry.isDescribed && entry.shape !== 'link')) return true;
  const first = textOf((block.lines[0] ?? []).filter((run) => !isLabel(run)));
  const others = first.split(' ').length - entry.title.split(' ').length;
  return others <= MOST_TAG_WORDS && (entry.title.split(' ').length > 2 || /《/.test(first));
}
