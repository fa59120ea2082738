/** Ovid's exports with labels: `<1>`, then the name of a field on a line of its own and its value indented below it. */
import type { Author, Paper, PaperType, Problem } from '../paper';
import { authorNamed } from './facts/authorNames';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { type DigestFormat, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { latexToText } from './text/latex';
import { paperFromFacts } from './facts/paperFromFacts';
import { plainMarkup } from './text/plainMarkup';
import { type TaggedField, TaggedRecord, taggedFields } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

/** `<12>` begins a record. */
const NUMBER = /^<\d{1,6}>\s*$/;

/** A label: at the margin, few words, no punctuation but that of names. */
const FIELD = /^(<\d{1,6}>|[A-Z][A-Za-z/&' -]{1,60}?)\s*$()/;

/** Labels that any record has. */
const TITLE = /^(?:Title|Article Title)[ \t]*\n[ \t]+\S/m;
const OTHER = /^(?:Source|Authors?|Accession Number|Abstract|Unique Identifier)[ \t]*\n[ \t]+\S/m;

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/chapter/i, 'chapter'],
  [/conference (?:paper|abstract|proceeding)/i, 'paper-conference'],
  [/dissertation|thesis/i, 'thesis'],
  [/\bbook\b/i, 'book'],
  [/journal|article|review/i, 'article-journal'],
];

export const ovid: DigestFormat = {
  name: 'Ovid',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (!TITLE.test(sample) || !OTHER.test(sample)) return 0;
    return /^<\d{1,6}>\s*$/m.test(sample) || /^Accession Number[ \t]*\n[ \t]+\S/m.test(sample) ? 0.97 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const record of recordsOf(taggedFields(text, FIELD))) {
      const paper = paperOf(record, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'error', record.text('Author', 'Authors', 'Accession Number', 'Source'), record.start, record.end));
    }
    return { papers, problems };
  },
};

/** A number begins a record; where records have none, a label does that the record has had. */
function recordsOf(fields: readonly TaggedField[]): readonly TaggedRecord[] {
  const isNumbered = fields.some(({ tag }) => NUMBER.test(tag));
  const [first] = fields;
  const records: TaggedField[][] = [];
  for (const field of fields) {
    const open = records[records.length - 1];
    const begins = isNumbered ? NUMBER.test(field.tag) : field.tag === first?.tag;
    if (open === undefined || begins) records.push([field]);
    else open.push(field);
  }
  return records.filter((record) => record.some(({ tag }) => !NUMBER.test(tag))).map((record) => new TaggedRecord(record));
}

function paperOf(record: TaggedRecord, fileName: string): Paper | undefined {
  const source = sourceOf(record.text('Source'));
  const type = record.text('Publication Type', 'Document Type');
  return paperFromFacts({
    // "Seeing things.[Article]": what kind of thing it is is no part of its name.
    title: readable(record.text('Title', 'Article Title', 'Chapter Title')).replace(/ ?\[[A-Z][^\][]{1,60}\]\.?$/, '').replace(/(?<=[\p{L}\d)]{2})\.$/u, ''),
    abstract: readable(record.text('Abstract')).replace(/^:\s*/, ''),
    authors: authorsOf(record),
    date: isoDate(record.text('Year of Publication', 'Publication Year', 'Date of Publication')) ?? source.date ?? isoDate(statusDate(record)),
    venue: readable(source.venue),
    type: TYPES.find(([name]) => name.test(type))?.[1],
    volume: source.volume,
    issue: source.issue,
    pages: source.pages,
    publisher: readable(record.text('Publisher')),
    arxiv: record.all('Link', 'URL', 'Link to the Ovid Full Text or citation').find((address) => /arxiv\.org\//i.test(address)),
    doi: record.text('DOI Number', 'Digital Object Identifier', 'DOI'),
    keywords: record.text('Author Keywords', 'Keyword Heading', 'Keywords').replace(/\.$/, '').split(';').map(readable),
    source: { uri: fileName, startLine: record.start, endLine: record.end },
  });
}

/** "Publish Ahead of Print, POST ACCEPTANCE, 30 November 2015" is not yet in an issue. */
function statusDate(record: TaggedRecord): string {
  return record.text('Status').split(',').pop() ?? '';
}

const DEGREE = /^(?:MD|PhD|RN|MSc?|MPH|BSc?|MA|DVM|DDS|FAAN|FRCP|FACS|FRCS|MBBS|MBChB|DPhil|PharmD|ScD|DrPH|Ph\.D|M\.D)\.?(?: [\d*+, ]+)?$/;
const DEGREES = /(?:,? (?:MD|PhD|RN|MSc?|MPH|BSc?|MA|DVM|DDS|FAAN|FRCP|FACS|FRCS|MBBS|MBChB|DPhil|PharmD|ScD|DrPH|Ph\.D|M\.D)\b\.?){1,5}$/;
/** Marks that lead to an institution: "1", "* +", "[1]", "(a)". */
const MARKS = / ?(?:[*+\d, ]|\[\d{1,3}\]|\([\da-z]\)){1,20}$/;

/** "Lee, Ann MD, PhD *;  Chen, Bo 1": degrees and marks behind a name are no part of it. */
function authorsOf(record: TaggedRecord): readonly Author[] {
  return foldWhiteSpace(record.lines('Author', 'Authors', 'Author(s)').join(' '))
    .split(/; |;$/)
    .filter((name) => !DEGREE.test(name))
    .map((name) => name.replace(MARKS, '').replace(DEGREES, ''))
    .map((name) => authorNamed(readable(name)))
    .filter((author) => author !== undefined);
}

/** "Ecohydrology.   8(6):1048-1064, September 2015." and "Ecohydrology. Vol.8(6), Sep 2015, pp. 1048-1064." */
function sourceOf(source: string): { readonly venue: string; readonly volume: string; readonly issue: string; readonly pages: string; readonly date?: string | undefined } {
  const numbers = /\s(?:Vol\.?\s?)?(\d{1,5})\s?(?:\((?:\d[^()]{0,4}: )?([^()]{1,30})\))?\s?(?::\s?([A-Za-z]?\d[\w-]{0,20}))?(?=[,.;\s]|$)/.exec(source);
  const venue = (numbers === null ? source : source.slice(0, numbers.index)).trim().replace(/[.,:]$/, '');
  const rest = numbers === null ? '' : source.slice(numbers.index + numbers[0].length);
  return {
    venue,
    volume: numbers?.[1] ?? '',
    issue: numbers?.[2] ?? '',
    pages: numbers?.[3] ?? /\b(?:pp\.?|p\.) ?([A-Za-z]?\d[\w-]{0,20})/.exec(rest)?.[1] ?? '',
    date: isoDate(rest.replace(/[A-Za-z]?\d+-\d+|\bpp?\. ?\S+/g, ' ')),
  };
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
