/** EndNote's export format (.enw), which is refer's with a type: "%A Lee, Ann". Tags: https://en.wikipedia.org/wiki/Refer_(software) and EndNote's additions. */
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

const FIELD = /^\s{0,3}(%[0-9A-Z@!#$*+?<>(){}[\]&^~=,:;])(?:\s+(.*))?$/;

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/journal|magazine|newspaper/i, 'article-journal'],
  [/conference/i, 'paper-conference'],
  [/section|chapter/i, 'chapter'],
  [/book/i, 'book'],
  [/thesis|dissertation/i, 'thesis'],
  [/report/i, 'report'],
  [/dataset/i, 'dataset'],
  [/program|software/i, 'software'],
  [/web page|blog|electronic source/i, 'webpage'],
  [/unpublished|manuscript|preprint/i, 'article'],
];

export const endNote: DigestFormat = {
  name: 'EndNote',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (!/^\s{0,3}%T\s+\S/m.test(sample)) return 0;
    if (/^\s{0,3}%0\s+[A-Z]/m.test(sample)) return 0.97;
    return /^\s{0,3}%A\s+\S/m.test(sample) && /^\s{0,3}%[DJBRUP]\s+\S/m.test(sample) ? 0.9 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const record of recordsOf(taggedFields(text, FIELD))) {
      const paper = endNotePaper(record, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'error', record.text('%A', '%R', '%U', '%F', '%0'), record.start, record.end));
    }
    return { papers, problems };
  },
};

/** A type or a second title begins a record; so does an empty line where types are not told. */
function recordsOf(fields: readonly TaggedField[]): readonly TaggedRecord[] {
  const hasTypes = fields.some(({ tag }) => tag === '%0');
  const records: TaggedField[][] = [];
  for (const field of fields) {
    const open = records[records.length - 1];
    const begins = field.tag === '%0' || (hasTypes ? field.isAfterBlank && field.tag === '%T' && open?.some(({ tag }) => tag === '%T') === true : field.isAfterBlank);
    if (open === undefined || begins) records.push([field]);
    else open.push(field);
  }
  return records.map((record) => new TaggedRecord(record));
}

/** The paper of a record with EndNote's tags; undefined where it has no title. */
export function endNotePaper(record: TaggedRecord, fileName: string): Paper | undefined {
  const type = TYPES.find(([name]) => name.test(record.text('%0')))?.[1];
  const addresses = record.all('%U', '%R', '%J', '%1', '%Z', '%M');
  return paperFromFacts({
    title: readable(record.text('%T')),
    abstract: readable(record.text('%X')),
    authors: record
      .lines('%A')
      .map((name) => authorNamed(readable(name)))
      .filter((author) => author !== undefined),
    date: dateOf(record),
    venue: type === 'book' || type === 'thesis' ? undefined : readable(record.text('%J', '%B', '%S')),
    type,
    volume: record.text('%V'),
    issue: record.text('%N'),
    pages: record.text('%P'),
    publisher: readable(record.text('%I')),
    arxiv: addresses.map((value) => (/arxiv/i.test(value) ? arxivId(value) : undefined)).find((id) => id !== undefined),
    doi: record.text('%R') || record.all('%U').find((value) => /doi\.org\//i.test(value)),
    url: record.text('%U'),
    citationKey: record.text('%F') || undefined,
    // A keyword a line, whether each has its tag or only the first.
    keywords: record.lines('%K').flatMap((value) => value.split(';')).map(readable),
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

/** `%D` has the year; `%8` may have the day too, with or without the year. */
function dateOf(record: TaggedRecord): string | undefined {
  const year = isoDate(record.text('%D'));
  const day = record.text('%8');
  const exact = isoDate(day) ?? isoDate(`${day} ${year ?? ''}`);
  return exact !== undefined && (year === undefined || exact.startsWith(year)) ? exact : year;
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
