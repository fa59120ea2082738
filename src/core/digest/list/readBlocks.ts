/** Blocks of a page to the papers listed in it: lists, tables, paragraphs and headings, each with the headings above it. */
import { arxivId } from '../../identity';
import type { Block, Heading } from './block';
import { factOn } from './factLine';
import { isPaperHeading, isTranslation, readBelowHeading } from './headingPaper';
import { headingText, listedUnder } from './headings';
import { isLabel, linksToPaper } from './label';
import { likelyPapers } from './likelyPapers';
import type { ListedPaper } from './listedPaper';
import { isNote } from './paperAddress';
import { MOST_REMARK_WORDS } from './paperLines';
import { textOf } from './run';
import { declaresPapers, isOfProgram, saysPapers } from './saysPapers';
import type { Found, UntitledPlace } from './found';
import { SURE_COUNT, SURE_SHARE } from './listShares';
import { SectionReader } from './sectionReader';
import { withoutSharedTags } from './sharedTags';
import { type TitledByHeading, areTitles, titledByHeading } from './titledByHeading';
import { FEWEST_DATED_WORDS, Undecided } from './undecided';
import { withTitledUnits } from './withTitledUnits';
import { wordCount } from '../text/wordCount';

export interface PageReading {
  readonly papers: readonly ListedPaper[];
  readonly untitled: readonly UntitledPlace[];
}

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
  readonly #undecided = new Undecided();
  /** Sections that are read in two ways until all of them are known: by what stands out below the heading, and by the heading. */
  readonly #twofold: { readonly below: readonly Found[]; readonly titled: TitledByHeading; readonly heading: string; readonly path: readonly OpenHeading[] }[] = [];
  readonly #scattered: (ListedPaper & { readonly isBare: boolean })[] = [];
  #scatteredSure = 0;
  #scatteredItems = 0;
  #path: OpenHeading[] = [];

  /** Headings that lead to notes beside the page: papers, where there are as many as the page states. */
  readonly #noted: ListedPaper[] = [];

  constructor(
    private readonly names: readonly string[],
    private readonly stated: number | undefined,
  ) {}

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
    this.#settleTwofold();
    this.#settleScattered();
    if (this.#papers.length + this.#noted.length === this.stated) this.#papers.push(...this.#noted);
    const page = { title, said: saysPapers(blocks, this.names), names: this.names, isOfProgram: isOfProgram(blocks), isDeclared: declaresPapers(blocks, this.names) };
    for (const paper of this.#undecided.settle(this.#papers, page)) this.#papers.push(paper);
    const papers = withTitledUnits(page.isDeclared || page.said !== undefined ? this.#papers : likelyPapers(this.#papers), blocks, page).toSorted((left, right) => left.start - right.start);
    const entries = withoutSharedTags(papers.map(({ entry }) => entry));
    return { papers: papers.map((paper, index) => ({ ...paper, entry: entries[index] ?? paper.entry })), untitled: this.#untitled };
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
    if (heading !== undefined && this.#isTitle(heading, section, content, next)) return;
    this.#open(heading, text, title);
    section.found.forEach((found) => this.#list(found));
    this.#undecided.add(
      section,
      this.#path.map((open) => open.text),
    );
    this.#scattered.push(...section.scattered.others.map((other) => ({ ...this.#placed(other), isBare: other.isBare })));
    this.#scatteredSure += section.scattered.sure;
    this.#scatteredItems += section.scattered.all;
    this.#untitled.push(...section.untitled);
  }

  /** Whether the heading is the title of a paper, which is listed then. One that could be waits for the others. */
  #isTitle(heading: Heading, section: SectionReader, content: readonly Block[], next: Block | undefined): boolean {
    const { found } = section;
    const isOpen = found.length === 0;
    const mayBe = isOpen || isMention(found, heading) || isNamedAbove(found, heading) || (found.length < 2 && (beginsWithAuthors(content) || beginsWithTranslation(content, headingText(heading.lines))));
    const below = mayBe ? readBelowHeading(heading, content, next) : undefined;
    if (below === undefined) return false;
    const paper = this.#placed({ ...below, group: [] });
    if (isPaperHeading(heading, below)) {
      this.#papers.push(paper);
      return true;
    }
    if (isOpen && leadsBeside(heading)) this.#noted.push(paper);
    if (isOpen && section.items === 0) this.#undecided.addHeading(paper);
    return false;
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
    else this.#undecided.addDoubtful(this.#scattered.filter(({ isBare }) => isBare));
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

/** "### [Seeing the wood](seeing-the-wood.md)" */
function leadsBeside({ lines }: Heading): boolean {
  return lines.flat().some(({ href }) => href !== undefined && isNote(href));
}
