/** Web of Science's tagged export. Tags: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html */
import type { Paper, PaperType, Problem } from '../paper';
import { authorNamed } from './facts/authorNames';
import { type DigestFormat, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import { plainMarkup } from './text/plainMarkup';
import { type TaggedField, TaggedRecord, taggedFields } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** Two characters and a blank; a line that goes on is indented by three. */
const FIELD = /^([A-Z][A-Z0-9])(?: (.*))?$/;

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/proceedings paper|meeting/i, 'paper-conference'],
  [/book chapter/i, 'chapter'],
  [/^book$/i, 'book'],
  [/data (?:set|study)/i, 'dataset'],
  [/article|review|letter|editorial|note|early access/i, 'article-journal'],
];

export const webOfScience: DigestFormat = {
  name: 'Web of Science',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (/^(?:FN |VR )/.test(sample.trimStart()) && /^PT [A-Z]\s*$/m.test(sample)) return 0.98;
    return /^PT [JBSP]\s*$/m.test(sample) && /^(?:AU|AF|TI|SO) \S/m.test(sample) ? 0.9 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    const records = recordsOf(taggedFields(text, FIELD));
    records.forEach(({ record, isClosed }, index) => {
      const paper = paperOf(record, fileName);
      const tell = (code: 'missing-title' | 'truncated-file' | 'repaired-entry', detail: string): number =>
        problems.push(problemAt(fileName, code, code === 'missing-title' ? 'error' : 'warning', detail, record.start, record.end));
      if (paper === undefined) tell('missing-title', record.text('UT', 'DI', 'AF', 'AU'));
      else papers.push(paper);
      if (paper !== undefined && !isClosed) tell(index === records.length - 1 ? 'truncated-file' : 'repaired-entry', paper.title);
    });
    return { papers, problems };
  },
};

function recordsOf(fields: readonly TaggedField[]): readonly { readonly record: TaggedRecord; readonly isClosed: boolean }[] {
  const records: { record: TaggedRecord; isClosed: boolean }[] = [];
  let open: TaggedField[] = [];
  const close = (isClosed: boolean): void => {
    if (open.length > 0) records.push({ record: new TaggedRecord(open), isClosed });
    open = [];
  };
  for (const field of fields) {
    // The file's own header and end.
    if (field.tag === 'FN' || field.tag === 'VR' || field.tag === 'EF') continue;
    if (field.tag === 'PT') close(false);
    if (field.tag !== 'ER' || open.length > 0) open.push(field);
    if (field.tag === 'ER') close(true);
  }
  close(false);
  return records;
}

function paperOf(record: TaggedRecord, fileName: string): Paper | undefined {
  const types = record
    .text('DT')
    .split(';')
    .map((type) => type.trim());
  const published = dateOf(record.text('PY'), record.text('PD'));
  const early = isoDate(record.text('EA'));
  const [first, last] = [record.text('BP', 'AR'), record.text('EP')];
  const names = namesIn(record.lines('AF'));
  return paperFromFacts({
    title: plainMarkup(record.text('TI')),
    abstract: plainMarkup(record.text('AB')),
    authors: (names.length > 0 ? names : namesIn(record.lines('AU', 'CA'))).map(authorNamed).filter((author) => author !== undefined),
    date: early ?? published,
    published: early === undefined ? undefined : published,
    venue: plainMarkup(record.text('SO')),
    type: TYPES.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1],
    volume: record.text('VL'),
    issue: record.text('IS'),
    pages: first === '' || last === '' || first === last ? first : `${first}-${last}`,
    publisher: record.text('PU'),
    arxiv: /arxiv/i.test(record.text('AR', 'DI')) ? record.text('AR', 'DI') : undefined,
    doi: record.text('DI'),
    keywords: [...record.text('DE').split(';'), ...(record.text('DE') === '' ? record.text('ID').split(';') : [])],
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

/** A name a line, or all of them on one: "Lee, Ann; Chen, Bo". */
function namesIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(';'));
}

/** `PD` is "MAR 1", "JAN-FEB" or a season; of what names no single month the year is left. */
function dateOf(year: string, day: string): string | undefined {
  return isoDate(`${year} ${day}`.trim()) ?? isoDate(year);
}
