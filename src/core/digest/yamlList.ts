/** Lists in YAML: CSL-YAML as Pandoc writes it, and the `papers.yml` that sites are built from. */
import { parse } from 'yaml';
import type { Paper, Problem, Source } from '../paper';
import { paperFromCsl } from './cslItem';
import { type DigestFormat, type Reading, problemAt } from './format';
import { findRecords } from './json/findRecords';
import { mayBePaperRecord, paperFromRecord } from './json/paperFromRecord';
import { isObject } from './json/recordFields';
import type { JsonObject } from './looseJson';

/** How much of the text is looked at, in characters. */
const SAMPLE = 20_000;

/** The dash may stand alone, or with a comment behind it. */
const ITEM = /^ {0,12}-(?: {1,3}|[ \t]{0,3}(?:#[^\n]{0,200})?\n {1,16})["']?(?:id|title|type|key|citation-key|author|authors|name|doi|DOI|url|URL|abstract|issued|year|date|venue|arxiv|pdf|paper)["']?:(?:\s|$)/m;
const ITEM_AT_START = new RegExp(ITEM.source);
const TITLE = /^ {0,12}(?:- {1,3})?["']?title["']?:\s/m;
const CSL = /^ {0,12}(?:- {1,3})?(?:issued|container-title|citation-key|date-parts|family|type: (?:article|article-journal|paper-conference|chapter|book|thesis|report|dataset|webpage|manuscript))\b/m;

/** An entry is some dozens of lines; a longer one is a document of another kind, and not worth a parser's time. In characters. */
const LONGEST_ENTRY = 50_000;

/** More than these say nothing new. */
const MOST_TOLD = 20;

export const yamlList: DigestFormat = {
  name: 'YAML list',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (!ITEM.test(sample) || !TITLE.test(sample)) return 0;
    return CSL.test(sample) ? 0.9 : 0.8;
  },

  read(text, fileName): Reading {
    const problems: Problem[] = [];
    const read = entriesOf(text).flatMap(({ source, startLine, endLine }) => {
      const place = { uri: fileName, startLine, endLine };
      const entry = parseEntry(source);
      if (!(entry instanceof Error)) return { entry, place, papers: papersIn(entry, place) };
      if (problems.length < MOST_TOLD) problems.push(problemAt(fileName, 'invalid-yaml', 'error', entry.message, startLine, endLine));
      return [];
    });
    // Among papers, a title with people or a date is one that says little.
    const isList = read.filter(({ papers }) => papers.length > 0).length * 2 >= read.length;
    const papers = read.flatMap(({ entry, place, papers: found }) => (found.length === 0 && isList ? paperAmongOthers(entry, place) : found));
    return { papers, problems };
  },
};

function papersIn(entry: unknown, source: Source): readonly Paper[] {
  return findRecords([entry]).flatMap(({ record, headings }) => paperOf(record, source, headings) ?? []);
}

function paperAmongOthers(entry: unknown, source: Source): readonly Paper[] {
  const [record] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  const paper = isObject(record) && mayBePaperRecord(record) ? paperOf(record, source, []) : undefined;
  return paper === undefined ? [] : [paper];
}

function paperOf(record: JsonObject, source: Source, headings: readonly string[]): Paper | undefined {
  return isCsl(record) ? paperFromCsl(record, source) : paperFromRecord(record, source, headings);
}

function isCsl(record: JsonObject): boolean {
  const [author] = Array.isArray(record['author']) ? (record['author'] as readonly unknown[]) : [];
  return 'issued' in record || 'container-title' in record || (isObject(author) && 'family' in author);
}

function parseEntry(source: string): unknown {
  try {
    // Aliases multiply what they point to: a few are a writer's convenience, many are an attack. Pretty errors copy the whole line, each of them.
    return parse(source, { logLevel: 'error', prettyErrors: false, uniqueKeys: false, maxAliasCount: 20 }) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface YamlEntry {
  readonly source: string;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The items of the list, each parsed by itself: a broken one hurts itself alone, and every one knows its lines.
 * The list is the one whose items stand furthest left.
 */
function entriesOf(text: string): readonly YamlEntry[] {
  const lines = text.split('\n');
  const indents = lines.flatMap((line, index) => (ITEM_AT_START.test(`${line}\n${lines[index + 1] ?? ''}`) ? line.length - line.trimStart().length : []));
  const indent = Math.min(...indents.slice(0, MOST_COMPARED));
  const dash = `${' '.repeat(indent)}-`;
  const starts = lines.flatMap((line, index) => (line.startsWith(`${dash} `) || line.trimEnd() === dash ? index : []));
  return starts.flatMap((start, index) => {
    const end = endOf(lines, start, starts[index + 1] ?? lines.length, indent);
    const source = lines.slice(start, end).join('\n');
    return source.length > LONGEST_ENTRY ? [] : { source, startLine: start, endLine: lastWithText(lines, start, end) };
  });
}

/** As many items show how far the list is indented. */
const MOST_COMPARED = 1000;

/** An item ends where a line stands as far left as its dash, or further. */
function endOf(lines: readonly string[], start: number, next: number, indent: number): number {
  for (let line = start + 1; line < next; line++) {
    const content = lines[line] ?? '';
    if (content.trim() !== '' && content.length - content.trimStart().length <= indent && !content.startsWith('#')) return line;
  }
  return next;
}

function lastWithText(lines: readonly string[], start: number, end: number): number {
  let last = end - 1;
  while (last > start && lines[last]?.trim() === '') last--;
  return last;
}
