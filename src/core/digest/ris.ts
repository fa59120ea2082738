/** RIS, the export format of reference managers and libraries. Tags: https://en.wikipedia.org/wiki/RIS_(file_format) and EndNote's dialect of it. */
import { arxivId } from '../identity';
import type { Paper, PaperType, Problem } from '../paper';
import { authorNamed } from './facts/authorNames';
import { type DigestFormat, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { latexToText } from './text/latex';
import { paperFromFacts } from './facts/paperFromFacts';
import { plainMarkup } from './text/plainMarkup';
import { type TaggedField, TaggedRecord, taggedFields } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

/** Two blanks and a hyphen by the book; fewer by hand and by some exporters. What stands deeper goes on with the field before. */
const FIELD = /^\s{0,3}([A-Z][A-Z0-9])\s{0,3}-(?:\s+(.*))?$/;
const FIELD_SET_IN = /^\s*([A-Z][A-Z0-9]) {2}-(?:\s+(.*))?$/;

/** The beginning of a file that is set in as a whole. */
const SET_IN = /^\s*[ \t]{4}TY {2}- [A-Z]{3,6}\s/;

const TYPES: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['JFULL', 'article-journal'],
  ['MGZN', 'article-journal'],
  ['INPR', 'article-journal'],
  ['ABST', 'article-journal'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['DATA', 'dataset'],
  ['COMP', 'software'],
  ['ELEC', 'webpage'],
  ['WEB', 'webpage'],
  ['BLOG', 'webpage'],
  ['UNPB', 'article'],
]);

/** Types whose book, journal or proceedings is in `T2` and its like. */
const CONTAINED = new Set<PaperType | undefined>(['article-journal', 'paper-conference', 'chapter', undefined]);

export const ris: DigestFormat = {
  name: 'RIS',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    const tags = [...sample.matchAll(/^\s{0,3}([A-Z][A-Z0-9])\s{0,3}- /gm)].map(([, tag]) => tag);
    if (/^\s{0,3}TY\s{0,3}- \s*[A-Z]{3,6}\s*$/m.test(sample) || SET_IN.test(sample)) return 0.97;
    // The beginning was lost, but the tags of a title and of an author or journal are there.
    const known = ['TI', 'T1'].some((tag) => tags.includes(tag)) && ['AU', 'A1', 'JO', 'JF', 'PY', 'Y1'].some((tag) => tags.includes(tag));
    return known && !/^PMID- /m.test(sample) ? 0.9 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    const records = recordsOf(taggedFields(text, SET_IN.test(text) ? FIELD_SET_IN : FIELD));
    records.forEach(({ record, isClosed }, index) => {
      const tell = (...[code, severity, detail]: [Parameters<typeof problemAt>[1], Problem['severity'], string]): number =>
        problems.push(problemAt(fileName, code, severity, detail, record.start, record.end));
      const paper = paperOf(record, fileName);
      if (paper === undefined) {
        tell('missing-title', 'error', record.text('AU', 'A1', 'DO', 'UR', 'ID', 'TY'));
        return;
      }
      papers.push(paper);
      const date = record.text(...DATES);
      if (paper.date === undefined && /\d/.test(date)) tell('invalid-date', 'information', date);
      if (!isClosed) tell(index === records.length - 1 ? 'truncated-file' : 'repaired-entry', 'warning', paper.title);
    });
    return { papers, problems };
  },
};

const LONGEST_ISSUE = 40;
const TITLES: readonly string[] = ['TI', 'T1', 'CT', 'BT'];
/** `Y2` is when somebody looked at it. */
const DATES = ['PY', 'Y1', 'DA'];

interface RisRecord {
  readonly record: TaggedRecord;
  /** Whether `ER` ends it; where it is missing, the next `TY` does, or what begins records that have no type. */
  readonly isClosed: boolean;
}

function recordsOf(fields: readonly TaggedField[]): readonly RisRecord[] {
  const records: RisRecord[] = [];
  let open: TaggedField[] = [];
  const hasTypes = fields.some(({ tag }) => tag === 'TY');
  const close = (isClosed: boolean): void => {
    // What stands behind `ER` without a type of its own (Ovid's `NL`) is no record.
    const isRest = records.length > 0 && hasTypes && !open.some(({ tag }) => tag === 'TY' || TITLES.includes(tag));
    if (!isRest && open.some(({ tag }) => tag !== 'ER')) records.push({ record: new TaggedRecord(open), isClosed });
    open = [];
  };
  // Exports without types (Copac's, Ovid's) begin each record with the same tag, behind an empty line.
  const first = hasTypes ? undefined : fields[0]?.tag;
  for (const field of fields) {
    if (field.tag === 'TY' || (field.tag === first && field.isAfterBlank)) close(first !== undefined);
    open.push(field);
    if (field.tag === 'ER') close(true);
  }
  close(first !== undefined);
  return records;
}

function paperOf(record: TaggedRecord, fileName: string): Paper | undefined {
  const type = TYPES.get(record.text('TY').toUpperCase());
  const isContained = CONTAINED.has(type);
  const title = record.text('TI', 'T1', 'CT') || (isContained ? '' : record.text('BT'));
  return paperFromFacts({
    title: readable(title),
    abstract: readable(record.text('AB', 'N2')),
    authors: record
      .all('AU', 'A1')
      .map((name) => authorNamed(readable(name)))
      .filter((author) => author !== undefined),
    date: dateOf(record),
    venue: isContained ? readable(record.text('JF', 'JO', 'T2', 'BT', 'JA', 'J2', 'C3', 'T3')) : undefined,
    type,
    volume: record.text('VL'),
    issue: issueOf(record),
    pages: pagesOf(record.text('SP'), record.text('EP')),
    publisher: readable(record.text('PB')),
    arxiv: arxivOf(record),
    doi: record.text('DO', 'DI') || record.all('UR', 'LK', 'M3').find((value) => /doi\.org\/|^doi:/i.test(value)),
    url: record.text('UR', 'LK', 'L2', 'L1'),
    keywords: record
      .all('KW')
      .flatMap((value) => value.split(';'))
      // Medicine marks what a paper is mostly about with a star.
      .map((keyword) => readable(keyword).replace(/^\*/, '')),
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

/** What is longer than any number of an issue is a reference that an export put there. */
function issueOf(record: TaggedRecord): string {
  const issue = record.text('IS');
  return issue.length <= LONGEST_ISSUE ? issue : '';
}

/** "No" to "Specified" is how Ovid says that there are none. */
function pagesOf(first: string, last: string): string {
  if (!/\d|^[ivxlc]+$/i.test(first)) return '';
  if (last.startsWith(`${first}-`)) return last;
  return last === '' || first === last || /[-–]/.test(first) ? first : `${first}-${last}`;
}

/** The id in an address or where the paper appeared. Notes may hold all that it cites, so of them only those that begin with one count. */
function arxivOf(record: TaggedRecord): string | undefined {
  const own = record.all('UR', 'L1', 'L2', 'LK', 'DO', 'AN', 'JO', 'JF', 'T2').filter((value) => /arxiv/i.test(value));
  const notes = record.all('N1', 'M3', 'C1', 'M1').filter((value) => /^(?:eprint: ?)?arxiv/i.test(value));
  return [...own, ...notes].map((value) => arxivId(value)).find((id) => id !== undefined);
}

/** `PY` has the year, `DA` may have the day too: the more exact of two that agree. */
function dateOf(record: TaggedRecord): string | undefined {
  const dates = DATES.map((tag) => isoDate(record.text(tag))).filter((date) => date !== undefined);
  const [first] = dates;
  return dates.find((date) => first !== undefined && date.startsWith(first) && date.length > first.length) ?? first;
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
