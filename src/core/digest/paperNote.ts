/** A note about one paper: Markdown whose front matter says which, as reference managers and note-taking programs write it. */
import { parse } from 'yaml';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import type { DigestFormat, Reading } from './format';
import { isPaperRecord, paperFromRecord } from './json/paperFromRecord';
import { isObject } from './json/recordFields';
import type { JsonObject } from './json/looseJson';
import { listReading } from './list/listReading';
import { readBlocks } from './list/readBlocks';
import { markdownBlocks } from './markdown/blocks';

/** Front matter of one paper is some dozens of lines, in characters. */
const LONGEST_FRONT_MATTER = 20_000;

const TITLE = /^["']?title["']?:\s*\S/m;

/** Right below the front matter. */
const FIRST_HEADING = /^---[ \t]*\n\s{0,9}# (\S[^\n]{5,400})/;

/** What has more documents is a list. */
const ANOTHER_DOCUMENT = /^---[ \t]*\n["']?title["']?:/m;

/** The heading above the abstract, and the announcement before it in arXiv's feeds. */
const ABSTRACT_HEADING = /^#{1,6}[ \t]{1,9}(?:abstract|摘要)[ \t:：]{0,9}$/im;
const ANNOUNCED = /^(?:>[ \t]?)?arXiv:\S{5,30}[ \t]{1,9}Announce Type:[^\n]{2,30}?(?:\n|[ \t])(?:>[ \t]?)?Abstract:[ \t]*([^\n]+)/im;

export const paperNote: DigestFormat = {
  name: 'Note about a paper',

  recognise(text) {
    return frontMatterOf(text) === undefined ? 0 : 0.8;
  },

  read(text, fileName): Reading {
    const front = frontMatterOf(text);
    if (front === undefined) return { papers: [], problems: [] };
    const body = text.slice(front.end);
    const record = { ...front.record, ...('abstract' in front.record ? {} : { abstract: abstractIn(body) }) };
    const paper = paperFromRecord(record, { uri: fileName, startLine: 0, endLine: Math.max(0, text.trimEnd().split('\n').length - 1) }, []);
    // A page that lists papers has a title, a date and an author of its own.
    const isSure = paper?.arxiv !== undefined || paper?.doi !== undefined;
    if (paper === undefined || (!isSure && listReading(readBlocks(markdownBlocks(text)), fileName).papers.length > 1)) return { papers: [], problems: [] };
    return { papers: [paper], problems: [] };
  },
};

interface FrontMatter {
  readonly record: JsonObject;
  /** The offset of the line below it. */
  readonly end: number;
}

/** Front matter that describes a paper; undefined for any other page. */
function frontMatterOf(text: string): FrontMatter | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const close = text.slice(0, LONGEST_FRONT_MATTER).indexOf('\n---', 3);
  const source = close < 0 ? '' : text.slice(4, close + 1);
  // Notes that have no title there have it for their first heading.
  const heading = TITLE.test(source) ? undefined : FIRST_HEADING.exec(text.slice(close + 1, close + 1 + LONGEST_FRONT_MATTER))?.[1];
  if (close < 0 || (heading === undefined && !TITLE.test(source))) return undefined;
  try {
    const parsed = parse(source, { logLevel: 'error', prettyErrors: false, uniqueKeys: false, maxAliasCount: 20 }) as unknown;
    const record = heading === undefined || !isObject(parsed) ? parsed : { ...parsed, title: heading };
    // Only what identifies a paper, or people together with where it appeared, makes a page the note of one.
    if (!isObject(record) || !isPaperRecord(record) || !isAboutPaper(record)) return undefined;
    if (ANOTHER_DOCUMENT.test(text.slice(close + 1, close + 1 + LONGEST_FRONT_MATTER))) return undefined;
    const newline = text.indexOf('\n', close + 1);
    return { record, end: newline < 0 ? text.length : newline + 1 };
  } catch {
    return undefined;
  }
}

/** A post on a site has a title, an author and a date as well. */
function isAboutPaper(record: JsonObject): boolean {
  const paper = paperFromRecord(record, { uri: '', startLine: 0, endLine: 0 }, []);
  if (paper === undefined) return false;
  return paper.arxiv !== undefined || paper.doi !== undefined || (paper.authors.length > 0 && paper.venue !== undefined && paper.date !== undefined);
}

function abstractIn(body: string): string {
  const announced = ANNOUNCED.exec(body)?.[1];
  if (announced !== undefined) return announced;
  const heading = ABSTRACT_HEADING.exec(body);
  if (heading === null) return '';
  const below = body.slice(heading.index + heading[0].length).trimStart();
  const end = below.search(/\n[ \t]*\n|\n#{1,6} /);
  return foldWhiteSpace((end < 0 ? below : below.slice(0, end)).replace(/^> ?/gm, ''));
}
