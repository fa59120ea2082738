/** One entry of a list: its title, what it says of the paper, and what its links lead to. */
import { arxivId } from '../../identity';
import type { Author } from '../../paper';
import { doiInAddress } from '../facts/doiInAddress';
import { EntryFacts } from './entryFacts';
import { type EntryTitle, TitleFinder, type TitleShape, isPeopleAndYear, namesIn } from './entryTitle';
import { formattedReference } from '../reference/formattedReference';
import { factOn, isLabelled } from './factLine';
import { isLabel, linksToPaper, runRole } from './label';
import { type LinkRole, linkRole } from './linkRole';
import { type Line, type Run, softLines, textOf } from './run';
import { isOneName } from './noPeople';
import { arxivIdOfNote, isNote, isPaperPage } from './paperAddress';
import { isPlainTitle, isTitleLike } from './titleLike';
import { venueAndDate } from '../facts/venueAndDate';
import { isKnownSeries } from '../facts/venueSeries';
import { trimmedEnd } from '../text/trimmed';
import { wordCount } from '../text/wordCount';

const POST = /^(?:blog ?post|blog|post|video|youtube|talk|web ?site|web|lectures?|tutorial|course|podcast)$/i;

/** "[CVPR 2023] [Tutorial on trees](…)": a conference has more than papers. */
const EVENT = /\b(?:tutorials?|workshops?|challenges?|competitions?|registration|recordings?|talks|photos|schedule|submit|courses?|keynotes?|slides|accepted papers)\b/i;

/** "🔗 https://…": a picture begins what is said next. */
const PICTURE = /^\p{Extended_Pictographic}/u;

/** What an entry says. Whether it is a paper is for its list to decide, which knows its neighbours. */
export interface Entry {
  readonly title: string;
  readonly shape: TitleShape;
  readonly authors: readonly Author[];
  readonly abstract: string;
  readonly date: string | undefined;
  readonly venue: string | undefined;
  readonly keywords: readonly string[];
  readonly arxiv: string | undefined;
  readonly arxivCategory: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly code: string | undefined;
  /** Whether a link leads to the paper: `labelled` where its text or an identifier says so, `addressed` where only its address does. */
  readonly paperLink: 'labelled' | 'addressed' | 'none';
  /** Whether it names who wrote it, and when or where: enough for a paper that nobody put on the web. */
  readonly isDescribed: boolean;
  /** Whether the names come first, and a year is given: as bibliographies write it. */
  readonly isReference: boolean;
}

/** What is known of an entry from outside. */
export interface EntryContext {
  /** The title, where it stands elsewhere: in a heading, in its own column. Then all lines are about it. */
  readonly title?: string;
  /** The column is headed "Paper": whatever stands there first is the title, however short. */
  readonly isPaperColumn?: boolean;
}

/** "Mamba [[paper](https://arxiv.org/…)]": one word may be the title of what the link leads to, unless it only introduces the link. */
function isName(title: string): boolean {
  return /^\s*(?:[\p{Lu}\p{Lo}\d]|\p{Ll}{1,3}[\p{Lu}\d])[^:：]*$/u.test(title) && !linkRole(title, '').isLabel;
}

/** The entry that `lines` make, with its title in the first one; undefined where there is no title. */
export function readEntry(all: readonly Line[], context: EntryContext = {}): Entry | undefined {
  const lines = withoutPresenter(withoutLabel(all));
  const links = linksOf(lines);
  const reference = context.title === undefined && context.isPaperColumn !== true ? (referenceIn(lines, links) ?? linkedReference(lines)) : undefined;
  if (reference !== undefined) return reference;
  const isPaperColumn = context.isPaperColumn === true;
  const facts = new EntryFacts(isPaperColumn);
  const finder = new TitleFinder(facts, { isPaperColumn, hasPaperLink: links.some(({ role }) => role === 'paper') });
  const [first = [], ...others] = lines.map(withoutCheckbox).map(withoutNotes).map(withoutInvitation).map(withoutNews).flatMap(splitAtNames).flatMap(splitAtFacts).flatMap(splitAtBars);
  const belowNames = context.title === undefined ? finder.findBelowNames(first, others[0]) : undefined;
  const head: EntryTitle | undefined =
    context.title === undefined
      ? (belowNames ?? finder.find(first) ?? belowAuthors(finder, facts, others[0]))
      : { title: context.title, shape: 'given', tail: first };
  if (head === undefined) return undefined;
  const title = facts.tidyTitle(head.title);
  if (!isTitleLike(title, isPaperColumn)) return undefined;
  facts.readLine(head.tail, head.shape !== 'given');
  for (const line of belowNames === undefined ? others : others.slice(1)) facts.readLine(line, false);
  // `[[CVPR 2021](…)]`: a label may say where the paper appeared.
  for (const run of lines.flat()) if (isLabel(run)) facts.takeVenue(venueAndDate(textOf([run])) ?? {});
  const isDescribed = isDescribedBy(facts, finder.isBehindAuthors, head, links);
  const isNamed = facts.abstract === '' && links.some(({ isLabel, role, address }) => isLabel && role === 'paper' && isPaperPage(address));
  // "Database Gyms (CIDR 2023)"
  const isPublished = facts.venue !== undefined && facts.date !== undefined && facts.abstract === '' && title.includes(' ');
  if (head.shape === 'text' && !isPaperColumn && !isPlainTitle(title, isDescribed || (isNamed && isName(title)), isPublished)) return undefined;
  const where = addresses(facts, head, links);
  const { date } = facts;
  // "arXiv 2011" of 2011.13526 is November 2020.
  const isOfId = date !== undefined && where.arxiv?.startsWith(`${date}.`) === true;
  const isReference = isDescribed && finder.isBehindAuthors && date !== undefined;
  return { title, shape: head.shape, isDescribed, isReference, ...where, ...said(facts), date: isOfId ? undefined : date };
}

/** An entry that is a reference in one of the usual styles, with labels like `[pdf]` behind it. */
function referenceIn(lines: readonly Line[], links: readonly Link[]): Entry | undefined {
  const all = lines.flat();
  const label = all.findIndex(isLabel);
  // Behind the links of a whole reference, what stands in bold is a remark.
  const isWhole = label > 0 && all.slice(label).some(({ strong }) => strong === true) && formattedReference(textOf(all.slice(0, label))) !== undefined;
  const runs = all.filter((run, index) => !isLabel(run) && (!isWhole || index < label));
  // What stands out is the title, whatever it looks like, but not "**52**: 9-10".
  const text = textOf(runs);
  const reference = runs.some(({ strong, text: words }) => strong === true && /\p{L}/u.test(words)) && !isBoldBeforeTitle(runs) ? undefined : formattedReference(text);
  if (reference === undefined) return undefined;
  const { authors = [], date, venue } = reference;
  // "[Seeing trees](…). Ann Lee. Lab. 2017.": so does what links to the paper, if that is not its journal.
  const linked = runs.find(linksToPaper);
  const isElse = linked !== undefined && ((venue ?? '').includes(trimmedEnd(textOf([linked]), '. ')) || /^\s*doi\b/i.test(linked.text));
  const words = linked === undefined || isElse ? '' : trimmedEnd(textOf([linked]), '. ');
  // "Richard S. Zemel and Bo Chen. [Seeing trees](…)": nor is what stands before the link part of it.
  if (wordCount(words) > 1 && reference.title.endsWith(words) && reference.title !== words) return undefined;
  if (linked !== undefined && !isElse && wordCount(linked.text) > 1 && !isReferenceOf(reference.title, textOf([linked]))) return undefined;
  // "[Seeing the wood](…). pages 17–44.": what is linked ends the title.
  const title = wordCount(words) > 3 && reference.title.startsWith(`${words}.`) ? words : reference.title;
  // "Doe C. *Trees*. 2022." may be what is said of a title above.
  const isReference = date !== undefined && (venue !== undefined || wordCount(title) > 2 || /["“‘]/.test(text));
  const where = addresses(new EntryFacts(false), { title, shape: 'text', tail: [] }, links);
  return { title, shape: 'text', authors, abstract: '', date, venue, keywords: [], arxivCategory: undefined, isDescribed: true, isReference, ...where, arxiv: where.arxiv ?? reference.arxiv, doi: where.doi ?? reference.doi, url: where.url ?? reference.url };
}

/** `[Lee, Ann. "Seeing the wood." Trees 3.2 (2020): 1-9.](…)`: the link says all, whatever is remarked below it. */
function linkedReference(lines: readonly Line[]): Entry | undefined {
  const first = lines.slice(0, 1);
  const said = first.flat().filter((run) => run.text.trim() !== '');
  return lines.length > 1 && said.length === 1 && said[0]?.href !== undefined ? referenceIn(first, linksOf(first)) : undefined;
}

/** Whether a link to a paper names it by this title: it is in it, or the whole reference is. */
function isReferenceOf(title: string, linked: string): boolean {
  return title.includes(trimmedEnd(linked, '.')) || formattedReference(linked)?.title === title;
}

/** "**Lee, A., & Chen, B. (2020).** Seeing the wood. …": the authors and the year are what is in bold. */
function isBoldBeforeTitle(runs: Line): boolean {
  const [first, ...others] = runs.filter((run) => run.text.trim() !== '');
  return first?.strong === true && first.href === undefined && /\((?:(?:19|20)\d\d[a-z]?|n\.d\.)\)[.,:]?\s*$/.test(first.text) && others.every(({ strong }) => strong !== true);
}

/** What stands out below a line that only names the authors. */
function belowAuthors(finder: TitleFinder, facts: EntryFacts, line: Line | undefined): EntryTitle | undefined {
  const found = line === undefined || facts.authors.length === 0 ? undefined : finder.find(line);
  return found?.shape === 'text' ? undefined : found;
}

interface Link {
  readonly address: string;
  readonly role: LinkRole;
  readonly isLabel: boolean;
  /** `[blog](…)`, `[Video](…)`: its label says that it leads to something else than a paper. */
  readonly isPost: boolean;
}

type Addresses = Pick<Entry, 'arxiv' | 'doi' | 'url' | 'code' | 'paperLink'>;

function addresses(facts: EntryFacts, head: EntryTitle, links: readonly Link[]): Addresses {
  const paper =
    links.find(({ address, role }) => role === 'paper' && address === head.link) ??
    links.find(({ role, isLabel }) => role === 'paper' && isLabel) ??
    links.find(({ role }) => role === 'paper');
  const url = paper?.address || head.link || links.find(({ role, isLabel }) => role === 'other' && isLabel)?.address;
  // "[SIGCOMM 2019] [Title](https://lab.edu/project/)": the paper's own page.
  const isHome = facts.isTagged && wordCount(head.title) > 3 && !EVENT.test(head.title) && links.some(({ role, address }) => role === 'other' && address === head.link);
  // A second link may lead to the preprint; a link within a remark leads to another paper.
  const own = links.filter(({ isLabel, address }) => isLabel || address === head.link).map(({ address }) => address);
  const main = paper === undefined ? [] : [paper.address];
  return {
    arxiv: main.map((address) => arxivId(address) ?? arxivIdOfNote(address)).find(Boolean) ?? facts.arxiv ?? own.map(arxivId).find((id) => id !== undefined),
    doi: facts.doi ?? main.map(doiInAddress).find(Boolean),
    url,
    code: facts.code ?? links.find(({ address, role }) => role === 'code' && address !== url)?.address,
    paperLink: paper?.isLabel === true || (facts.isPaper && wordCount(head.title) > 1) ? 'labelled' : paper === undefined && !isHome ? 'none' : 'addressed',
  };
}

function said({ authors, abstract, venue, keywords, arxivCategory }: EntryFacts): Omit<Entry, keyof Addresses | 'title' | 'shape' | 'isDescribed' | 'isReference' | 'date'> {
  return { authors, abstract, venue, keywords, arxivCategory };
}

/** A lecture or a post has an author and a year, too: it is what its link leads to, or the label of its only link says. */
function isDescribedBy(facts: EntryFacts, isBehindAuthors: boolean, head: EntryTitle, links: readonly Link[]): boolean {
  if (facts.authors.length === 0 || links.some(({ role, address }) => role === 'talk' && address === head.link)) return false;
  if (facts.venue === undefined && links.length > 0 && links.every(({ isPost }) => isPost)) return false;
  if ([facts.date, facts.venue, facts.arxiv].some(Boolean) || /\bet\.? ?al\b/i.test(textOf(head.tail))) return true;
  // "Statutory Royalties, Mechanical Rights. …" is a paragraph of a licence: names alone need an initial, or a title that stands out.
  return isBehindAuthors && (head.shape === 'text' ? facts.authors.some(({ given }) => /\p{Lu}\.|^\p{Lu}{1,3}$/u.test(given ?? '')) : wordCount(head.title) > 2);
}

/** `**New!** Seeing the wood`, `Seeing the wood **NEW**`: that a row is new says nothing of its paper. */
export function withoutNews(line: Line): Line {
  if (line.length < 2) return line;
  if (saysNews(line[0])) return withoutNews(line.slice(1));
  return saysNews(line.at(-1)) ? withoutNews(line.slice(0, -1)) : line;
}

/** "[ ] **Ann Lee**, Bo Chen": what is ticked off stands before everything. */
function withoutCheckbox(line: Line): Line {
  const [box, ...behind] = line;
  return box !== undefined && behind.length > 0 && /^\s*\[[ xX✓✔]\]\s*$/.test(box.text) ? behind : line;
}

/** A day, and a few words that may be a name. */
const DATED_LINE = /^\s*(?:19|20)\d\d-\d\d?-\d\d?[:,]?\s+(\S.{3,39})\s*$/m;

/** "2025-11-07: Ann Lee" above a link to a paper: who presented it, and when. "[Lee 2019](…)" above its title: one line. */
function withoutPresenter(lines: readonly Line[]): readonly Line[] {
  const [start = [], ...below] = lines;
  const mayBe = DATED_LINE.test(start[0]?.text ?? '');
  const [first = [], second, ...others] = mayBe ? [...softLines(start), ...below] : lines;
  if (second === undefined) return lines;
  const presented = first.every(({ href }) => href === undefined) ? DATED_LINE.exec(textOf(first))?.[1] : undefined;
  const rest = presented !== undefined && isOneName(presented) && second.some(linksToPaper) ? [second, ...others] : lines;
  const [link = [], title, ...behind] = rest;
  const said = link.filter(({ text }) => text.trim() !== '');
  const isNamed = title !== undefined && said.length === 1 && said[0]?.href !== undefined && isPeopleAndYear(said[0].text) && /^\s*["“]/.test(textOf(title));
  return isNamed ? [[...link, ...title], ...behind] : rest;
}

/** "**Lee2020**:" */
const KEY = /^\s*\[?\p{L}{2,20}\+?(?:19|20)\d\d[a-z]?\]?\s*$/u;

/** "**Paper 1.** Seeing the wood", "**[12]** …", "**Lee2020**: …": what the list calls its papers by is none of the title. */
function withoutLabel(lines: readonly Line[]): readonly Line[] {
  const [[first, ...behind] = [], ...others] = lines;
  const isKey = first?.strong === true && behind.length > 0 && (KEY.test(first.text) && !isKnownSeries(/\p{L}+/u.exec(first.text)?.[0] ?? '') ? /^\s*[:：]/.test(behind[0]?.text ?? '') : /^\s*\[\d{1,4}\]\s*$/.test(first.text));
  if (isKey) return [[{ ...behind[0], text: (behind[0]?.text ?? '').replace(/^\s*[:：]\s*/, '') }, ...behind.slice(1)], ...others];
  const isCount = first?.strong === true && behind.length > 0 && /^\s*(?:paper|article|reading|ref(?:erence)?) ?#?\d{1,3}[.:)]?\s*$/i.test(first.text);
  return isCount ? [behind, ...others] : lines;
}

function saysNews(run: Run | undefined): boolean {
  return run?.strong === true && /^\s*[[(]?(?:new|hot|updated?)!*[\])]?\s*$/i.test(run.text);
}

/** "Seeing the wood ([Ann](notes/ann_1.md))": who wrote a note, linked to it at the end of the line. */
export function withoutNotes(line: Line): Line {
  const [before, note, behind] = line.slice(-3);
  const isNoted = note?.href !== undefined && isNote(note.href) && /\S\s*\($/.test(before?.text ?? '') && behind?.text.trim() === ')';
  return isNoted && before !== undefined ? [...line.slice(0, -3), { ...before, text: before.text.replace(/\s*\($/, '') }] : line;
}

/** "Seeing the wood (Read more on [arXiv](…) or [Hub](…))": what opens the bracket, and leads to the links in it. */
const INVITATION = /(?:\s*[(（]|\s[-–—|])\s*(?:read|see|read more|see more|more|also|full text|available)(?: (?:on|at|in|from|via|here))?[:：]?\s*$/iu;

/** A title is not followed by an invitation to read the paper: the links that it leads to say the same. */
function withoutInvitation(line: Line): Line {
  const at = line.findIndex((run, index) => run.href === undefined && isLabel(line[index + 1] ?? { text: '' }) && INVITATION.test(run.text));
  return at < 0 ? line : line.map((run, index) => (index === at ? { ...run, text: run.text.replace(INVITATION, '') } : run));
}

/** "Ann Lee, Bo Chen:\nSeeing the wood": names end their line with a colon, or a quoted title is in the next. */
function splitAtNames(line: Line): readonly Line[] {
  if (!line.some(({ text }) => /[:：][ \t]*\n|\.[ \t]*\n[ \t]*["“]/.test(text))) return [line];
  const parts = softLines(line);
  return namesIn(parts[0] ?? []) === undefined ? [line] : parts;
}

/** Facts that stand on lines of their own, though nothing but the line end says so: "Authors: …\nLink: …". */
function splitAtFacts(line: Line): readonly Line[] {
  if (!line.some((run) => run.text.includes('\n'))) return [line];
  const parts = softLines(line);
  if (!parts.slice(1).some((part) => factOn(part) !== undefined)) return [line];
  const lines: Run[][] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    if (last === undefined || factOn(part) !== undefined || factOn(last) === undefined || PICTURE.test(textOf(part))) lines.push([...part]);
    else last.push({ text: ' ' }, ...part);
  }
  return lines;
}

/** "Date: 2024-01-02 | Authors: Ann Lee | Category: cs.CL": several facts on one line. */
function splitAtBars(line: Line): readonly Line[] {
  if (!line.some(({ text }) => text.includes('|'))) return [line];
  const parts: Run[][] = [[]];
  for (const run of line) {
    run.text.split('|').forEach((text, index) => {
      if (index > 0) parts.push([]);
      parts[parts.length - 1]?.push({ ...run, text });
    });
  }
  const said = parts.filter((part) => part.some(({ text, href }) => text.trim() !== '' || href !== undefined));
  const facts = said.filter((part) => factOn(part) !== undefined).length;
  return facts > 1 || (facts > 0 && said.every(isLabelled)) ? said : [line];
}

function linksOf(lines: readonly Line[]): readonly Link[] {
  return lines.flat().flatMap((run) => {
    if (run.href === undefined) return [];
    const text = textOf([run]);
    const { role, isLabel } = runRole(run);
    return [{ address: run.href, isPost: isLabel && POST.test(text), role, isLabel }];
  });
}
