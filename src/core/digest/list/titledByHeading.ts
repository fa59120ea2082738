/** Papers whose title is a heading above "Authors. *Venue*. Link" or "**Authors** · Link": what stands out in that line looks like a title, and is none. */
import { arxivId } from '../../identity';
import type { Author } from '../../paper';
import { authorsIn } from './authorsIn';
import type { Block, Heading } from './block';
import { readBelowHeading } from './headingPaper';
import { headingText } from './headings';
import { isLabel, runRole } from './label';
import { hasPaperLink } from './paperLines';
import { type Line, type Run, textOf } from './run';
import type { Found } from './found';
import { isKnownSeries } from '../facts/venueSeries';
import { venueAndDate } from '../facts/venueAndDate';
import { wordCount } from '../text/wordCount';

/** A section that could be read so: one paper, called by its heading. */
export interface TitledByHeading extends Found {
  /** Whether what stands out is more likely the venue than the title. */
  readonly isLikely: boolean;
  /** Whether nothing but the venue's name would say so. */
  readonly isNamed: boolean;
}

/** Headings of fewer words are names of chapters, where nothing else speaks for a title. */
const FEWEST_TITLE_WORDS = 4;

/** What journals and preprint servers are called, and titles of papers hardly ever. */
const VENUE_NAME =
  /\b(?:Journal|Proceedings|Proc|Transactions|Trans|Letters|Annals|Bulletin|Magazine|Conference|Symposium|IEEE|ACM)\b|^(?:Nature|Science|Cell|Lancet|The Lancet|PLo?S|eLife|JAMA|NEJM|BMJ|PNAS|Frontiers in|Communications|(?:bio|med|chem|ar|psyar|soc|eart)(?:R|r|X|x)[Xx]?iv|SSRN)\b/;

/** "Ann Lee — arXiv:2401.00001" */
const ID_BEHIND = /\s*[–—|·-]\s*arXiv:\s?[\w./-]{9,20}\s*$/i;

/** Numbers, months and identifiers: what may stand behind a venue besides a link. */
const NO_WORDS =
  /https?:\/\/\S+|\b(?:doi|arxiv|pmid|pmcid|issn|vol|volume|no|issue|pp?|pages?|art|article|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b[.:]?\s?(?:10\.\d{4,9}\/\S+)?/gi;

/** The reading of a section by its heading; undefined where no authors come first, or no word stands out behind them. */
export function titledByHeading(heading: Heading, content: readonly Block[], next: Block | undefined): TitledByHeading | undefined {
  const [first, ...others] = content;
  if (first?.kind !== 'paragraph' || others.some(({ kind }) => kind === 'item' || kind === 'table')) return undefined;
  const [line = []] = first.lines;
  const bold = boldPeople(line);
  const at = line.findIndex((run, index) => index >= (bold?.end ?? 0) && run.emphasis === true && run.href === undefined && /\p{L}/u.test(run.text));
  const venue = line[at];
  const published = publishedBelow(heading, content, next);
  if (published !== undefined) return published;
  if (bold === undefined ? venue === undefined || at === 0 : !hasPaperLink(first.lines) && arxivId(textOf(line)) === undefined) return undefined;
  const people = bold?.authors ?? (line.slice(0, at).some(({ href }) => href !== undefined) ? undefined : authorsIn(textOf(line.slice(0, at)), true));
  const below = people === undefined ? undefined : readBelowHeading(heading, content, next);
  if (people === undefined || below === undefined) return undefined;
  // Talks have people and places, too.
  if (below.entry.paperLink === 'none' && first.lines.some((part) => part.some((run) => runRole(run).role === 'talk'))) return undefined;
  const title = headingText(heading.lines);
  const place = { start: below.start, end: below.end, group: [] };
  const name = textOf(venue === undefined ? [] : [venue]).replace(/[.,;:\s]+$/, '');
  // Names in bold are no title, if they are more than one, or their neighbours are.
  if (bold !== undefined) {
    const entry = { ...below.entry, authors: bold.authors, arxiv: below.entry.arxiv ?? arxivId(textOf(line)), venue: below.entry.venue ?? (isVenue(name) ? name : undefined) };
    return { ...place, entry, isLikely: true, isNamed: bold.isSure };
  }
  const isNamed = isVenue(name);
  const isLonger = wordCount(title) >= FEWEST_TITLE_WORDS && wordCount(title) > wordCount(name);
  // "*Seeing things*. Nature Communications.": what stands out is the title where a venue follows.
  const isLikely = (isNamed || isLonger) && saysNoMore([...line.slice(at + 1), ...first.lines.slice(1).flat()]);
  // A heading that links to the paper is its title, whatever stands below.
  const isLinked = below.entry.shape === 'link' && below.entry.paperLink !== 'none';
  const entry = { ...below.entry, authors: people, venue: below.entry.venue ?? name };
  return { ...place, entry, isLikely: isLikely || isLinked, isNamed: isLinked || (isNamed && wordCount(title) > 2) };
}

/** "**Nature Human Behaviour** 2024 | [DOI](…)": a journal in bold below the title. */
function publishedBelow(heading: Heading, content: readonly Block[], next: Block | undefined): TitledByHeading | undefined {
  const [first] = content;
  const [line = []] = first?.kind === 'paragraph' ? first.lines : [];
  const [journal] = line;
  const isJournal = journal?.strong === true && journal.href === undefined && VENUE_NAME.test(journal.text.trim()) && /^\s*,?\s*\(?(?:19|20)\d\d\b/.test(line[1]?.text ?? '');
  if (!isJournal || !hasPaperLink([line]) || wordCount(headingText(heading.lines)) < FEWEST_TITLE_WORDS) return undefined;
  const below = readBelowHeading(heading, content, next);
  if (below === undefined) return undefined;
  return { start: below.start, end: below.end, group: [], entry: { ...below.entry, venue: journal.text.trim() }, isLikely: true, isNamed: true };
}

/** "**Ann Lee, Bo Chen, et al.** · *EYES 2024* · [arXiv](…)": authors that the line begins with in bold, and where they end. */
function boldPeople(line: Line): { readonly authors: readonly Author[]; readonly end: number; readonly isSure: boolean } | undefined {
  const end = line.findIndex((run) => run.strong !== true || run.href !== undefined);
  const runs = line.slice(0, end < 0 ? line.length : end);
  const said = textOf(runs);
  const text = said.replace(ID_BEHIND, '');
  const authors = runs.length === 0 ? undefined : authorsIn(text, true);
  if (authors === undefined) return undefined;
  return { authors, end: runs.length, isSure: authors.length > 1 || text !== said || /\bet\.? ?al\b/i.test(text) };
}

/** Headings of one page are of one make: what most of them say decides; one by itself must have a venue below it that is known to be one. */
export function areTitles(sections: readonly TitledByHeading[]): boolean {
  const likely = sections.filter(({ isLikely }) => isLikely).length;
  const named = sections.filter(({ isNamed, isLikely }) => isLikely && isNamed).length;
  return likely * 2 > sections.length && named > 0;
}

function isVenue(name: string): boolean {
  return VENUE_NAME.test(name) || isKnownSeries(name) || venueAndDate(name)?.venue !== undefined;
}

function saysNoMore(behind: readonly Run[]): boolean {
  const rest: Line = behind.filter((run) => run.href === undefined && !isLabel(run));
  const text = textOf(rest).replace(NO_WORDS, ' ');
  return !/\p{L}{3,}.*\p{L}{3,}/u.test(text);
}
