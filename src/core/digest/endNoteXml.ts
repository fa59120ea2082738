/**
 * EndNote's XML, which other reference managers write as well: https://support.clarivate.com/Endnote (RSXML.dtd).
 * Its elements become the tags of EndNote's text export, which says the same in lines.
 */
import type { Paper, Problem } from '../paper';
import { endNotePaper } from './endNote';
import { type DigestFormat, problemAt } from './format';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { LineIndex } from './text/lineIndex';
import { readMarkup } from './text/markup';
import { type TaggedField, TaggedRecord } from './tagged/taggedFields';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 16_384;

/** Elements whose text, whatever its styles, is a field of the same meaning. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['ref-type', '%0'],
  ['author', '%A'],
  ['title', '%T'],
  ['full-title', '%J'],
  ['secondary-title', '%B'],
  ['volume', '%V'],
  ['number', '%N'],
  ['pages', '%P'],
  ['keyword', '%K'],
  ['year', '%D'],
  ['date', '%8'],
  ['publisher', '%I'],
  ['abstract', '%X'],
  ['electronic-resource-num', '%R'],
  ['url', '%U'],
  ['accession-num', '%M'],
  ['notes', '%Z'],
]);

/** Older versions number a type without its name. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['0', 'Journal Article'],
  ['3', 'Conference Proceedings'],
  ['5', 'Book Section'],
  ['6', 'Book'],
  ['9', 'Computer Program'],
  ['10', 'Conference Proceedings'],
  ['12', 'Web Page'],
  ['17', 'Journal Article'],
  ['27', 'Report'],
  ['28', 'Edited Book'],
  ['32', 'Thesis'],
  ['34', 'Unpublished Work'],
  ['47', 'Conference Paper'],
  ['59', 'Dataset'],
]);

/** People who did not write it: editors, translators. */
const OTHERS = new Set(['secondary-authors', 'tertiary-authors', 'subsidiary-authors', 'translated-authors']);

export const endNoteXml: DigestFormat = {
  name: 'EndNote XML',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<ref-type\b/.test(sample) && /<(?:titles|contributors|title)>/.test(sample) ? 0.97 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    const { records, isCut } = recordsOf(text);
    for (const record of records) {
      const paper = endNotePaper(record, fileName);
      if (paper !== undefined) papers.push(paper);
      if (paper !== undefined && isCut && record === records[records.length - 1]) problems.push(problemAt(fileName, 'truncated-file', 'warning', paper.title, record.start, record.end));
      if (paper === undefined) problems.push(problemAt(fileName, 'missing-title', 'error', record.text('%A', '%R', '%U', '%0'), record.start, record.end));
    }
    return { papers, problems };
  },
};

/** The records in their order, and whether the last one is cut off: it ends with the file. Linear; never throws. */
function recordsOf(text: string): { readonly records: readonly TaggedRecord[]; readonly isCut: boolean } {
  const lines = new LineIndex(text);
  const records: TaggedField[][] = [];
  let fields: TaggedField[] | undefined;
  let element: string | undefined;
  let content = '';
  let typeName: string | undefined;
  let others: string | undefined;
  let start = 0;
  const put = (offset: number): void => {
    const tag = FIELDS.get(element ?? '');
    const value = typeName ?? (element === 'ref-type' ? (TYPES.get(content.trim()) ?? content) : content);
    // A carriage return is how EndNote keeps lines apart, paragraphs of an abstract; any other end of a line is the file's, except among keywords.
    const values = value.split(tag === '%K' ? /[\r\n]+/ : '\r').map(foldWhiteSpace).filter((line) => line !== '');
    if (tag !== undefined && values.length > 0) fields?.push({ tag, values, start, end: lines.lineAt(offset), isAfterBlank: false });
    element = undefined;
  };
  readMarkup(text, 'xml', {
    open(name, attributes, offset) {
      if (name === 'record') {
        fields = [];
        records.push(fields);
        element = others = undefined;
      }
      if (OTHERS.has(name)) others ??= name;
      if (others !== undefined || fields === undefined || !FIELDS.has(name)) return;
      element = name;
      content = '';
      start = lines.lineAt(offset);
      typeName = name === 'ref-type' ? attributes.get('name') : undefined;
    },
    text(piece) {
      if (element !== undefined) content += piece;
    },
    close(name, offset) {
      if (name === others) others = undefined;
      if (name === element) put(offset);
      if (name === 'record') fields = undefined;
    },
  });
  put(text.trimEnd().length - 1);
  return { records: records.filter((record) => record.length > 0).map((record) => new TaggedRecord(record)), isCut: fields !== undefined };
}
