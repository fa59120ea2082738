import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import type { Paper } from '../../paper';
import { newlineOf } from '../lines';
import { isCslItem, jsonRecord, type BibliographyAddition } from './bibliography';
import { cslReading, type BibliographyReading } from './bibliographyReading';
import { assignKeys, type BibliographyContent, type BibliographyProblem } from './bibliographyRecord';
import { cslItem, type CslItem } from './cslItem';

/** A bibliography in CSL-YAML: `references:` and a list of records, as Pandoc reads and writes it. */
interface YamlBibliography extends BibliographyContent {
  readonly items: readonly CslItem[];
  readonly list?: YAMLSeq.Parsed;
}

/** The records of a CSL-YAML bibliography. Never throws. */
export function readCslYaml(text: string): YamlBibliography {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = faultOf(document, lines);
  if (problem !== undefined) return { records: [], items: [], problem };
  const list = listOf(document);
  if (list === undefined) return { records: [], items: [], ...(document.contents !== null && { problem: { code: 'not-a-list', line: 0, detail: '' } }) };
  const all = plainItems(list, document);
  if (typeof all === 'string') return { records: [], items: [], problem: { code: 'invalid-yaml', line: lines.linePos(list.range[0]).line - 1, detail: all } };
  const records = list.items.flatMap((node, index) => {
    const [start = 0, end = start] = node.range;
    const id: unknown = isMap(node) ? node.get('id', true) : undefined;
    // A quoted key begins behind its quotation mark.
    const keyStart = isScalar(id) && id.range ? id.range[0] + (id.type === 'QUOTE_SINGLE' || id.type === 'QUOTE_DOUBLE' ? 1 : 0) : undefined;
    return jsonRecord(all[index], text, { start, end, keyStart }, offset => lines.linePos(offset).line - 1);
  });
  return { records, items: all.filter(isCslItem), list };
}

/** Like `bibliographyReading`, for CSL-YAML. */
export function cslYamlReading(text: string): BibliographyReading {
  const { records, items, problem } = readCslYaml(text);
  return cslReading({ records, items, ...(problem && { problem }) });
}

/** Like `addToBibliography`, for CSL-YAML. */
export function addToCslYaml(text: string, papers: readonly Paper[], keys: ReadonlyMap<string, string>, reserved: Iterable<string> = []): BibliographyAddition {
  const { records, problem, list } = readCslYaml(text);
  if (problem !== undefined) return { problem };
  const assignment = assignKeys(papers, keys, records, reserved);
  if (assignment.missing.length === 0) return { keys: assignment.keys };
  const written = assignment.missing.map(paper => cslItem(paper, assignment.keys.get(paper.id) ?? paper.id));
  const newline = newlineOf(text);
  const block = (indent: string): string =>
    stringify(written, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map(line => indent + line)
      .join(newline) + newline;
  if (list === undefined || list.items.length === 0) {
    if (text.trim() !== '' && !/references:\s*(?:\[\s*\])?\s*$/.test(text)) return { problem: { code: 'not-a-list', line: 0, detail: text.slice(0, 60) } };
    const start = text.trim() === '' ? text.length : text.search(/references:\s*(?:\[\s*\])?\s*$/);
    return { keys: assignment.keys, edit: { start, end: text.length, text: `references:${newline}${block('')}` } };
  }
  const first = records[0]?.start ?? list.range[0];
  const dash = text.lastIndexOf('-', first - 1);
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
  // The list reaches up to the next node; what stands between is white space and comments.
  const end = list.range[1];
  const lastEnd = text.slice(0, end).trimEnd().length;
  const lineEnd = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(lastEnd))?.[0].length ?? 0;
  const at = lastEnd + lineEnd;
  const ended = /[\r\n]$/.test(text.slice(0, at));
  return { keys: assignment.keys, edit: { start: at, end: at, text: (ended ? '' : newline) + block(indent) } };
}

/** What the list holds; why it cannot be told where an alias leads nowhere, or there are so many that they would fill the memory. */
function plainItems(list: YAMLSeq.Parsed, document: Document.Parsed): readonly unknown[] | string {
  try {
    return list.toJS(document) as unknown[];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function faultOf(document: Document.Parsed, lines: LineCounter): BibliographyProblem | undefined {
  const error = document.errors[0];
  if (error === undefined) return undefined;
  return { code: 'invalid-yaml', line: lines.linePos(error.pos[0]).line - 1, detail: error.message.split('\n')[0] ?? '' };
}

function listOf(document: Document.Parsed): YAMLSeq.Parsed | undefined {
  const { contents } = document;
  if (isSeq(contents)) return contents;
  const references: unknown = isMap(contents) ? contents.get('references', true) : undefined;
  return isSeq(references) && (references.flow !== true || references.items.length === 0) ? (references as YAMLSeq.Parsed) : undefined;
}
