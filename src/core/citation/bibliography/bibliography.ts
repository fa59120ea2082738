import { arxivId, doi as findDoi } from '../../identity';
import type { Paper } from '../../paper';
import { bibtexEntry, writeBibtexEntry } from '../bibtex/bibtexEntry';
import { readBibtexFile, type BibtexFile, type BibtexFileEntry } from '../bibtex/bibtexFile';
import { bibtexDialect, bibtexLayout } from '../bibtex/bibtexLayout';
import { endsWithBlankLine, lineCounter, newlineOf } from '../lines';
import { readLatex } from '../bibtex/readLatex';
import type { TextEdit } from '../textEdit';
import { assignKeys, type BibliographyContent, type BibliographyProblem, type BibliographyRecord } from './bibliographyRecord';
import { cslItem, type CslItem } from './cslItem';
import { jsonFault } from './jsonFault';

/** The bibliography files that can be read and appended to without the YAML package. */
export type BibliographyKind = 'bib' | 'csl-json';

/** What adding papers to a bibliography comes to. With a `problem` nothing may be written. */
export type BibliographyAddition =
  | {
      /** The key under which each paper is cited, by paper id: the file's own where it has the paper already. */
      readonly keys: ReadonlyMap<string, string>;
      /** What to append; absent where nothing is missing. */
      readonly edit?: TextEdit;
    }
  | { readonly problem: BibliographyProblem };

/** How much of the offending text a problem quotes. */
const DETAIL_LENGTH = 60;

/** The records of a bibliography file. Never throws. */
export function readBibliography(text: string, kind: BibliographyKind): BibliographyContent {
  return kind === 'bib' ? readBib(text) : readCslJson(text);
}

/**
 * The one edit that adds to a bibliography the `papers` it lacks, in the file's own style, at its end; nothing else changes.
 * `keys` holds the wanted key of each paper by its id; keys that are `reserved` mean something else already.
 */
export function addToBibliography(
  text: string,
  kind: BibliographyKind,
  papers: readonly Paper[],
  keys: ReadonlyMap<string, string>,
  reserved: Iterable<string> = [],
): BibliographyAddition {
  const { records, problem } = readBibliography(text, kind);
  if (problem !== undefined) return { problem };
  const assignment = assignKeys(papers, keys, records, reserved);
  if (assignment.missing.length === 0) return { keys: assignment.keys };
  const keyed = assignment.missing.map(paper => [paper, assignment.keys.get(paper.id) ?? paper.id] as const);
  const edit = kind === 'bib' ? appendToBib(text, keyed) : appendToJson(text, keyed.map(([paper, key]) => cslItem(paper, key)));
  return { keys: assignment.keys, edit };
}

/** The beginning of what stands at `offset`, for a problem's detail. */
export function quote(text: string, offset: number): string {
  const rest = text.slice(offset, offset + DETAIL_LENGTH).split(/[\r\n]/)[0] ?? '';
  return rest.trim();
}

/** The records of a .bib file. */
export function readBib(text: string, { entries, fault }: BibtexFile = readBibtexFile(text)): BibliographyContent {
  const line = lineCounter(text);
  const records = entries.map(entry => bibRecord(entry, line));
  if (fault === undefined) return { records };
  return { records, problem: { code: fault.code, line: line(fault.offset), detail: quote(text, fault.offset) } };
}

function bibRecord(entry: BibtexFileEntry, line: (offset: number) => number): BibliographyRecord {
  const field = (name: string): string => entry.fields.get(name) ?? '';
  const title = readLatex(field('title'));
  const doi = findDoi(field('doi')) ?? findDoi(field('url'));
  // Where reference managers leave an arXiv id: "arXiv preprint arXiv:2308.12908" is Google Scholar's journal.
  const arxiv = ['eprint', 'url', 'doi', 'journal', 'journaltitle', 'number', 'note', 'howpublished'].map(name => arxivId(field(name))).find(Boolean);
  return {
    key: entry.key,
    aliases: field('ids').split(',').map(alias => alias.trim()).filter(alias => alias !== ''),
    ...(title !== '' && { title }),
    ...(doi !== undefined && { doi }),
    ...(arxiv !== undefined && { arxiv }),
    line: line(entry.keyStart),
    start: entry.start,
    end: entry.end,
    keyStart: entry.keyStart,
  };
}

function appendToBib(text: string, papers: readonly (readonly [Paper, string])[]): TextEdit {
  const { entries } = readBibtexFile(text);
  const layout = bibtexLayout(text, entries);
  const dialect = bibtexDialect(entries);
  const written = papers.map(([paper, key]) => writeBibtexEntry(layout.order(bibtexEntry(paper, key, dialect)), layout));
  return append(text, text.length, written.join(layout.newline + layout.between), layout.newline, layout.between);
}

/** `block` on lines of its own at `offset`, which is behind all entries; the text before it stays as it is. */
function append(text: string, offset: number, block: string, newline: string, between: string): TextEdit {
  const before = text.slice(0, offset);
  if (/^\ufeff?\s*$/.test(before)) return { start: offset, end: offset, text: block + newline };
  const ended = /[\r\n]$/.test(before);
  const parted = endsWithBlankLine(before);
  return { start: offset, end: offset, text: (ended ? '' : newline) + (parted ? '' : between) + block + (ended ? newline : '') };
}

/** The records of a CSL-JSON file, and the item of each. */
export function readCslJson(text: string): BibliographyContent & { readonly items: readonly CslItem[] } {
  const json = text.replace(/^\ufeff/, ' ');
  if (json.trim() === '') return { records: [], items: [] };
  const line = lineCounter(text);
  const fault = jsonFault(json);
  if (fault !== undefined) return { records: [], items: [], problem: { code: 'invalid-json', line: line(fault), detail: quote(text, fault) } };
  const content: unknown = JSON.parse(json);
  if (!Array.isArray(content)) return { records: [], items: [], problem: { code: 'not-a-list', line: 0, detail: quote(text, 0) } };
  const places = itemPlaces(json);
  return {
    records: content.flatMap((item: unknown, index) => jsonRecord(item, json, places[index] ?? { start: 0, end: 0 }, line)),
    items: content.filter(isCslItem),
  };
}

/** What has no id is no item; Pandoc skips it too. */
export function isCslItem(item: unknown): item is CslItem {
  return typeof item === 'object' && item !== null && 'id' in item;
}

/** Where an item of a list stands in its file, and the text of its id. */
export interface ItemPlace {
  readonly start: number;
  readonly end: number;
  readonly keyStart?: number | undefined;
}

/** The record of one CSL item of `text`; none for what is no item. */
export function jsonRecord(item: unknown, text: string, { start, end, keyStart }: ItemPlace, line: (offset: number) => number): BibliographyRecord[] {
  if (!isCslItem(item)) return [];
  const field = (name: string): string => {
    const value = item[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const title = field('title').replace(/<[^>]*>/g, '');
  const doi = findDoi(field('DOI')) ?? findDoi(field('URL'));
  const arxiv = ['number', 'URL', 'DOI', 'note', 'archive_location', 'container-title'].map(name => arxivId(field(name))).find(Boolean);
  return [
    {
      key: field('id'),
      aliases: [],
      ...(title !== '' && { title }),
      ...(doi !== undefined && { doi }),
      ...(arxiv !== undefined && { arxiv }),
      line: line(start),
      start,
      end,
      ...(keyStart !== undefined && text.startsWith(field('id'), keyStart) && { keyStart }),
    },
  ];
}

/** Offsets of the items of a JSON array that is known to be well-formed. */
function itemPlaces(json: string): readonly ItemPlace[] {
  const places: ItemPlace[] = [];
  let depth = 0;
  let start = 0;
  let keyStart: number | undefined;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') {
      if (++depth === 2) [start, keyStart] = [index, undefined];
    } else if (token === '}' || token === ']') {
      if (--depth === 1) places.push({ start, end: index + 1, keyStart });
    } else if (depth === 2 && token === '"id"') {
      const opened = /\s*:\s*"/y;
      opened.lastIndex = index + token.length;
      if (opened.test(json)) keyStart = opened.lastIndex;
    }
  }
  return places;
}

/** The edit that appends items to a list of CSL-JSON that is known to be well-formed, in its own style; an empty file becomes a list. */
export function appendToJson(text: string, items: readonly CslItem[]): TextEdit {
  const newline = newlineOf(text);
  if (/^\ufeff?\s*$/.test(text)) {
    return { start: text.length, end: text.length, text: `[${newline}${items.map(item => writeJson(item, '  ', '  ', newline)).join(`,${newline}`)}${newline}]${newline}` };
  }
  const end = text.lastIndexOf(']');
  const last = text.slice(0, end).trimEnd();
  const empty = last.endsWith('[') && itemPlaces(text.replace(/^\ufeff/, ' ')).length === 0;
  // One item a line or less: the whole file is written compactly, and so is the new item.
  const indent = /[[,]\s*?[\r\n]+([ \t]*)[{\]]/.exec(text)?.[1];
  const inner = /\{[ \t]*[\r\n]+([ \t]*)"/.exec(text)?.[1];
  const separator = empty ? '' : ',';
  if (indent === undefined && inner === undefined && !empty) {
    return { start: last.length, end: last.length, text: separator + items.map(item => JSON.stringify(item)).join(',') };
  }
  const outer = indent ?? (empty ? '  ' : '');
  const unit = inner === undefined ? (empty ? '  ' : undefined) : inner.slice(outer.length) || '  ';
  const written = items.map(item => (unit === undefined ? outer + JSON.stringify(item) : writeJson(item, outer, unit, newline)));
  const closing = empty && !/[\r\n]/.test(text.slice(last.length, end)) ? newline : '';
  return { start: last.length, end: last.length, text: `${separator}${newline}${written.join(`,${newline}`)}${closing}` };
}

function writeJson(item: CslItem, outer: string, unit: string, newline: string): string {
  return JSON.stringify(item, null, unit)
    .split('\n')
    .map(line => outer + line)
    .join(newline);
}
