/** PubMed's MEDLINE format (.nbib). Fields: https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format */
import type { Author, Paper, PaperType, Problem } from '../paper';
import { authorNamed } from './facts/authorNames';
import { type DigestFormat, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { paperFromFacts } from './facts/paperFromFacts';
import { plainMarkup } from './text/plainMarkup';
import { pubmedPage } from './facts/pubmedPage';
import { pubmedTitle } from './pubmedCitation';
import { type TaggedField, TaggedRecord, taggedFields } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

/** Up to four letters padded to four, a hyphen, a blank; a line that goes on is indented by six. */
const FIELD = /^([A-Z][A-Z0-9]{1,3}) {0,2}-(?: (.*))?$/;

/** The first field of a record; PubMed Central puts its own id first. */
const FIRST = new Set(['PMID', 'PMC']);

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/preprint/i, 'article'],
  [/book chapter|chapter/i, 'chapter'],
  [/book/i, 'book'],
  [/dataset/i, 'dataset'],
  [/thesis|dissertation/i, 'thesis'],
  [/journal article|review|trial|letter|editorial|case reports|study|comment/i, 'article-journal'],
];

export const nbib: DigestFormat = {
  name: 'PubMed',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (/^(?:PMID|PMC ) ?- ?\S/m.test(sample) && /^(?:TI|BTI|AB|FAU|AU|OWN|STAT) {0,2}- /m.test(sample)) return 0.98;
    return /^FAU - /m.test(sample) && /^TI {2}- /m.test(sample) ? 0.95 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const record of recordsOf(taggedFields(text, FIELD))) {
      const paper = medlinePaper(record, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'error', record.text('PMID', 'PMC', 'SO', 'FAU'), record.start, record.end));
    }
    return { papers, problems };
  },
};

/** Records stand apart by an empty line; where it got lost, a first field begins the next one. */
function recordsOf(fields: readonly TaggedField[]): readonly TaggedRecord[] {
  const records: TaggedField[][] = [];
  let seen = new Set<string>();
  for (const field of fields) {
    // A record may have both ids, one below the other or far apart, but none of them twice.
    const begins = FIRST.has(field.tag) && (seen.has(field.tag) || (field.isAfterBlank && seen.size > 0));
    if (begins || records.length === 0) {
      records.push([]);
      seen = new Set();
    }
    records[records.length - 1]?.push(field);
    seen.add(field.tag);
  }
  return records.map((record) => new TaggedRecord(record));
}

/** The paper that a record in MEDLINE's fields describes; undefined where it has no title. */
export function medlinePaper(record: TaggedRecord, fileName: string): Paper | undefined {
  const types = record.all('PT');
  const printed = isoDate(record.text('DP'));
  const online = isoDate(record.text('DEP'));
  const date = online !== undefined && (printed === undefined || online < printed || online.startsWith(printed)) ? online : printed;
  const keywords = record.all('OT');
  return paperFromFacts({
    title: pubmedTitle(plainMarkup(record.text('TI', 'BTI', 'TT').trim())),
    abstract: plainMarkup(record.all('AB').join(' ')),
    authors: authorsOf(record),
    date,
    published: printed === undefined || date?.startsWith(printed) === true ? undefined : printed,
    venue: plainMarkup(record.text('JT', 'TA')),
    type: TYPES.find(([names]) => types.some((type) => names.test(type)))?.[1],
    volume: record.text('VI'),
    issue: record.text('IP'),
    pages: record.text('PG'),
    doi: record.all('LID', 'AID', 'SO').find((value) => /\[doi\]|\bdoi: ?10\./i.test(value)),
    url: addressOf(record),
    keywords: (keywords.length > 0 ? keywords : record.all('MH')).map((keyword) => keyword.replace(/\*/g, '')),
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

/** Full names where there are any, and groups, in the order of the paper; else "Casbon JA". */
function authorsOf(record: TaggedRecord): readonly Author[] {
  const hasFullNames = record.all('FAU').length > 0;
  const names = record.fields('CN', hasFullNames ? 'FAU' : 'AU');
  return names
    .map(({ tag, text }) => (tag === 'CN' ? { family: text } : tag === 'FAU' ? authorNamed(text) : initialsLast(text)))
    .filter((author) => author !== undefined);
}

function initialsLast(name: string): Author | undefined {
  const [, family, initials] = /^(.+) (\p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd))?)$/u.exec(name) ?? [];
  return family === undefined || initials === undefined ? authorNamed(name) : { family, given: initials };
}

function addressOf(record: TaggedRecord): string | undefined {
  const central = /PMC\d+/.exec(record.text('PMC'))?.[0];
  const page = pubmedPage(record.text('PMID'));
  if (page !== undefined) return page;
  return central === undefined ? undefined : `https://www.ncbi.nlm.nih.gov/pmc/articles/${central}/`;
}
