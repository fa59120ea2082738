/** Where in a JSON document the papers are. */
import type { JsonObject } from '../looseJson';
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
const INNER = ['paper', 'article', 'work', 'data', 'item', 'content', 'resource', 'attributes', '_source'];

/** Keys that only say that papers follow. Any other key over a list of papers is the name of a group. */
const CONTAINER =
  /^(?:papers?|items?|data|results?|entries|entry|articles?|documents?|docs?|records?|hits|works?|list|response|message|collection|content|publications?|references|bibliography|feed|rows?|values?|search[-_ ]?results?|notes|hits?|root|payload|body|all|json|children|dailypapers|output|digest|\d+)$/i;

/** Records in the order of the document; a paper's own references and related papers are not listed by the digest. */
export function findRecords(values: readonly unknown[]): readonly FoundRecord[] {
  const found: FoundRecord[] = [];
  const visit = (value: unknown, headings: readonly string[]): void => {
    if (Array.isArray(value)) {
      const records = value.map((item) => (isObject(item) ? recordIn(item) : undefined));
      const isList = records.length > 1 && records.filter((record) => record !== undefined).length * 2 >= records.length;
      value.forEach((item: unknown, index) => {
        // Among papers, a title with people or a date is one that lacks its abstract.
        const record = records[index] ?? (isList && isObject(item) && mayBePaperRecord(item) ? item : undefined);
        if (record !== undefined && isObject(item)) found.push({ record, place: item, headings });
        else if (Array.isArray(item)) visit(item, headings);
        else if (isObject(item)) visitInner(item, headings);
      });
    } else if (isObject(value)) {
      const record = recordIn(value);
      if (record !== undefined) found.push({ record, place: value, headings });
      else visitInner(value, headings);
    }
  };
  const visitInner = (value: JsonObject, headings: readonly string[]): void => {
    for (const [key, inner] of Object.entries(value)) visit(inner, withHeading(headings, key, inner));
  };
  visit(values, []);
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
function withHeading(headings: readonly string[], key: string, value: unknown): readonly string[] {
  return Array.isArray(value) && !CONTAINER.test(key) && /\p{L}|\d{4}-\d\d/u.test(key) ? [...headings, key] : headings;
}
