/** A list of papers copied from a website as text: titles over people, with the site's facts, buttons and counters between them. */
import { doi } from '../identity';
import type { Paper } from '../paper';
import { authorNamed } from './facts/authorNames';
import { isoDate } from './facts/isoDate';
import { type PaperFacts, paperFromFacts } from './facts/paperFromFacts';
import { type DigestFormat, type Reading } from './format';
import { venueAndDate } from './facts/venueAndDate';
import { isVenueName, soundsLikeVenue } from './facts/venueName';
import { isPaperPage } from './list/paperAddress';
import { isScholarly } from './page/isScholarly';
import { type Site, type SiteEntry, siteEntries } from './page/siteEntries';
import { BIBCODE, DAY, type SiteLine } from './page/siteLines';
import { wrapWidth } from './page/wrapping';
import { arxivIn, inJournal } from './reference/appearedIn';
import { pubmedJournal, pubmedTitle } from './pubmedCitation';
import { latexToText } from './text/latex';
import { plainMarkup } from './text/plainMarkup';

/** A page with people below each title is surer than one of titles and abstracts. */
const CERTAINTY = 0.35;
/** Where only the abstracts are of research, a page of titles and abstracts may be all it is. */
const LESS_CERTAINTY = 0.25;
/** A margin further left is there by chance: a site has many short lines. */
const NARROWEST_MARGIN = 60;
/** Text that somebody has marked up, and data, is read as what it is. */
const MARKUP = /^\s{0,8}(?:[#*|<>@{}\\]|-\s|[\w-]{2,20}\s?[-=:]\s?["{[])|\]\(/;
const MARKUP_SHARE = 0.3;
/** How much of the text is looked at, in characters: some papers with the menus above them. */
const SAMPLE = 12_000;
/** A single title over people is about anything. */
const FEWEST_PAPERS = 2;
/** For so many of the papers, the site says something that only sites of papers say. */
const MARKED_SHARE = 0.5;
const MARKS =
  /\b(?:pdf|bib|bibtex|doi|arxiv|biorxiv|medrxiv|chemrxiv|abs|abstract|cited|citations?|journal|proceedings|transactions|conference|symposium|poster|oral|spotlight|preprint|tldr|pmid|pmc|working paper|supp|supplementary|open access|(?:research|review) article|openreview|authors)\b/i;
/** Where more of them say more than so many lines, these are no list. */
const MOST_LINES = 15;
const LONG_SHARE = 0.3;
/** What a site of papers may say above them. */
const ANNOUNCED = /\b(?:papers|publications|preprints|proceedings|(?:research|latest|recent|original) articles|\p{L}*arxiv)\b/iu;
/** INSPIRE numbers its results behind their titles: "Trees at one loop #1". */
const NUMBER_BEHIND = / #\d{1,5}$/;
/** Where so many are numbered, a title without number begins with none of the list's. */
const NUMBERED_SHARE = 0.9;
/** Others number them before their titles. */
const NUMBER_BEFORE = /^(?:#|\[|\()?\d{1,5}[\])]?[.:)]? (?=\S)/;
/** ", PMLR 202:1-20" */
const BEHIND_VENUE = /, [^,]*\d.*$/;
/** Shorter, a line of prose is a remark, in characters. */
const SHORTEST_ABSTRACT = 60;

export const copiedPage: DigestFormat = {
  name: 'Copied page',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    // Browsers wrap nothing: text that is wrapped came another way.
    const lines = sample.split('\n');
    if ((wrapWidth(lines) ?? 0) >= NARROWEST_MARGIN || lines.filter((line) => MARKUP.test(line)).length > lines.length * MARKUP_SHARE) return 0;
    const site = siteEntries(sample);
    if (!isList(site)) return 0;
    return isMarked(site) ? CERTAINTY : isScholarlySite(site) ? LESS_CERTAINTY : 0;
  },

  read(text, fileName): Reading {
    const site = siteEntries(text);
    if (!isList(site)) return { papers: [], problems: [] };
    const number = site.entries.filter(({ title }) => NUMBER_BEFORE.test(title.text)).length >= NUMBERED_SHARE * site.entries.length ? NUMBER_BEFORE : NUMBER_BEHIND;
    return { papers: site.entries.flatMap((entry) => paperOf(entry, number, fileName) ?? []), problems: [] };
  },
};

/** Whether the entries could be papers by what stands where. */
function isList({ entries }: Site): boolean {
  return entries.length >= FEWEST_PAPERS && entries.filter(({ others }) => others.length > MOST_LINES).length <= entries.length * LONG_SHARE;
}

/** Whether the site says what only sites of papers say. */
function isMarked({ entries, head }: Site): boolean {
  const marked = entries.filter(({ names, others }) => names.length === 0 || others.some(({ kind, text }) => kind !== 'prose' && (MARKS.test(text) || isPaperPage(text) || (kind === 'facts' && inJournal(text) !== undefined))));
  return marked.length >= entries.length * MARKED_SHARE || head.some(({ kind, text }) => kind !== 'prose' && ANNOUNCED.test(text));
}

/** Whether the sentences below the titles are of research. */
function isScholarlySite({ entries }: Site): boolean {
  return entries.filter(({ others }) => others.some(({ kind, text }) => kind === 'prose' && isScholarly(text))).length >= entries.length * MARKED_SHARE;
}

function paperOf({ title, names, others }: SiteEntry, number: RegExp, fileName: string): Paper | undefined {
  const last = others.at(-1) ?? title;
  const facts = others.filter(isSaid);
  const prose = others.filter(({ kind, text }) => kind === 'prose' && text.length >= SHORTEST_ABSTRACT);
  return paperFromFacts({
    title: latexToText(pubmedTitle(plainMarkup(title.text.replace(number, '')).trim())),
    authors: names.flatMap((name) => authorNamed(name) ?? []),
    abstract: latexToText(prose.map(({ text }) => text).join(' ')),
    ...appearance(others),
    arxiv: first(facts, ({ text }) => arxivIn(text)),
    doi: first(facts, ({ text }) => doi(text)),
    url: others.find(({ text }) => !text.includes(' ') && isPaperPage(text))?.text,
    source: { uri: fileName, startLine: title.line, endLine: Math.max(title.line, last.line) },
  });
}

/** Whether a line says when or where the paper appeared, behind its people perhaps. */
function isSaid({ kind, rest }: SiteLine): boolean {
  return kind === 'facts' || kind === 'byline' || rest !== '';
}

/** When and where the paper appeared, as far as the lines say so beyond doubt. */
function appearance(others: readonly SiteLine[]): Pick<PaperFacts, 'date' | 'venue' | 'type' | 'volume' | 'issue' | 'pages'> {
  const facts = others.filter(isSaid);
  // PubMed's own citation says it all.
  const cited = first(facts, ({ text }) => pubmedJournal(`. ${text}`)?.facts);
  if (cited !== undefined) return cited;
  const journal = first(facts, ({ text, rest }) => (rest === '' ? inJournal(text.replace(/^published in:? /i, '')) : undefined));
  const day = first(facts, ({ text }) => isoDate(DAY.exec(text)?.[0] ?? '')) ?? first(facts, ({ text }) => yearIn(text));
  if (journal?.volume !== undefined) return { ...journal, date: journal.date !== undefined && day?.startsWith(journal.date) !== true ? journal.date : day };
  const said = facts.map(({ text }) => (isVenueName(text) && !BIBCODE.test(text) ? venueAndDate(text) : undefined) ?? {});
  // "IEEE Access" above "Year: 2021 | Volume: 9"
  const named = others.find(({ text, kind }, index) => kind !== 'facts' && kind !== 'button' && others[index + 1]?.kind === 'facts' && soundsLikeVenue(text))?.text;
  const labelled = (name: RegExp): string | undefined => first(facts, ({ text }) => name.exec(text)?.[1]);
  return {
    date: day ?? first(said, ({ date }) => date),
    venue: first(said, ({ venue }) => venue) ?? named ?? first(others, ({ rest }) => (soundsLikeVenue(rest) ? rest.replace(BEHIND_VENUE, '') : undefined)),
    volume: labelled(/\bVol(?:ume|\.)?:? (\d{1,5})\b/i),
    issue: labelled(/\bIssue:? (\d{1,5})\b/i),
    pages: labelled(/\bPages?:? (\d{1,6} ?[-–] ?\d{1,6})(?!\d)/i),
  };
}

/** The year behind its label or in brackets. */
function yearIn(text: string): string | undefined {
  return /\byear:? ((?:19|20)\d\d)\b|\(((?:19|20)\d\d)\)/i.exec(text)?.slice(1).find((year) => year !== undefined);
}

function first<Item, Result>(items: readonly Item[], of: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = of(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
