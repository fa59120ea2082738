/**
 * PubMed's XML, as EFetch answers and the site exports it: https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html
 * Its elements become the fields of the MEDLINE format, which says the same in lines.
 */
import type { Paper, Problem } from '../paper';
import { type DigestFormat, problemAt } from './format';
import { LineIndex } from './text/lineIndex';
import { readMarkup } from './text/markup';
import { medlinePaper } from './nbib';
import { type TaggedField, TaggedRecord } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** Elements whose text is a field of the same meaning. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['pmid', 'PMID'],
  ['articletitle', 'TI'],
  ['booktitle', 'BTI'],
  ['vernaculartitle', 'TT'],
  ['abstracttext', 'AB'],
  ['volume', 'VI'],
  ['issue', 'IP'],
  ['medlinepgn', 'PG'],
  ['publicationtype', 'PT'],
  ['keyword', 'OT'],
  ['collectivename', 'CN'],
]);

/** Elements that become a field together with their neighbours. */
const PARTS = new Set(['lastname', 'forename', 'initials', 'suffix', 'year', 'month', 'day', 'medlinedate', 'title', 'elocationid', 'articleid']);

const RECORD = new Set(['pubmedarticle', 'pubmedbookarticle', 'medlinecitation']);

/** What a record says of other papers. */
const OTHERS = new Set(['referencelist', 'commentscorrectionslist', 'investigatorlist']);

export const pubmedXml: DigestFormat = {
  name: 'PubMed XML',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<(?:PubmedArticle|PubmedBookArticle|MedlineCitation)\b/.test(sample) && /<(?:ArticleTitle|PMID|BookTitle)\b/.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const record of recordsOf(text)) {
      const paper = medlinePaper(record, fileName);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'error', record.text('PMID', 'FAU'), record.start, record.end));
    }
    return { papers, problems };
  },
};

/** The records in their order. One that is cut off ends with the file. Linear; never throws. */
function recordsOf(text: string): readonly TaggedRecord[] {
  const lines = new LineIndex(text);
  const records: TaggedField[][] = [];
  let fields: TaggedField[] | undefined;
  let parts = new Map<string, string>();
  let element: string | undefined;
  let attributes: ReadonlyMap<string, string> = new Map();
  let content = '';
  let start = 0;
  let others: string | undefined;

  const put = (tag: string, value: string, end: number): void => {
    const folded = value.replace(/\s+/g, ' ').trim();
    if (folded !== '' && fields !== undefined) fields.push({ tag, values: [folded], start, end: lines.lineAt(end), isAfterBlank: false });
  };
  const leaf = (name: string, end: number): void => {
    const tag = FIELDS.get(name);
    const label = attributes.get('label');
    // Of several identifiers of one kind, the first is the record's own.
    if (tag === 'PMID' && fields?.some((field) => field.tag === 'PMID') === true) return;
    if (tag !== undefined) put(tag, tag === 'AB' && label !== undefined && label !== 'UNLABELLED' ? `${label}: ${content}` : content, end);
    else if (name === 'elocationid' || name === 'articleid') {
      if ((attributes.get('eidtype') ?? attributes.get('idtype')) === 'doi') put('LID', `${content} [doi]`, end);
    } else parts.set(name, content.trim());
  };
  readMarkup(text, 'xml', {
    open(name, given, offset) {
      if (RECORD.has(name) && (name !== 'medlinecitation' || fields === undefined)) {
        fields = [];
        records.push(fields);
        start = lines.lineAt(offset);
        others = undefined;
      }
      if (OTHERS.has(name)) others ??= name;
      if (others !== undefined) return;
      if (name === 'author' || name === 'pubdate' || name === 'articledate' || name === 'journal') parts = new Map();
      if (!FIELDS.has(name) && !PARTS.has(name)) return;
      element = name;
      attributes = given;
      content = '';
    },
    text(piece) {
      if (element !== undefined) content += piece;
    },
    close(name, offset) {
      if (name === others) others = undefined;
      if (others !== undefined) return;
      const said = (...names: readonly string[]): string => names.map((part) => parts.get(part) ?? '').find((value) => value !== '') ?? '';
      if (name === element) {
        leaf(name, offset);
        element = undefined;
      } else if (name === 'author' && said('lastname') !== '') {
        put('FAU', [`${said('lastname')} ${said('suffix')}`.trim(), said('forename', 'initials')].filter(Boolean).join(', '), offset);
      } else if (name === 'pubdate') put('DP', said('medlinedate') || `${said('year')} ${said('month')} ${said('day')}`, offset);
      else if (name === 'articledate') put('DEP', `${said('year')}-${said('month')}-${said('day')}`, offset);
      else if (name === 'journal') put('JT', said('title'), offset);
      else if (RECORD.has(name) && name !== 'medlinecitation') fields = undefined;
    },
  });
  return records.filter((record) => record.length > 0).map((record) => new TaggedRecord(record));
}
