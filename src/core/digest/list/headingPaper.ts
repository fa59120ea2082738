/** A heading that is the title of a paper, and not of a chapter. */
import type { Block, Heading, ListItem, Table } from './block';
import { readEntry } from './entry';
import { factOn } from './factLine';
import { headingText, listedUnder } from './headings';
import { isLabel, linksToPaper } from './label';
import { isPaperAddress } from './paperAddress';
import { hasPaperLink, MOST_REMARK_WORDS, saysOnlyFacts } from './paperLines';
import { type Line, textOf } from './run';
import type { Found } from './found';
import { bracketedVenue } from '../facts/venueAndDate';
import { wordCount } from '../text/wordCount';

/** More words around a label are a sentence that mentions what it leads to. */
const MOST_WORDS_BY_LABEL = 12;

/** What sections are called, and papers are not. */
const SECTION_NAME =
  /^(?:related|useful|external|helpful)? ?(?:links?|resources|references?|reading|papers?|work|articles|publications?|bibliography|documentation)$|^(?:details?|abstracts?|summary|详细|详情|摘要)$|^(?:references|links|resources|further reading|see also|more)\b(?: (?:and|&) .{1,30}| information| reading)?$/i;

/** What is said of one paper has no more points; a chapter, or what changed in a version, has. */
const MOST_POINTS = 12;

/** A paragraph of so many words is an abstract, and not the names of its authors. */
const FEWEST_ABSTRACT_WORDS = 20;

const HAN = /\p{Script=Han}/u;

type Place = Omit<Found, 'group'>;

/** A heading read as a title, and the lines below it. */
interface BelowHeading extends Place {
  readonly below: readonly Line[];
}

/**
 * Whether the heading is the title of a paper: it links to the paper, or what stands below it does by a link that says so or states facts
 * of a paper.
 */
export function isPaperHeading(heading: Heading, { entry, below }: BelowHeading): boolean {
  // "#### [ImageNet](…)" with nothing below it is a name that links to where it comes from.
  if (below.length === 0 && !entry.title.includes(' ')) return false;
  const isLinked = (entry.paperLink === 'labelled' && !below.some(isProseWithLabel)) || (entry.paperLink === 'addressed' && entry.shape === 'link');
  return isLinked || isTaggedWithVenue(headingText(heading.lines)) || (entry.isDescribed && entry.title.includes(' ') && below.some((line) => factOn(line)?.name === 'authors'));
}

/** "Seeing the wood for the trees[EYES'19][Lab of Trees]" */
function isTaggedWithVenue(heading: string): boolean {
  const [, title = '', tag = ''] = /^([^\][]{10,300}?)\s?\[([^\][]{2,30})\](?:\s?\[[^\][]{2,30}\])?\s*$/.exec(heading) ?? [];
  const said = tag === '' ? undefined : bracketedVenue(tag);
  return said?.venue !== undefined && said.date !== undefined && wordCount(title) > MOST_REMARK_WORDS - 1;
}

/** What a section says if its heading is a title; undefined where the heading cannot be one, as that of a chapter with other headings below it. */
export function readBelowHeading(heading: Heading, content: readonly Block[], next: Block | undefined): BelowHeading | undefined {
  if (next?.kind === 'heading' && next.level > heading.level && !(heading.level > 1 && saysWhoWrote(content))) return undefined;
  if (listedUnder(headingText(heading.lines)) !== 'papers') return undefined;
  if (areSeveral(content)) return undefined;
  if (SECTION_NAME.test(headingText(heading.lines))) return undefined;
  if (content.filter((block) => block.kind === 'item' && !saysOnlyFacts(block)).length > MOST_POINTS) return undefined;
  // Nor is the heading the title of what has one itself.
  if (content.some((block) => block.kind === 'item' && hasOwnTitle(block))) return undefined;
  if (!heading.lines.some((line) => line.some(linksToPaper)) && beginsNumbered(content)) return undefined;
  const about = beforeRule(content);
  const bold = heading.lines.map((line) => line.map((run) => ({ ...run, strong: true })));
  const name = headingText(heading.lines);
  const below = about.flatMap((block) => (block.kind === 'rule' ? [] : block.kind === 'table' ? factsIn(block) : block.lines.map((line) => (isTranslation(textOf(line), name) ? asLabel(line) : line))));
  const entry = readEntry([...bold, ...below]);
  return entry === undefined ? undefined : { entry, below, start: heading.start, end: about[about.length - 1]?.end ?? heading.end };
}

/** Below "Seeing the wood for the trees": "[既见树木，又见森林](…)", which says the same in another script. */
export function isTranslation(text: string, title: string): boolean {
  return HAN.test(text) && !HAN.test(title) && /(?:\p{Script=Latin}{2,}\P{L}+){3}/u.test(`${title} `) && wordCount(text) <= 2 * wordCount(title) + MOST_REMARK_WORDS;
}

/** A line that is one link says nothing else than where it leads. */
function asLabel(line: Line): Line {
  const [run] = line;
  return line.length === 1 && run !== undefined && linksToPaper(run) ? [{ ...run, text: 'paper' }] : line;
}

/** Authors and a link to the paper stand right below its title; what headings divide then are its parts. */
function saysWhoWrote(content: readonly Block[]): boolean {
  const lines = content.flatMap((block) => (block.kind === 'rule' || block.kind === 'table' ? [] : block.lines));
  return hasPaperLink(lines) && lines.some((line) => factOn(line)?.name === 'authors');
}

/** Several items with a link each are several things, whatever they are, unless each says which link of the same thing it is: "- arXiv: …", "- PDF: …". */
function areSeveral(content: readonly Block[]): boolean {
  const linked = content.filter((block): block is ListItem => block.kind === 'item' && hasPaperLink(block.lines));
  const labels = new Set(linked.flatMap(({ lines: [first = []] }) => factOn(first)?.label.toLowerCase() ?? []));
  return linked.length > 1 && labels.size < linked.length;
}

/** "| Authors | Ann Lee |": a table of names and values says one fact a row. */
function factsIn({ header, rows }: Table): readonly Line[] {
  if (header.length > 2) return [];
  const lines = rows.map(({ cells: [name = [], value = []] }) => [{ text: `${textOf(name.flat())}: ` }, ...value.flat()]);
  return lines.filter((line) => factOn(line) !== undefined);
}

/** "- Seeing the wood for the trees, [paper](…)": an item that links to a paper and says which. */
function hasOwnTitle({ lines }: ListItem): boolean {
  const [first = []] = lines;
  if (!hasPaperLink(lines) || factOn(first) !== undefined) return false;
  const title = readEntry(lines)?.title;
  return title !== undefined && title.split(' ').length > MOST_REMARK_WORDS;
}

/** "**1. Seeing the wood for the trees**" right below: the first of a list, should it be the only one. */
function beginsNumbered(content: readonly Block[]): boolean {
  const numbered = content.filter((block) => block.kind === 'paragraph' && /^\s*\d{1,3}[.)]\s+\p{L}/u.test(block.lines[0]?.[0]?.strong === true ? block.lines[0][0].text : ''));
  return numbered.length === 1 && numbered[0] === content.find(({ kind }) => kind !== 'rule');
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
