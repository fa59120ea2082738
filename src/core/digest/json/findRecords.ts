/** Where in a JSON document the papers are. */
import type { JsonObject } from './looseJson';
import { isPaperRecord, mayBePaperRecord } from './paperFromRecord';
import { isObject } from './recordFields';

/** A record of a paper, and the names of the groups it stands in, outermost first. */
export interface FoundRecord {
  readonly record: JsonObject;
  /** The object of the document that the record was made of. */
  readonly place: JsonObject;
  readonly headings: readonly string[];
}

/** Keys that hold the paper itself: Hugging Face's `paper`, Zotero's `data`, OpenReview's `content`. */
const INNER = ['paper', 'article', 'work', 'data', 'item', 'content', 'resource', 'attributes', '_source', 'bib', 'bibjson'];

/** Keys that only say that papers follow. Any other key over a list of papers is the name of a group. */
const CONTAINER =
  /^(?:papers?|items?|data|results?|entries|entry|articles?|documents?|docs?|records?|hits|works?|list|response|message|collection|content|publications?|references|bibliography|feed|rows?|values?|search[-_ ]?results?|notes|hits?|root|payload|body|all|json|children|dailypapers|(?:recommended|related|similar|citing|cited)[-_ ]?papers|organic[-_ ]?results|resultlist|output|digest|\d+)$/i;

/** What a group says it is called, the most telling first: `{ "track": "Vision", "papers": [...] }`. */
const GROUP_NAMES = ['category', 'topic', 'track', 'session', 'section', 'group', 'theme', 'heading', 'area', 'name', 'title', 'label', 'venue', 'conference', 'date', 'year'];

/** Fewer titles with authors and nothing else are anything. */
const FEWEST_BARE = 3;

/** Titles of papers are sentences; those of songs and pages are names. */
const FEWEST_TITLE_WORDS = 4;

/**
 * Records in the order of the document; a paper's own references and related papers are not listed by the digest. In a document that is
 * known to be of papers, a title with people or a date is one.
 */
export function findRecords(values: readonly unknown[], isOfPapers = false): readonly FoundRecord[] {
  const found: FoundRecord[] = [];
  /** `key` is the name over a list, where it may be that of a group. */
  const visit = (value: unknown, above: readonly string[], key?: string): void => {
    const headings = key === undefined ? above : [...above, key];
    if (Array.isArray(value)) {
      const records = value.map((item) => (isObject(item) ? recordIn(item) : undefined));
      const isList = isOfPapers || (records.length > 1 && records.filter((record) => record !== undefined).length * 2 >= records.length) || isListOfTitles(value);
      value.forEach((item: unknown, index) => {
        // Among papers, a title with people or a date is one that lacks its abstract.
        const record = records[index] ?? (isList && isObject(item) && mayBePaperRecord(item) ? item : undefined);
        if (record !== undefined && isObject(item)) found.push({ record, place: item, headings });
        else if (Array.isArray(item)) visit(item, headings);
        else if (isObject(item)) {
          // Groups with names of their own need none of "days" or "tracks".
          const name = groupName(item);
          visitInner(item, name === undefined ? headings : [...above, name]);
        }
      });
    } else if (isObject(value)) {
      const record = recordIn(value);
      if (record !== undefined) found.push({ record, place: value, headings });
      else visitInner(value, headings);
    }
  };
  const visitInner = (value: JsonObject, headings: readonly string[]): void => {
    for (const [key, inner] of Object.entries(value)) visit(inner, headings, isGroupKey(key, inner) ? key : undefined);
  };
  // A single document is no group, whatever it is called.
  visit(values.length === 1 && !isOfPapers ? values[0] : values, []);
  return found;
}

/** The record, with what stands around it: the inner object has the paper's facts, the outer one the digest's. */
function recordIn(value: JsonObject): JsonObject | undefined {
  for (const name of INNER) {
    const inner = value[name];
    if (!isObject(inner)) continue;
    const merged: JsonObject = { ...value, ...inner, [name]: undefined };
    if ('title' in inner && isPaperRecord(merged)) return merged;
  }
  return isPaperRecord(value) ? value : undefined;
}

/** A group is a name over a list; a map from identifiers to papers names no groups. */
function isGroupKey(key: string, value: unknown): boolean {
  return Array.isArray(value) && !CONTAINER.test(key) && /\p{L}|\d{4}-\d\d/u.test(key);
}

/** What one of several groups is called: it is a name and a list. */
function groupName(group: JsonObject): string | undefined {
  if (!Object.values(group).some((inner) => Array.isArray(inner) && inner.some(isObject))) return undefined;
  const name = GROUP_NAMES.map((key) => group[key]).find((value) => typeof value === 'string' || typeof value === 'number');
  return name === undefined || name === '' ? undefined : String(name);
}

/** A programme that gives nothing but titles and the people behind them. */
function isListOfTitles(items: readonly unknown[]): boolean {
  if (items.length < FEWEST_BARE) return false;
  let words = 0;
  for (const item of items) {
    if (!isObject(item) || typeof item['title'] !== 'string' || !Array.isArray(item['authors']) || !mayBePaperRecord(item)) return false;
    words += item['title'].split(/\s+/).length;
  }
  return words >= items.length * FEWEST_TITLE_WORDS;
}
