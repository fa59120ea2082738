/** Atom and RSS: the arXiv API, arXiv's and bioRxiv's feeds, journals, PubMed searches. */
import { arxivId } from '../../identity';
import type { Author, Paper, Problem } from '../../paper';
import { journalReference } from '../arxiv/journalReference';
import { authorList, authorNamed } from '../facts/authorNames';
import { codeLink } from '../facts/codeLink';
import { doiInAddress } from '../facts/doiInAddress';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { type DigestFormat, problemAt } from '../format';
import { htmlText } from '../text/htmlText';
import { isoDate } from '../facts/isoDate';
import { latexToText } from '../text/latex';
import { linkRole } from '../list/linkRole';
import { paperFromFacts } from '../facts/paperFromFacts';
import { plainMarkup } from '../text/plainMarkup';
import { type FeedItem, feedItems } from './feedItems';
import { highwireCitation } from './highwireCitation';
import { papersInIssues } from './papersInIssues';
import { placeLine, publisherLines } from './publisherLines';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** `Title. (arXiv:1111.11111v1 [astro-ph.GA] UPDATED)` of arXiv's feeds until 2024. */
const ARXIV_TAG = /\.?\s*\(arXiv:([^\s()]{5,30})\s*(?:\[([^\][]{2,20})\])?[^()]{0,40}\)\s*$/i;
/** `arXiv:2203.01250v3 Announce Type: replace-cross Abstract: …` of arXiv's feeds since. */
const ARXIV_ANNOUNCEMENT = /^\s*arXiv:\S{5,30}\s+Announce Type:\s*(\S{2,20})\s*(?:Abstract:\s*)?/i;
const ARXIV_CATEGORY = /^(?:[a-z-]{2,8}\.[A-Za-z-]{2,8}|(?:astro|cond|gr|hep|math|nucl|quant)-[a-z]{2,5})$/;

/** Where preprints are is their publisher and no venue. */
const PREPRINT_SERVER = /^(?:bio|med|chem|psyar|soc|eco|eart|tech)(?:rx|x)iv\b|^arxiv/i;

const FRONT_MATTER =
  /^(?:(?:.{1,60}[:,–—-] )?issue information|(?:(?:inside|outside) )?(?:front |back )?cover(?: image| picture)?|(?:table of )?contents|(?:front|back) ?matter|editorial board|masthead|title page|(?:author|subject) index)$/i;

/** Sites on which people share links name who shared it. */
const SUBMISSION = /^\s*(?:<p>)?Article URL:/i;

/** Elements that only feeds of scholarly publishers have. */
const SCHOLARLY = ['prism:doi', 'prism:publicationname', 'dc:source', 'arxiv:announce_type', 'citation:doi'];

export const feed: DigestFormat = {
  name: 'Feed',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    const isXml = /^\s*</.test(sample);
    if (isXml && /<(?:feed|rss)\b[^>]{0,2000}(?:xmlns|version)/i.test(sample)) return 0.97;
    if (isXml && /<rdf:RDF\b/i.test(sample) && /<(?:channel|item)\b/i.test(sample)) return 0.97;
    // A feed whose beginning was lost, perhaps in the middle of an item; pages about feeds show such items too.
    const hasItems = /<(?:entry|item)\b[^>]{0,500}>\s{0,200}<(?:id|title|link)\b/i.test(sample);
    return hasItems ? (isXml ? 0.85 : 0.45) : 0;
  },

  read(text, fileName) {
    const { items, isFeed } = feedItems(text);
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    const scholarly = items.filter((item) => isScholarly(item) && !isFrontMatter(item));
    for (const item of scholarly) {
      const tell = (code: Parameters<typeof problemAt>[1], detail: string): number =>
        problems.push(problemAt(fileName, code, 'warning', detail, item.startLine, item.endLine));
      const paper = paperOf(item, fileName);
      const name = paper?.title ?? item.texts.get('id')?.[0] ?? item.links[0]?.href ?? '';
      if (paper !== undefined) papers.push(paper);
      else tell(titleOf(item) === '' ? 'missing-title' : 'unreadable-entry', name);
      if (!item.isClosed) tell(item === items[items.length - 1] ? 'truncated-file' : 'invalid-xml', name);
    }
    if (papers.length === 0) papers.push(...papersInIssues(items, bodyOf, fileName));
    const isQuiet = isFeed && items.length === 0;
    return { papers, problems, ...(isQuiet ? { stated: 0 } : {}) };
  },
};

function paperOf(item: FeedItem, fileName: string): Paper | undefined {
  const text = (...names: readonly string[]): string =>
    names.map((name) => item.texts.get(name)?.[0] ?? '').find((value) => value !== '') ?? '';
  const rawTitle = titleOf(item);
  const tag = ARXIV_TAG.exec(rawTitle);
  const body = bodyOf(item);
  const citation = highwireCitation(body);
  const announcement = ARXIV_ANNOUNCEMENT.exec(body);
  const comment = text('arxiv:comment');
  const reference = text('arxiv:journal_ref', 'arxiv:journal_reference');
  const journal = reference === '' ? undefined : journalReference(latexToText(reference));
  const line = placeLine(text('description', 'summary'));
  const lines = citation === undefined ? (publisherLines(body) ?? line) : undefined;
  const isAbstract = citation === undefined && !SUBMISSION.test(body) && (lines === undefined || (lines === line && placeLine(body) === undefined));
  const abstract = isAbstract ? abstractOf(body) : '';
  const arxiv = arxivOf(item) ?? (tag === null ? undefined : arxivId(tag[1] ?? ''));
  const [first, last] = [text('prism:startingpage'), text('prism:endingpage')];
  const venue = journal?.venue ?? (text('prism:publicationname', 'dc:source') || (citation?.journal ?? lines?.venue ?? ''));
  const isPreprint = PREPRINT_SERVER.test(venue) || (arxiv !== undefined && journal === undefined);
  return paperFromFacts({
    title: readable(tag === null ? rawTitle : rawTitle.slice(0, tag.index)),
    abstract,
    authors: citation?.authors ?? lines?.authors ?? (SUBMISSION.test(body) ? [] : authorsOf(item)),
    date: dateOf(item, announcement?.[1] ?? text('arxiv:announce_type')) ?? lines?.date,
    published: journal?.published,
    venue: PREPRINT_SERVER.test(venue) ? undefined : readable(venue),
    type: isPreprint ? 'article' : undefined,
    publisher: PREPRINT_SERVER.test(venue) ? venue : undefined,
    volume: journal?.volume ?? (text('prism:volume') || (lines?.volume ?? '')),
    issue: text('prism:number') || (lines?.issue ?? ''),
    pages: journal?.pages ?? ((first === '' || last === '' ? first : `${first}-${last}`) || lines?.pages),
    arxiv,
    arxivCategory: [...(tag?.[2] === undefined ? [] : [tag[2]]), ...item.categories].find((category) => ARXIV_CATEGORY.test(category)),
    doi: citation?.doi ?? doiOf(item),
    url: addressOf(item),
    code: codeLink(`${abstract} ${comment}`),
    keywords: [...new Set(item.categories)].filter((category) => !ARXIV_CATEGORY.test(category) && !/^https?:/.test(category)),
    source: { uri: fileName, startLine: item.startLine, endLine: item.endLine },
  });
}

/** Whether an item is about a paper: it has an id of one, links to one, or says what only publishers say. Blogs have feeds too. */
function isScholarly(item: FeedItem): boolean {
  if (SCHOLARLY.some((name) => item.texts.has(name)) || arxivOf(item) !== undefined || doiOf(item) !== undefined) return true;
  return item.links.some(({ href }) => linkRole('', href).role === 'paper');
}

/** What journals print around their papers, and nobody wrote. */
function isFrontMatter(item: FeedItem): boolean {
  return FRONT_MATTER.test(readable(titleOf(item)).trim()) && authorsOf(item).length === 0;
}

function titleOf(item: FeedItem): string {
  return item.texts.get('title')?.[0] ?? item.texts.get('dc:title')?.[0] ?? '';
}

/** A title or name in a feed: HTML within XML, LaTeX within either. */
function readable(text: string): string {
  return latexToText(plainMarkup(plainMarkup(text)));
}

/** The longest text of the item: journals put a line into `description` and the abstract into `content:encoded`. */
function bodyOf(item: FeedItem): string {
  const texts = ['summary', 'description', 'content', 'content:encoded', 'dc:description', 'dcterms:abstract'].map(
    (name) => item.texts.get(name)?.[0] ?? '',
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function abstractOf(body: string): string {
  // "Nature, Published online: 05 January 2024; doi:10.1038/…" is no part of it.
  const text = htmlText(body).replace(ARXIV_ANNOUNCEMENT, '').replace(/^\s*[^\n]{2,80}, Published online: [^\n]{4,40}; doi:\S{6,100}/, '');
  // PubMed: "Journal. Date. doi: … ABSTRACT … PMID:… | DOI:…"
  const heading = /(?:^|\n)\s*abstract:?\s*(?=\n|\S)/i.exec(text);
  const start = heading === null ? 0 : heading.index + heading[0].length;
  const end = text.slice(start).search(/\n\s*PMID:/);
  return foldWhiteSpace(latexToText(text.slice(start, end < 0 ? undefined : start + end)));
}

/** Names in elements of their own, or a line of them: "A. Monteil, P. Pegon", links around each. */
function authorsOf(item: FeedItem): readonly Author[] {
  const named = item.authors.length > 0 ? item.authors : (item.texts.get('dc:creator') ?? []);
  const lines = named.length > 0 ? named : (item.texts.get('author') ?? []).filter((line) => !line.includes('@'));
  const names = lines.map((line) => readable(htmlText(line)));
  // One element with one comma may be "Family, Given" or two people; several elements are one person each.
  if (names.length > 1 || item.authors.length > 0) return names.map(authorNamed).filter((author) => author !== undefined);
  return names.flatMap((line) => authorList(line));
}

/** The first publication. What is announced again was public before, and `updated` says nothing of when. */
function dateOf(item: FeedItem, announceType: string): string | undefined {
  const date = ['published', 'prism:publicationdate', 'prism:coverdate', 'dc:date', 'issued']
    .map((name) => isoDate(item.texts.get(name)?.[0] ?? ''))
    .find((found) => found !== undefined);
  if (date !== undefined || (announceType !== '' && announceType !== 'new')) return date;
  return isoDate(item.texts.get('pubdate')?.[0] ?? '');
}

function arxivOf(item: FeedItem): string | undefined {
  const named = [
    ...(item.texts.get('id') ?? []),
    ...(item.texts.get('guid') ?? []),
    ...(item.texts.get('dc:identifier') ?? []),
    ...item.links.map(({ href }) => href),
  ];
  return named.map((name) => arxivId(name.replace(/^oai:arXiv\.org:/i, 'arXiv:'))).find((id) => id !== undefined);
}

function doiOf(item: FeedItem): string | undefined {
  const stated = ['arxiv:doi', 'prism:doi', 'citation:doi', 'dc:identifier', 'guid', 'id'].flatMap((name) => item.texts.get(name) ?? []);
  const linked = item.links.filter(({ title, href }) => title === 'doi' || /\bdoi\b|\/10\.\d{4}/i.test(href)).map(({ href }) => href);
  return [...stated, ...linked].map(doiInAddress).find((name) => name !== undefined && arxivId(name) === undefined);
}

function addressOf(item: FeedItem): string | undefined {
  const link = item.links.find(({ rel }) => rel === 'alternate') ?? item.links[0];
  return link?.href ?? item.texts.get('guid')?.[0] ?? item.texts.get('id')?.[0];
}
