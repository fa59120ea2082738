/** Lists in YAML: CSL-YAML as Pandoc writes it, Typst's Hayagriva, and the `papers.yml` that sites are built from. */
import { parse } from 'yaml';
import type { Paper, Problem, Source } from '../paper';
import { paperFromCsl } from './facts/cslItem';
import { type DigestFormat, type Reading, problemAt } from './format';
import { findRecords } from './json/findRecords';
import { paperFromRecord } from './json/paperFromRecord';
import { isObject } from './json/recordFields';
import type { JsonObject } from './json/looseJson';

/** How much of the text is looked at, in characters. */
const SAMPLE = 20_000;

/** The dash may stand alone, or with a comment behind it. */
const ITEM = /^ {0,12}-(?: {1,3}|[ \t]{0,3}(?:#[^\n]{0,200})?\n {1,16})["']?(?:id|title|type|key|citation-key|author|authors|name|doi|DOI|url|URL|abstract|issued|year|date|venue|arxiv|pdf|paper|papers|publications|track|session|category|topic|section|group|theme|conf|conference|container-title|collection-title|editor|edition|accessed|event|genre|issue|ISBN|ISSN|language|page|publisher|publisher-place|call-number|annote|keyword|note|number|source|volume|editor|translator|director|DOI|PMID|URL)["']?:(?:\s|$)/m;
const ITEM_AT_START = new RegExp(ITEM.source);
const TITLE = /^ {0,12}(?:- {1,3})?["']?title["']?:\s/m;
const CSL = /^ {0,12}(?:- {1,3})?(?:issued|container-title|citation-key|date-parts|family|type: (?:article|article-journal|paper-conference|chapter|book|thesis|report|dataset|webpage|manuscript))\b/m;

const REFERENCES = /^references:[ \t]*$/m;

/** An entry is some dozens of lines; a longer one is a document of another kind, and not worth a parser's time. In characters. */
const LONGEST_ENTRY = 50_000;

/** More than these say nothing new. */
const MOST_TOLD = 20;

export const yamlList: DigestFormat = {
  name: 'YAML list',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    if (!TITLE.test(sample) || !(ITEM.test(sample) || isStream(sample) || isKeyed(sample))) return 0;
    return CSL.test(sample) ? 0.9 : 0.8;
  },

  read(text, fileName): Reading {
    const problems: Problem[] = [];
    // What Pandoc finds there are references, however little is said of one.
    const isReferences = REFERENCES.test(text.slice(0, SAMPLE));
    const read = entriesOf(text).flatMap(({ source, startLine, endLine }) => {
      const place = { uri: fileName, startLine, endLine };
      const entry = withKey(parseEntry(source));
      const lines = source.split('\n');
      if (!(entry instanceof Error)) return { entry, lines, place, papers: isReferences ? references(entry, place) : papersIn(entry, place, lines) };
      if (problems.length < MOST_TOLD) problems.push(problemAt(fileName, 'invalid-yaml', 'error', entry.message, startLine, endLine));
      return [];
    });
    // Among papers, a title with people or a date is one that says little.
    const isList = read.filter(({ papers }) => papers.length > 0).length * 2 >= read.length;
    const papers = read.flatMap(({ entry, lines, place, papers: found }) => (found.length === 0 && isList ? papersIn(entry, place, lines, true) : found));
    return { papers, problems };
  },
};

function references(entry: unknown, source: Source): readonly Paper[] {
  const items = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  // Advisories have references with titles, too; CSL's have keys.
  return items.filter(isObject).flatMap((item) => ('id' in item ? paperFromCsl(item, source) : undefined) ?? []);
}

/** The papers of one item; an item that is a group of them has several, each somewhere in its lines. */
function papersIn(entry: unknown, source: Source, lines: readonly string[], isOfPapers = false): readonly Paper[] {
  const found = findRecords([entry], isOfPapers);
  let from = 0;
  return found.flatMap(({ record, headings }) => {
    if (headings.length === 0) return paperOf(record, source, headings) ?? [];
    const line = lineOfTitle(lines, record, from);
    if (line >= 0) from = line + 1;
    const place = line < 0 ? source : { ...source, startLine: source.startLine + line, endLine: source.startLine + line };
    return paperOf(record, place, headings) ?? [];
  });
}

/** So much of a title tells it from the others around it, in characters; the rest may be wrapped. */
const TITLE_START = 16;

/** The line that begins to tell the record's title, from `from` on; below zero where none does. */
function lineOfTitle(lines: readonly string[], record: JsonObject, from: number): number {
  const title = typeof record['title'] === 'string' ? record['title'].slice(0, TITLE_START) : '';
  return title === '' ? -1 : lines.findIndex((line, index) => index >= from && line.includes(title));
}

function paperOf(record: JsonObject, source: Source, headings: readonly string[]): Paper | undefined {
  return isCsl(record) ? paperFromCsl(record, source) : paperFromRecord(record, source, headings);
}

function isCsl(record: JsonObject): boolean {
  const [author] = Array.isArray(record['author']) ? (record['author'] as readonly unknown[]) : [];
  return 'issued' in record || 'container-title' in record || (isObject(author) && 'family' in author);
}

/** A key of a mapping on a line of its own. */
const KEY = /^[ \t]*(?:-[ \t]+)?["']?[A-Za-z][\w -]{0,40}["']?:(?:\s|$)/gm;

function parseEntry(source: string): unknown {
  // A paper has more than a title; a flood of single keys is not worth a parser each.
  if (!source.includes('{') && (source.match(KEY) ?? []).length < 2) return undefined;
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
 * The items of the list, each parsed by itself: a broken one hurts itself alone, and every one knows its lines. The list is the one whose
 * items stand furthest left; where those are groups too large to be one item, the one within them. A stream has a document for each item.
 */
function entriesOf(text: string): readonly YamlEntry[] {
  const lines = text.split('\n');
  if (isKeyed(text)) return keyedOf(lines);
  const indents = lines.flatMap((line, index) => (ITEM_AT_START.test(`${line}\n${lines[index + 1] ?? ''}`) ? line.length - line.trimStart().length : []));
  const candidates = [...new Set(indents.slice(0, MOST_COMPARED))].sort((a, b) => a - b);
  if (candidates.length === 0) return isStream(text) ? documentsOf(lines) : [];
  const lists = candidates.slice(0, MOST_LEVELS).map((indent) => () => itemsOf(lines, indent));
  let entries: readonly YamlEntry[] = [];
  for (const list of lists) {
    entries = list();
    if (entries.every(({ source }) => source.length <= LONGEST_ENTRY)) break;
  }
  return entries.filter(({ source }) => source.length <= LONGEST_ENTRY);
}

/** As many items show how far the list is indented. */
const MOST_COMPARED = 1000;

/** Groups of groups of papers are as deep as anybody goes. */
const MOST_LEVELS = 3;

function itemsOf(lines: readonly string[], indent: number): readonly YamlEntry[] {
  const dash = `${' '.repeat(indent)}-`;
  const starts = lines.flatMap((line, index) => (line.startsWith(`${dash} `) || line.trimEnd() === dash ? index : []));
  return starts.map((start, index) => entryAt(lines, start, endOf(lines, start, starts[index + 1] ?? lines.length, indent)));
}

/** Entries that stand under their citation keys, each with a title, as in Hayagriva: https://github.com/typst/hayagriva/blob/main/docs/file-format.md */
function isKeyed(text: string): boolean {
  return (text.match(KEYED) ?? []).length > 1 && !KEYED_LIST.test(text);
}

const KEYED = /^["']?[\w:.+/-]{1,80}["']?:[ \t]*\n(?: {1,8}[^\s-][^\n]*\n){0,8}? {1,8}title:\s/gm;

/** A list of records under a key of its own: the papers of a site, whose other keys are words about it. */
const KEYED_LIST = /^["']?[\w:.+/-]{1,80}["']?:[ \t]*(?:#[^\n]{0,200})?\n(?:[ \t]{0,20}(?:#[^\n]{0,200})?\n){0,3}[ \t]{0,8}-\s{1,16}["']?[A-Za-z][\w -]{0,40}["']?:\s/m;

function keyedOf(lines: readonly string[]): readonly YamlEntry[] {
  const starts = lines.flatMap((line, index) => (/^["']?[\w:.+/-]{1,80}["']?:\s*$/.test(line) ? index : []));
  return starts.map((start, index) => entryAt(lines, start, endOf(lines, start, starts[index + 1] ?? lines.length, 0)));
}

/** `lee2020: { title: … }` as the record under its key. */
function withKey(entry: unknown): unknown {
  const [only, ...others] = isObject(entry) ? Object.entries(entry) : [];
  return only !== undefined && others.length === 0 && isObject(only[1]) ? { citekey: only[0], ...only[1] } : entry;
}

/** Documents behind `---`, each with a title: more than one, because the first may be the front matter of a page. */
function isStream(text: string): boolean {
  return (text.match(DOCUMENT) ?? []).length > 1;
}

const DOCUMENT = /^---[ \t]*\n(?:[ \t]*\n)?["']?title["']?:\s/gm;

function documentsOf(lines: readonly string[]): readonly YamlEntry[] {
  const starts = lines.flatMap((line, index) => (line.trimEnd() === '---' ? index + 1 : []));
  return starts.map((start, index) => entryAt(lines, start, (starts[index + 1] ?? lines.length + 1) - 1)).filter(({ source }) => source.trim() !== '');
}

function entryAt(lines: readonly string[], start: number, end: number): YamlEntry {
  return { source: lines.slice(start, end).join('\n'), startLine: start, endLine: lastWithText(lines, start, end) };
}

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
