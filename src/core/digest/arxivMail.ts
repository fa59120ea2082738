/** What arXiv sends and lists: daily mails, week and month listings, and its listing pages copied from the browser. */
import { doi } from '../identity';
import type { Author, Paper, Problem } from '../paper';
import { type ArxivEntry, CLOSING, ENTRY, WEB_ENTRY, arxivEntries, unquoted } from './arxiv/arxivEntries';
import { journalReference } from './arxiv/journalReference';
import { authorList } from './facts/authorNames';
import { codeLink } from './facts/codeLink';
import { type DigestFormat, type Reading, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { latexToText } from './text/latex';
import { paperFromFacts } from './facts/paperFromFacts';

/** How much of the text is looked at, in characters; a mail's preamble and its first entries. */
const SAMPLE = 30_000;

/** What a listing says of its own size. */
const STATED_NEW = /^subject:.{0,200}?\b(\d{1,5}) new(?: submissions?)? ?\+ {0,3}(\d{0,5}) {0,3}cross/im;
const STATED_ALL = /\b(?:submitted:\s{0,3}(\d{1,6})\spapers?|total of (\d{1,6}) entries(?!\s?:\s?\d)|received (\d{1,6}) submissions?)\b/i;
const ARXIV_SUBJECT = /^subject:.{0,100}\b(?:daily|weekly)\b.{0,60}?\b(?:received|mailing)\b/im;

export const arxivMail: DigestFormat = {
  name: 'arXiv listing',

  recognise(text) {
    // The front matter of a note has a title, too.
    if (/^---\n[\w"']/.test(text)) return 0;
    const sample = text.slice(0, SAMPLE);
    const lines = sample.split('\n').map(unquoted);
    const entries = lines.filter((line) => ENTRY.test(line)).length;
    const titles = lines.filter((line) => /^title\s?:/i.test(line)).length;
    if (entries > 0 && (titles > 0 || lines.some((line) => WEB_ENTRY.test(line)))) return 0.95;
    // Damage may hide the identifiers, and a quiet day has none.
    const closings = lines.filter((line) => CLOSING.test(line)).length;
    if (titles > 0 && closings > 0) return 0.9;
    return ARXIV_SUBJECT.test(sample) && /arxiv/i.test(sample) ? 0.85 : 0;
  },

  read(text, fileName): Reading {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    let fresh = 0;
    for (const entry of arxivEntries(text)) {
      const paper = paperOf(entry, fileName);
      if (paper !== undefined) {
        papers.push(paper);
        if (!entry.replaced) fresh++;
      } else if (entry.id !== undefined) {
        problems.push(problemAt(fileName, 'missing-title', 'error', `arXiv:${entry.id}`, entry.startLine, entry.endLine));
      }
    }
    const stated = statedCount(text, papers.length, fresh);
    return { papers, problems, ...(stated === undefined ? {} : { stated }) };
  },
};

function paperOf({ id, fields, abstract, replaced, startLine, endLine, headings }: ArxivEntry, fileName: string): Paper | undefined {
  // A field that somebody forgot to begin on a line of its own.
  const [title = '', besideTitle] = (fields.get('title') ?? '').split(/\sAuthors?:\s/, 2);
  const reference = fields.get('journal-ref');
  const journal = reference === undefined ? undefined : journalReference(latexToText(reference));
  const body = (abstract === '' ? (fields.get('abstract') ?? '') : abstract).replace(/\s*△ Less$/, '');
  const date = firstDate(fields, id, replaced);
  return paperFromFacts({
    title: latexToText(title),
    abstract: latexToText(body),
    authors: authorsOf(fields.get('authors') ?? besideTitle ?? ''),
    date,
    published: date !== undefined && journal?.published !== undefined && !date.startsWith(journal.published) ? journal.published : undefined,
    venue: journal?.venue,
    volume: journal?.volume,
    pages: journal?.pages,
    type: journal === undefined ? 'article' : undefined,
    arxiv: id,
    arxivCategory: categoryOf(fields),
    doi: doi(fields.get('doi') ?? ''),
    url: id === undefined ? undefined : `https://arxiv.org/abs/${id}`,
    code: codeLink(`${body} ${fields.get('comments') ?? ''}`),
    headings,
    source: { uri: fileName, startLine, endLine },
  });
}

/** The first version's date. A replacement tells only its own; the identifier tells the month in which the paper was first there. */
function firstDate(fields: ReadonlyMap<string, string>, id: string | undefined, replaced: boolean): string | undefined {
  const date = fields.get('date (v1)') ?? fields.get('date');
  const iso = date === undefined || replaced ? undefined : isoDate(date.replace(/\(\d{1,9}kb.*$/i, ''));
  return iso ?? (id === undefined ? undefined : monthOf(id));
}

/** `2303.00763` is of March 2023, `astro-ph/9204001` of April 1992: https://info.arxiv.org/help/arxiv_identifier.html */
function monthOf(id: string): string | undefined {
  const [, year, month] = /(?:^|\/)(\d\d)(\d\d)/.exec(id) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return isoDate(`${Number(year) >= FIRST_YEAR ? '19' : '20'}${year}-${month}`);
}

/** arXiv began in August 1991. */
const FIRST_YEAR = 91;

function categoryOf(fields: ReadonlyMap<string, string>): string | undefined {
  const categories = fields.get('categories') ?? fields.get('subjects') ?? fields.get('subject') ?? fields.get('subj-class') ?? '';
  return /(?:^|[\s(])([a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?)(?=$|[\s);,])/.exec(fields.has('categories') ? categories : (/\([^)]{2,30}\)/.exec(categories)?.[0] ?? ''))?.[1];
}

/** Affiliations stand in brackets, with brackets of their own inside: "((1) Univ. A, (2) Univ. B)". */
function authorsOf(line: string): readonly Author[] {
  const plain = latexToText(line);
  let depth = 0;
  let outside = '';
  for (const character of plain) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  const names = outside
    .replace(/(\p{L}{3})\.(?=,| and |$)/gu, '$1')
    // "L.Chmyreva", "1 G. Maccaferri", "DMRadio Collaboration: A. AlShirawi"
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\p{Ll})/gu, '. ')
    .replace(/(?<=^|, ?)\d{1,2} (?=\p{Lu})/gu, '')
    .replace(/(?<=\b(?:collaborations?|consortium|team)) ?: /gi, ', ');
  return authorList(names);
}

/** Replacements are listed but not counted in a mail's subject, so they are added to what it states. */
function statedCount(text: string, all: number, fresh: number): number | undefined {
  const head = text.slice(0, SAMPLE);
  const [, added, crossed] = STATED_NEW.exec(head) ?? [];
  if (added !== undefined) return Number(added) + Number(crossed ?? 0) + (all - fresh);
  const [, ...counts] = STATED_ALL.exec(head) ?? [];
  const count = counts.find((digits) => digits !== undefined);
  return count === undefined ? undefined : Number(count);
}
