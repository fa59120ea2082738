/** What a page lists that nothing marks as papers by itself: whether it does is told by what else is on the page, once all of it has been read. */
import { wordCount } from '../text/wordCount';
import { readEntry } from './entry';
import { linkRole } from './linkRole';
import type { ListedPaper } from './listedPaper';
import { type Candidate, pooledTitles } from './pooledTitles';
import type { Line } from './run';
import { type SaidOfPage, isElse, isOfPapers, isTitleOn, isVenueFile, isVenueHeading, mayListPapers } from './saysPapers';
import type { Found } from './found';
import { ONLY_COUNT, SURE_COUNT, SURE_SHARE } from './listShares';
import type { SectionReader } from './sectionReader';
import { isInWordsOfResearch, soundLikeResearch } from './soundLikeResearch';
import { isInTitleCase } from './titleLike';

/**
 * "- Learned indexes for everybody (SIGMOD 2023)", and hardly anything else all over the page: so many with a venue, and so large a share
 * of its items with a venue or a date, list papers, though no link and no author says so.
 */
const VENUE_COUNT = 6;
const VENUE_SHARE = 0.4;
const DATED_SHARE = 0.75;

/** On a page of hardly anything else, what is written like a title is one. */
const HARDLY_ELSE = 0.8;

/** Where nothing declares papers, so many lines, or rows of tables, in the words of research are titles. */
const MANY_LINES = 20;

/** Shorter titles with a venue may be names of programs or data. */
export const FEWEST_DATED_WORDS = 4;

/** What is known of the page as a whole. */
export interface Page {
  /** What it says of listing papers. */
  readonly said: SaidOfPage | undefined;
  /** Its title and its file. */
  readonly names: readonly string[];
  readonly isOfProgram: boolean;
  /** Whether it is called like a list of papers. */
  readonly isDeclared: boolean;
}

/** A line that is read only where lines are titles. */
interface BareLine {
  readonly line: Line;
  readonly start: number;
  readonly headings: readonly string[];
}

export class Undecided {
  /** Items that are papers if the page lists papers by title and venue alone. */
  readonly #doubtful: ListedPaper[] = [];
  readonly #single: ListedPaper[] = [];
  readonly #others: ListedPaper[] = [];
  readonly #candidates: (ListedPaper & Candidate)[] = [];
  readonly #rows = new Set<ListedPaper>();
  readonly #lines: BareLine[] = [];
  #otherLines = 0;
  #items = 0;

  /** Keeps what a section leaves open, which stands under these headings. */
  add(section: SectionReader, headings: readonly string[]): void {
    const placed = ({ entry, start, end, group }: Found): ListedPaper => ({ entry, start, end, headings: [...headings, ...group] });
    for (const found of section.doubtful) this.#doubtful.push(placed(found));
    for (const found of section.single) this.#single.push(placed(found));
    for (const found of section.others) this.#others.push(placed(found));
    for (const found of section.rows) {
      const row = { ...placed(found), kind: 'row' } as const;
      this.#candidates.push(row);
      this.#rows.add(row);
    }
    for (const found of section.paragraphs) this.#candidates.push({ ...placed(found), kind: 'paragraph' });
    for (const { line, start, group } of section.lines) this.#lines.push({ line, start, headings: [...headings, ...group] });
    this.#otherLines += section.otherLines;
    this.#items += section.items;
  }

  addHeading(heading: ListedPaper): void {
    this.#candidates.push({ ...heading, kind: 'heading' });
  }

  addDoubtful(papers: readonly ListedPaper[]): void {
    for (const paper of papers) this.#doubtful.push(paper);
  }

  /** Those that are papers, beside `known` ones that are papers by themselves; in no order, each once. */
  settle(known: readonly ListedPaper[], page: Page): readonly ListedPaper[] {
    const isSure = known.length >= ONLY_COUNT;
    const alone = this.#titlesAlone(known, page);
    const isDeclared = page.isDeclared || page.said !== undefined;
    const found = new Set<ListedPaper>(alone.length > 0 ? alone : this.#titlesInLines(known, isDeclared || isSure));
    if (!page.isOfProgram) {
      const withPapers = new Set(known.map(sectionOf));
      // Beside its papers a page may list anything: titles are looked for under what declares papers, or where some stand.
      const isTable = this.#candidates.filter(({ kind }) => kind === 'row').length >= MANY_LINES;
      for (const title of this.#pooled(found, page, (item) => isDeclared || (isTable && this.#rows.has(item)) || item.headings.some(isOfPapers) || (isSure && withPapers.has(sectionOf(item))))) found.add(title);
    }
    if (isSure) for (const single of this.#single) found.add(single);
    const count = known.length + found.size;
    const first = known.reduce((least, { start }) => Math.min(least, start), Infinity);
    const rest = isSure && count >= this.#items * HARDLY_ELSE ? [...this.#others, ...(alone.length > 0 ? [] : this.#doubtful)] : [];
    for (const item of rest) if (item.start > first && isLikeThem(item)) found.add(item);
    return [...found];
  }

  /** Items that are papers though nothing but their words says so, on a page that lists papers by title and venue, or says that it lists papers. */
  #titlesAlone({ length: known }: readonly ListedPaper[], { said, names, isDeclared }: Page): readonly ListedPaper[] {
    // "## EYES 2025" above them says it for all.
    const isNamed = names.some(isVenueFile);
    const isUnderVenue = ({ headings }: ListedPaper): boolean => isNamed || headings.some(isVenueHeading);
    const dated = this.#doubtful.filter((item) => isUnderVenue(item) || item.entry.venue !== undefined || item.entry.date !== undefined);
    const sure = dated.filter((item) => (isUnderVenue(item) || (item.entry.venue !== undefined && item.entry.date !== undefined)) && item.entry.title.split(' ').length >= FEWEST_DATED_WORDS);
    // What has been found in other ways speaks for it.
    const isMost = ({ length }: readonly ListedPaper[]): boolean => length + known >= this.#items * DATED_SHARE;
    if (sure.length >= Math.max(VENUE_COUNT, dated.length * VENUE_SHARE) && isMost(dated)) {
      const sections = new Set(dated.map(sectionOf));
      return this.#doubtful.filter((item) => sections.has(sectionOf(item)));
    }
    // "**Seeing the wood**" over "*Ann Lee, Bo Chen*", again and again, is a list of what was accepted somewhere.
    const abovePeople = this.#doubtful.filter(isAbovePeople);
    if (abovePeople.length >= VENUE_COUNT && isMost(abovePeople) && (isDeclared || soundLikeResearch(abovePeople.map(({ entry }) => entry.title)))) return abovePeople;
    const ofSurePage = known >= ONLY_COUNT ? this.#datedSections(dated) : [];
    if (ofSurePage.length > 0) return ofSurePage;
    const listed = this.#doubtful.filter((item) => mayListPapers(item.headings.at(-1) ?? ''));
    const others = this.#doubtful.length - listed.length;
    const isDated = new Set(dated);
    const titles = said === undefined ? [] : listed.filter((item) => isDated.has(item) || isAbovePeople(item) || isTitleOn(said, item.entry.title));
    // Titles and people without any markup are a format of its own.
    if (titles.filter((item) => item.entry.authors.length > 0 && !isAbovePeople(item)).length * 2 > titles.length) return [];
    // Among papers that link to themselves, what does not is something else.
    return titles.length >= Math.max(SURE_COUNT, known) && titles.length + known >= (this.#items - others) * DATED_SHARE ? titles : [];
  }

  /** What has not been told for papers by itself, by what it says together. */
  #pooled(found: ReadonlySet<ListedPaper>, { said }: Page, isDeclared: (item: ListedPaper) => boolean): readonly ListedPaper[] {
    const items = [...this.#doubtful, ...this.#others, ...this.#single].filter((item) => !found.has(item) && said?.headings.has(item.entry.title) !== true);
    const candidates: readonly (Candidate & { readonly paper: ListedPaper })[] = [...items.map((item) => ({ ...item, paper: item, kind: 'item' as const })), ...this.#candidates.map((candidate) => ({ ...candidate, paper: candidate }))];
    return pooledTitles(candidates.filter(({ paper }) => isDeclared(paper))).map(({ paper }) => paper);
  }

  /** A page of titles, one a line, and of hardly anything else; items among them are such lines, too. */
  #titlesInLines({ length: known }: readonly ListedPaper[], isDeclared: boolean): readonly ListedPaper[] {
    const items = this.#doubtful.filter(({ entry }) => entry.shape === 'text' && wordCount(entry.title) >= FEWEST_DATED_WORDS);
    const all = this.#lines.length + this.#otherLines + this.#items;
    const isMost = (count: number): boolean => count + items.length + known >= HARDLY_ELSE * all;
    if (this.#lines.length <= items.length || !isMost(this.#lines.length)) return [];
    const lines = this.#lines.flatMap(({ line, start, headings }) => {
      const entry = readEntry([line]);
      return entry?.shape === 'text' && entry.paperLink === 'none' ? [{ entry, start, end: start, headings }] : [];
    });
    const titles = [...lines, ...items];
    return isMost(lines.length) && titles.length >= (isDeclared ? ONLY_COUNT : MANY_LINES) && soundLikeResearch(titles.map(({ entry }) => entry.title)) ? titles : [];
  }

  /** "- Learned indexes for everybody (2018)", and hardly anything else in the section. */
  #datedSections(dated: readonly ListedPaper[]): readonly ListedPaper[] {
    const bySection = new Map<string, ListedPaper[]>();
    for (const item of this.#doubtful) {
      const items = bySection.get(sectionOf(item));
      if (items === undefined) bySection.set(sectionOf(item), [item]);
      else items.push(item);
    }
    const isDated = new Set(dated);
    return [...bySection.values()].flatMap((items) => {
      const sure = items.filter((item) => isDated.has(item) && item.entry.title.includes(' '));
      return sure.length >= SURE_COUNT && sure.length >= items.length * SURE_SHARE && soundLikeResearch(sure.map(({ entry }) => entry.title)) ? sure : [];
    });
  }
}

/** Where a page lists hardly anything but papers: what is written like a title, under no heading that names other things. */
function isLikeThem({ entry: { title, shape, url }, headings }: ListedPaper): boolean {
  if (wordCount(title) < FEWEST_DATED_WORDS || !isInWordsOfResearch(title) || !headings.every(mayListPapers) || isElse(title) || headings.some(isElse)) return false;
  if (shape === 'link') return linkRole('', url ?? '').role !== 'talk' && url?.startsWith('#') !== true;
  return isInTitleCase(title) && !/[.!]$/.test(title);
}

/** "**Seeing the wood**<br>Ann Lee, Bo Chen" */
function isAbovePeople({ entry }: ListedPaper): boolean {
  return entry.shape === 'strong' && entry.authors.length > 0;
}

function sectionOf({ headings }: ListedPaper): string {
  return headings.join('\n');
}
