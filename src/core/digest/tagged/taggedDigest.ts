/** Papers of old databases and programs, whose lines begin with two letters in some frame: `TI ~ `, `--TI-- `, `TI: `. */
import type { Paper, PaperType, Problem } from '../../paper';
import { authorNamed } from '../facts/authorNames';
import { isoDate } from '../facts/isoDate';
import { paperFromFacts } from '../facts/paperFromFacts';
import { type Reading, problemAt } from '../format';
import { latexToText } from '../text/latex';
import { plainMarkup } from '../text/plainMarkup';
import { type TaggedField, TaggedRecord, taggedFields } from './taggedFields';

/** How a format frames its tags, and what it calls things. */
export interface TaggedDialect {
  /** Tag and value are its groups; of a line between records, the tag is `-`. */
  readonly field: RegExp;
  readonly venue: readonly string[];
  readonly year: readonly string[];
  readonly volume: readonly string[];
  readonly issue: readonly string[];
  readonly pages: readonly [first: string, last: string];
  /** "Journal of Trees. 1992; 19(2): 20-30", all in one. */
  readonly source: readonly string[];
  readonly keywords: readonly string[];
  readonly url: readonly string[];
  readonly doi: readonly string[];
  readonly type: readonly string[];
}

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/thesis|dissertation/i, 'thesis'],
  [/conference|proceeding/i, 'paper-conference'],
  [/chapter/i, 'chapter'],
  [/journal|article/i, 'article-journal'],
  [/report/i, 'report'],
  [/book/i, 'book'],
];

/** The papers of a text of such fields. Linear. */
export function readTagged(text: string, fileName: string, dialect: TaggedDialect): Reading {
  const papers: Paper[] = [];
  const problems: Problem[] = [];
  for (const record of recordsOf(taggedFields(text, dialect.field))) {
    const paper = paperOf(record, fileName, dialect);
    if (paper !== undefined) papers.push(paper);
    else problems.push(problemAt(fileName, 'missing-title', 'error', record.text('AU', ...dialect.source, ...dialect.venue), record.start, record.end));
  }
  return { papers, problems };
}

/** A line between two records separates them, and so does a blank line before a tag that the record has had already. */
function recordsOf(fields: readonly TaggedField[]): readonly TaggedRecord[] {
  const records: TaggedField[][] = [];
  let open: TaggedField[] | undefined;
  for (const field of fields) {
    const begins = field.tag === 'TI' || field.tag === open?.[0]?.tag;
    if (field.tag === '-') open = undefined;
    else if (open === undefined || (begins && open.some(({ tag }) => tag === field.tag) && (field.isAfterBlank || field.tag === open[0]?.tag))) records.push((open = [field]));
    else open.push(field);
  }
  return records.map((record) => new TaggedRecord(record));
}

function paperOf(record: TaggedRecord, fileName: string, dialect: TaggedDialect): Paper | undefined {
  const said = sourceOf(record.text(...dialect.source));
  const text = (tags: readonly string[]): string => readable(record.text(...tags));
  const url = text(dialect.url);
  const [first, last] = dialect.pages.map((tag) => record.text(tag));
  return paperFromFacts({
    title: text(['TI']).replace(/(?<=[\p{L}\d)]{2})\.$/u, ''),
    abstract: text(['AB']),
    authors: record
      .all('AU')
      .flatMap((names) => readable(names).split(/ ?; ?/))
      // "Lee-A-B": how CD-ROMs kept a name in one word.
      .map((name) => name.replace(/ ?\(eds?\.?\)$/, ''))
      .map((name) => authorNamed(/^\p{Lu}[\p{L}']+-\p{Lu}(?:-?\p{Lu}){0,2}$/u.test(name) ? name.replace('-', ', ').replace(/-/g, ' ') : name))
      .filter((author) => author !== undefined),
    date: isoDate(text(dialect.year)) ?? said.date,
    venue: text(dialect.venue) || said.venue,
    type: TYPES.find(([name]) => name.test(text(dialect.type)))?.[1],
    volume: text(dialect.volume) || said.volume,
    issue: text(dialect.issue) || said.issue,
    pages: (first === undefined || last === undefined || last === '' ? first : `${first}-${last}`) || said.pages,
    arxiv: /arxiv\.org\//i.test(url) ? url : undefined,
    doi: text(dialect.doi) || (/doi\.org\//i.test(url) ? url : ''),
    url,
    keywords: text(dialect.keywords).split(/;|, (?=\p{Ll})/u),
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

function sourceOf(source: string): { readonly venue: string; readonly volume: string; readonly issue: string; readonly pages: string; readonly date: string | undefined } {
  // "Trees. 1992; 1(2): 3-9", "Trees 1993 Jun 40(6): 529-40"
  const match = /^(.{2,200}?)[\s.,;:]{1,9}((?:19|20)\d\d)\b[^\d(]{0,20}(\d{1,5}[A-Za-z]?)?\s{0,3}(?:\(([^()]{1,20})\))?(?:\s{0,3}[:,]\s{0,3}(?:pp?\.? ?)?([A-Za-z]?\d[\w–-]{0,20}))?/.exec(source);
  const [, venue = source, year, volume = '', issue = '', pages = ''] = match ?? [];
  // "Journal-of-Trees": the blanks of CD-ROMs.
  const name = venue.includes(' ') ? venue : venue.replaceAll('-', ' ');
  return { venue: readable(name), volume, issue, pages, date: year ?? isoDate(/\b((?:19|20)\d\d)\b/.exec(source)?.[1] ?? '') };
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
