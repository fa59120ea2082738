/** Blocks of a page to the papers listed in it: lists, tables, paragraphs and headings, each with the headings above it. */
import { arxivId } from '../../identity';
import type { Block, Heading } from './block';
import type { Entry } from './entry';
import { factOn } from './factLine';
import { headingPaper, isTranslation, readBelowHeading } from './headingPaper';
import { headingText, listedUnder } from './headings';
import { isLabel, linksToPaper } from './label';
import { linkRole } from './linkRole';
import { isNote } from './paperAddress';
import { MOST_REMARK_WORDS } from './paperLines';
import { textOf } from './run';
import { type SaidOfPage, isElse, isOfProgram, isTitleOn, saysPapers, mayListPapers } from './saysPapers';
import { soundLikeResearch } from './soundLikeResearch';
import { type Candidate, pooledTitles } from './pooledTitles';
import { withoutSharedTags } from './sharedTags';
import { type Found, ONLY_COUNT, SURE_COUNT, SURE_SHARE, SectionReader, type UntitledPlace } from './sectionReader';
import { isInTitleCase } from './titleLike';
import { type TitledByHeading, areTitles, titledByHeading } from './titledByHeading';
import { venueAndDate } from '../facts/venueAndDate';
import { isVenueName } from '../facts/venueName';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';

/** A paper of the page, where it stands and under which headings, outermost first. */
export interface ListedPaper {
  readonly entry: Entry;
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface PageReading {
  readonly papers: readonly ListedPaper[];
  readonly untitled: readonly UntitledPlace[];
}

/**
 * "- Learned indexes for everybody (SIGMOD 2023)", and hardly anything else all over the page: so many with a venue, and so large a share
 * of its items with a venue or a date, list papers, though no link and no author says so.
 */
const VENUE_COUNT = 6;
const VENUE_SHARE = 0.4;
const DATED_SHARE = 0.75;

/** On a page of hardly anything else, what is written like a title is one. */
const ONLY_SHARE = 0.8;

/** Shorter titles with a venue may be names of programs or data. */
const FEWEST_DATED_WORDS = 4;

/**
 * The papers that a page lists. Its `names`, title and file, may say that it lists papers and where they appeared, the page itself that it
 * has so many (`stated`). Linear in the
 * number of its words; never throws.
 */
export function readBlocks(blocks: readonly Block[], names: readonly string[] = [], stated?: number): PageReading {
  return new PageReader(names, stated).read(blocks);
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
  readonly #others: ListedPaper[] = [];
  readonly #candidates: (ListedPaper & Candidate)[] = [];
  #isOfProgram = false;
  readonly #lines: ListedPaper[] = [];
  #otherLines = 0;
  /** Sections that are read in two ways until all of them are known: by what stands out below the heading, and by the heading. */
  readonly #twofold: { readonly below: readonly Found[]; readonly titled: TitledByHeading; readonly heading: string; readonly path: readonly OpenHeading[] }[] = [];
  readonly #scattered: (ListedPaper & { readonly isBare: boolean })[] = [];
  #scatteredSure = 0;
  #scatteredItems = 0;
  #items = 0;
  #path: OpenHeading[] = [];

  /** Headings that lead to notes beside the page: papers, where there are as many as the page states. */
  readonly #noted: ListedPaper[] = [];

  /** How many headings of a level are titles of papers, and those that could be: they link to somewhere unknown. */
  readonly #titleHeadings = new Map<number, { sure: number; all: number; readonly others: ListedPaper[] }>();

  constructor(
    private readonly names: readonly string[],
    private readonly stated: number | undefined,
  ) {}

  read(blocks: readonly Block[]): PageReading {
    const title = pageTitle(blocks);
    const said = saysPapers(blocks, this.names);
    this.#isOfProgram = isOfProgram(blocks);
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
    this.#settleTwofold();
    this.#settleScattered();
    this.#settleHeadings();
    if (this.#papers.length + this.#noted.length === this.stated) this.#papers.push(...this.#noted);
    const isSure = this.#papers.length >= ONLY_COUNT;
    const titles = this.#titlesAlone(said);
    this.#papers.push(...titles);
    const doubtful = titles.length > 0 ? [] : this.#doubtful;
    if (titles.length === 0) this.#papers.push(...this.#titlesInLines());
    this.#papers.push(...this.#pooled(said, new Set(titles)));
    if (isSure) this.#papers.push(...this.#single);
    if (isSure && this.#papers.length >= this.#items * ONLY_SHARE) this.#papers.push(...[...this.#others, ...doubtful].filter((item) => item.start > (this.#papers[0]?.start ?? 0) && isLikeThem(item)));
    if (isSure || this.#doubtful.length > 0 || this.#twofold.length > 0 || this.#scattered.length > 0 || this.#noted.length > 0 || this.#titleHeadings.size > 0) {
      this.#papers.sort((left, right) => left.start - right.start);
    }
    const entries = withoutSharedTags(this.#papers.map(({ entry }) => entry));
    return { papers: this.#papers.map((paper, index) => ({ ...paper, entry: entries[index] ?? paper.entry })), untitled: this.#untitled };
  }

  /** Items that are papers though nothing but their words says so, on a page that lists papers by title and venue, or says that it lists papers. */
  #titlesAlone(said: SaidOfPage | undefined): readonly ListedPaper[] {
    // "## EYES 2025" above them says it for all.
    const isNamed = this.names.some(isVenueFile);
    const isUnderVenue = ({ headings }: ListedPaper): boolean => isNamed || headings.some(isVenueHeading);
    const dated = this.#doubtful.filter((item) => isUnderVenue(item) || item.entry.venue !== undefined || item.entry.date !== undefined);
    const sure = dated.filter((item) => (isUnderVenue(item) || (item.entry.venue !== undefined && item.entry.date !== undefined)) && item.entry.title.split(' ').length >= FEWEST_DATED_WORDS);
    // What has been found in other ways speaks for it.
    const isMost = ({ length }: readonly ListedPaper[]): boolean => length + this.#papers.length >= this.#items * DATED_SHARE;
    if (sure.length >= Math.max(VENUE_COUNT, dated.length * VENUE_SHARE) && isMost(dated)) {
      const sections = new Set(dated.map(sectionOf));
      return this.#doubtful.filter((item) => sections.has(sectionOf(item)));
    }
    // "**Seeing the wood**" over "*Ann Lee, Bo Chen*", again and again, is a list of what was accepted somewhere.
    const abovePeople = this.#doubtful.filter(isAbovePeople);
    if (abovePeople.length >= VENUE_COUNT && isMost(abovePeople)) return abovePeople;
    const ofSurePage = this.#papers.length >= ONLY_COUNT ? this.#datedSections(dated) : [];
    if (ofSurePage.length > 0) return ofSurePage;
    const listed = this.#doubtful.filter((item) => mayListPapers(item.headings.at(-1) ?? ''));
    const others = this.#doubtful.length - listed.length;
    const titles = said === undefined ? [] : listed.filter((item) => dated.includes(item) || isAbovePeople(item) || isTitleOn(said, item.entry.title));
    // Titles and people without any markup are a format of its own.
    if (titles.filter((item) => item.entry.authors.length > 0 && !isAbovePeople(item)).length * 2 > titles.length) return [];
    // Among papers that link to themselves, what does not is something else.
    return titles.length >= Math.max(SURE_COUNT, this.#papers.length) && titles.length + this.#papers.length >= (this.#items - others) * DATED_SHARE ? titles : [];
  }

  /** What has not been told for papers by itself, by what it says together. */
  #pooled(said: SaidOfPage | undefined, known: ReadonlySet<ListedPaper>): readonly ListedPaper[] {
    if (this.#isOfProgram) return [];
    const items = [...this.#doubtful, ...this.#others, ...this.#single].filter((item) => !known.has(item) && said?.headings.has(item.entry.title) !== true);
    return pooledTitles([...items.map((item) => ({ ...item, kind: 'item' as const })), ...this.#candidates], said !== undefined || this.#papers.length >= ONLY_COUNT);
  }

  /** A page of titles, one a line, and of hardly anything else; items among them are such lines, too. */
  #titlesInLines(): readonly ListedPaper[] {
    const items = this.#doubtful.filter(({ entry }) => entry.shape === 'text' && wordCount(entry.title) >= FEWEST_DATED_WORDS);
    const lines = [...this.#lines, ...items];
    const all = lines.length + this.#otherLines + this.#items - items.length;
    return this.#lines.length > items.length && lines.length + this.#papers.length >= ONLY_SHARE * all && lines.length >= ONLY_COUNT && soundLikeResearch(lines.map(({ entry }) => entry.title)) ? lines : [];
  }

  /** "- Learned indexes for everybody (2018)", and hardly anything else in the section. */
  #datedSections(dated: readonly ListedPaper[]): readonly ListedPaper[] {
    const bySection = new Map<string, ListedPaper[]>();
    for (const item of this.#doubtful) bySection.set(sectionOf(item), [...(bySection.get(sectionOf(item)) ?? []), item]);
    const isDated = new Set(dated);
    return [...bySection.values()].flatMap((items) => {
      const sure = items.filter((item) => isDated.has(item) && item.entry.title.includes(' '));
      return sure.length >= SURE_COUNT && sure.length >= items.length * SURE_SHARE ? sure : [];
    });
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
    const titled = heading === undefined || !mayBeTitled(section) ? undefined : titledByHeading(heading, content, next);
    if (titled !== undefined) {
      this.#twofold.push({ below: section.found, titled, heading: text, path: this.#path });
      this.#open(heading, text, title);
      return;
    }
    if (heading !== undefined && (section.found.length === 0 || isMention(section.found, heading) || isNamedAbove(section.found, heading) || (section.found.length < 2 && (beginsWithAuthors(content) || beginsWithTranslation(content, text))))) {
      const paper = headingPaper(heading, content, next);
      if (paper !== undefined) {
        this.#list({ ...paper, group: [] });
        this.#countHeading(heading).sure++;
        return;
      }
    }
    if (heading !== undefined) {
      const linked = section.found.length === 0 ? readBelowHeading(heading, content, next) : undefined;
      const { others } = this.#countHeading(heading);
      if (linked !== undefined && leadsOut(linked.entry)) others.push(this.#placed({ ...linked, group: [] }));
      else if (linked !== undefined && section.items === 0) this.#candidates.push({ ...this.#placed({ ...linked, group: [] }), kind: 'heading' });
    }
    const note = heading !== undefined && section.found.length === 0 && leadsBeside(heading) ? readBelowHeading(heading, content, next) : undefined;
    if (note !== undefined) this.#noted.push(this.#placed({ ...note, group: [] }));
    this.#open(heading, text, title);
    section.found.forEach((found) => this.#list(found));
    this.#doubtful.push(...section.doubtful.map((doubtful) => this.#placed(doubtful)));
    this.#single.push(...section.single.map((single) => this.#placed(single)));
    this.#others.push(...section.others.map((other) => this.#placed(other)));
    this.#lines.push(...section.lines.map((line) => this.#placed(line)));
    this.#candidates.push(...section.rows.map((row) => ({ ...this.#placed(row), kind: 'row' as const })), ...section.paragraphs.map((paragraph) => ({ ...this.#placed(paragraph), kind: 'paragraph' as const })));
    this.#otherLines += section.otherLines;
    this.#items += section.items;
    this.#scattered.push(...section.scattered.others.map((other) => ({ ...this.#placed(other), isBare: other.isBare })));
    this.#scatteredSure += section.scattered.sure;
    this.#scatteredItems += section.scattered.all;
    this.#untitled.push(...section.untitled);
  }

  #open(heading: Heading | undefined, text: string, title: Heading | undefined): void {
    if (heading !== undefined && heading !== title && text !== '' && listedUnder(text) !== 'nothing')
      this.#path = [...this.#path, { level: heading.level, text }];
  }

  #settleTwofold(): void {
    const byHeading = areTitles(this.#twofold.map(({ titled }) => titled));
    for (const { below, titled, path, heading } of this.#twofold) {
      const above = path.map(({ text }) => text);
      if (byHeading) this.#papers.push({ entry: titled.entry, start: titled.start, end: titled.end, headings: above });
      else this.#papers.push(...below.map(({ entry, start, end, group }) => ({ entry, start, end, headings: [...above, heading, ...group] })));
    }
  }

  /** Short lists are of one make, too: what the items of all of them are decides. */
  #settleScattered(): void {
    const areSure = this.#scatteredSure >= SURE_COUNT && this.#scatteredSure >= this.#scatteredItems * SURE_SHARE;
    if (areSure) this.#papers.push(...this.#scattered);
    else this.#doubtful.push(...this.#scattered.filter(({ isBare }) => isBare));
  }

  #countHeading({ level }: Heading): { sure: number; all: number; readonly others: ListedPaper[] } {
    const count = this.#titleHeadings.get(level) ?? { sure: 0, all: 0, others: [] };
    count.all++;
    this.#titleHeadings.set(level, count);
    return count;
  }

  /** Where nearly all headings of a level are titles, one that is written like them and links to somewhere is one, too. */
  #settleHeadings(): void {
    for (const { sure, all, others } of this.#titleHeadings.values()) {
      if (sure >= SURE_COUNT && sure >= all * SURE_SHARE) this.#papers.push(...others);
    }
  }

  #list(found: Found): void {
    this.#papers.push(this.#placed(found));
  }

  #placed({ entry, start, end, group }: Found): ListedPaper {
    return { entry, start, end, headings: [...this.#path.map(({ text }) => text), ...group] };
  }
}

/** "Uses [trees](…)" below a heading that links to a paper itself, and says which: a word or two that lead to another one. */
function isMention([paper, ...others]: readonly Found[], heading: Heading): boolean {
  const title = heading.lines.flat().filter((run) => linksToPaper(run) && !isLabel(run));
  return paper !== undefined && others.length === 0 && wordCount(paper.entry.title) <= MOST_REMARK_WORDS && wordCount(textOf(title)) > MOST_REMARK_WORDS;
}

/** "*Ann Lee, +2 more*" and a link below a heading that links to the same paper: the heading is what it is called. */
function isNamedAbove([paper, ...others]: readonly Found[], heading: Heading): boolean {
  const title = heading.lines.flat().find((run) => linksToPaper(run) && !isLabel(run));
  if (paper === undefined || others.length > 0 || title?.href === undefined || wordCount(textOf([title])) < FEWEST_DATED_WORDS) return false;
  return paper.entry.paperLink === 'none' || paper.entry.url === title.href || (paper.entry.arxiv !== undefined && paper.entry.arxiv === arxivId(title.href));
}

/** Where a page lists hardly anything but papers: what is written like a title, under no heading that names other things. */
function isLikeThem({ entry: { title, shape, url }, headings }: ListedPaper): boolean {
  if (wordCount(title) < FEWEST_DATED_WORDS || !headings.every(mayListPapers) || isElse(title) || headings.some(isElse)) return false;
  if (shape === 'link') return linkRole('', url ?? '').role !== 'talk' && url?.startsWith('#') !== true;
  return isInTitleCase(title) && !/[.!]$/.test(title);
}

/** A title of several words with a link to a place that may have a paper. */
function leadsOut({ title, url }: Entry): boolean {
  return url !== undefined && /^https?:/i.test(url) && linkRole('', url).role === 'other' && wordCount(title) >= FEWEST_DATED_WORDS - 1;
}

/** "**Authors:** Ann Lee" right below a heading: it is the title, whatever stands out further down. */
function beginsWithAuthors([first]: readonly Block[]): boolean {
  return first?.kind === 'paragraph' && factOn(first.lines[0] ?? [])?.name === 'authors';
}

/** "[既见树木，又见森林](…)" right below "Seeing the wood for the trees". */
function beginsWithTranslation([first]: readonly Block[], heading: string): boolean {
  const [line = []] = first?.kind === 'paragraph' ? first.lines : [];
  const [run] = line;
  return line.length === 1 && run !== undefined && linksToPaper(run) && isTranslation(run.text, heading);
}

/** Whether a section has but one paper, and what that is called is no more than words in italics or bold. */
function mayBeTitled({ found, items }: SectionReader): boolean {
  const [paper] = found;
  return items === 0 && (paper === undefined || (found.length === 1 && ['emphasis', 'strong'].includes(paper.entry.shape)));
}

/** The heading that names the page: the first one, where it is the only one of its level and others are below it. It groups nothing. */
function pageTitle(blocks: readonly Block[]): Heading | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading').filter((heading) => factOn(heading.lines[0] ?? []) === undefined);
  const [first] = headings;
  return first !== undefined && headings.length > 1 && headings.slice(1).every(({ level }) => level > first.level) ? first : undefined;
}

/** "**Seeing the wood**<br>Ann Lee, Bo Chen" */
function isAbovePeople({ entry }: ListedPaper): boolean {
  return entry.shape === 'strong' && entry.authors.length > 0;
}

/** "### [Seeing the wood](seeing-the-wood.md)" */
function leadsBeside({ lines }: Heading): boolean {
  return lines.flat().some(({ href }) => href !== undefined && isNote(href));
}

function sectionOf({ headings }: ListedPaper): string {
  return headings.join('\n');
}

function isVenueHeading(heading: string): boolean {
  return /\b(?:19|20)\d\d\b|['’]\d\d\b/.test(heading) && venueAndDate(heading)?.venue !== undefined && isVenueName(heading);
}

/** `ICLR_2023_papers.md` */
function isVenueFile(name: string): boolean {
  const words = name.replace(/\.\w{1,10}$/, '').split(/[^\p{L}\p{N}]+|(?<=[A-Z])(?=(?:19|20)\d\d)/u);
  return words.some((word) => /^(?:19|20)\d\d$/.test(word)) && words.some((word) => /[A-Z]{3}/.test(word) && isKnownSeries(word));
}
