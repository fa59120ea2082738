/** The papers of a page copied from a website: where each begins and ends, and which of its lines says what. */
import { siteLines, type SiteLine } from './siteLines';
import { titleOdds } from './titleOdds';

/** Some lines of a page: a title, the people below it, and what the site says of the paper until the next title. */
export interface SiteEntry {
  readonly title: SiteLine;
  /** Empty where the site only counts them. */
  readonly names: readonly string[];
  /** What stands between the title and the people, and what stands below them. */
  readonly others: readonly SiteLine[];
}

/** So many buttons and facts may stand between a title and its people. */
const MOST_BETWEEN = 3;
/** So many lines may stand there besides: whose paper it is, what it is about. */
const LONGEST_RUN = 3;
/** Of two lines above the people, the nearer one is the title, unless the other is so much likelier (log odds). */
const NEARER = 1;
/** A title has so many words, unless it looks like one in every other way. */
const ENOUGH_WORDS = 4;
const ORGANISATION = /\b(?:universit\p{L}*|institut\p{L}*|college|school|laborator\p{L}*|labs?|department|faculty|academy|inc|ltd)\b/iu;

/** A column of more names is a list of members. */
const MOST_PEOPLE = 50;
/** In characters. */
const LONGEST_TITLE = 300;

/** Lines that name the people of one paper: `first` to `last`. */
interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly title: number;
}

/** What is on a page of a website. */
export interface Site {
  readonly entries: readonly SiteEntry[];
  /** What stands above the first of them. */
  readonly head: readonly SiteLine[];
}

/** The entries of the page in its order. Linear in the length of `text`. */
export function siteEntries(text: string): Site {
  const lines = siteLines(text);
  const anchors = anchorsOf(lines);
  const starts = startsOf(lines, anchors);
  const entries = anchors.map(({ title, first, last }, index): SiteEntry => {
    const people = lines.slice(first, last + 1);
    return {
      title: lines[title] as SiteLine,
      names: people.flatMap(({ names }) => names).filter((name, _, all) => all.length === 1 || !ORGANISATION.test(name)),
      others: [...lines.slice(starts[index], title), ...lines.slice(title + 1, first), ...people.filter(({ kind, rest }) => kind === 'byline' || rest !== '').map((line) => ({ ...line, text: line.rest || line.text })), ...lines.slice(last + 1, starts[index + 1])],
    };
  });
  // What stands below the last one is the page's, from where the others end.
  const last = entries.length > 1 ? entries.pop() : undefined;
  const longest = entries.reduce((most, { others }) => Math.max(most, others.length), 0);
  if (last !== undefined) entries.push({ ...last, others: last.others.slice(0, longest) });
  return { entries, head: lines.slice(0, starts[0]) };
}

/** Where each entry begins: at its title, or where the site puts a paper's facts above it, with those. */
function startsOf(lines: readonly SiteLine[], anchors: readonly Anchor[]): readonly number[] {
  const heads = anchors.map(({ title }, index) => {
    const from = (anchors[index - 1]?.last ?? -1) + 1;
    let start = title;
    while (start > from && isAside(lines[start - 1])) start--;
    return start;
  });
  const hasFacts = (from: number, to: number): boolean => lines.slice(from, to).some(({ kind }) => kind === 'facts');
  const above = anchors.filter(({ title }, index) => hasFacts(heads[index] ?? title, title)).length;
  const factsAbove = above > anchors.length / 2 && hasFacts(heads[0] ?? 0, anchors[0]?.title ?? 0) && !hasFacts((anchors.at(-1)?.last ?? 0) + 1, lines.length);
  return factsAbove ? heads : anchors.map(({ title }) => title);
}

/** People with a title above them. What could be one person counts only where other papers of the page have several. */
function anchorsOf(lines: readonly SiteLine[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let singles = 0;
  for (let first = 0; first < lines.length; ) {
    const last = lastOfPeople(lines, first);
    if (last === undefined) {
      first++;
      continue;
    }
    const title = titleAbove(lines, first, (anchors.at(-1)?.last ?? -1) + 1);
    if (title !== undefined) {
      if (first === last && lines[first]?.kind === 'name') singles++;
      anchors.push({ first, last, title });
    }
    first = last + 1;
  }
  const isSure = anchors.length >= 2 * singles;
  return isSure ? anchors : anchors.filter(({ first, last }) => first < last || lines[first]?.kind !== 'name');
}

/** The last of the lines from here on that name people of one paper; undefined where this line does not begin them. */
function lastOfPeople(lines: readonly SiteLine[], first: number): number | undefined {
  const { kind } = lines[first] as SiteLine;
  if (kind === 'names' || kind === 'byline') return first;
  if (kind !== 'name') return undefined;
  let last = first;
  while (last - first < MOST_PEOPLE) {
    const next = lines[last + 1]?.text === ',' ? last + 2 : last + 1;
    if (lines[next]?.kind !== 'name' || lines[next].afterBlank) break;
    last = next;
  }
  let below = last + 1;
  while (lines[below]?.kind === 'button' && below < last + MOST_BETWEEN) below++;
  const next = lines[below];
  // "Some Lab" above "Ann Lee, Bo Chen" is nobody.
  if (next !== undefined && (next.kind === 'names' || next.kind === 'byline')) return undefined;
  const above = lines[first - 1];
  return first < last || (above !== undefined && above.kind === 'text' && wordsOf(above) >= ENOUGH_WORDS) ? last : undefined;
}

/** The line above these people that is most like a title, not above `from`. */
function titleAbove(lines: readonly SiteLine[], people: number, from: number): number | undefined {
  let at = people - 1;
  for (let skipped = 0; at >= from && skipped < MOST_BETWEEN && isAside(lines[at]); skipped++) at--;
  let best: number | undefined;
  // What a site has in place of people belongs to the line right above it.
  const isByline = lines[people]?.kind === 'byline';
  for (let seen = 0; at >= from && seen < LONGEST_RUN && !isAside(lines[at]) && !(isByline && lines[at]?.kind === 'prose'); seen++, at--) {
    if (isTitleLike(lines[at]) && (best === undefined || oddsOf(lines[at]) > oddsOf(lines[best]) + NEARER)) best = at;
    if (lines[at]?.afterBlank === true && best !== undefined) break;
  }
  return best;
}

function isAside(line: SiteLine | undefined): boolean {
  return line?.kind === 'button' || line?.kind === 'facts' || line?.kind === 'byline';
}

function isTitleLike(line: SiteLine | undefined): boolean {
  return line !== undefined && !isAside(line) && line.text.length <= LONGEST_TITLE;
}

function oddsOf(line: SiteLine | undefined): number {
  if (line === undefined) return -Infinity;
  const odds = titleOdds(line.text, { endsParagraph: true, numbered: false });
  return odds + Math.min(wordsOf(line), ENOUGH_WORDS) - (ORGANISATION.test(line.text) || line.kind === 'names' ? ENOUGH_WORDS : 0);
}

function wordsOf({ text }: SiteLine): number {
  return text.split(' ').length;
}
