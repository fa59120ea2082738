import type { ScannedCitation, ScannedItem } from '../notes/inlineScanner';
import type { CitedGroup, CitedItem } from './citationStyle';
import { readLocator, type LocatorTerms } from './locator';

/** A citation found in `text` as a style takes it: locators told from suffixes, affixes with the white space they need. */
export function citedGroup(text: string, citation: ScannedCitation, terms: LocatorTerms): CitedGroup {
  return { items: citation.items.map(item => citedItem(text, item, terms)), narrative: citation.kind === 'narrative' };
}

function citedItem(text: string, item: ScannedItem, terms: LocatorTerms): CitedItem {
  const prefix = plain(text.slice(...item.prefix));
  const { label, locator, suffix } = readLocator(text.slice(item.end, item.suffix[1]).replace(/^\s*\[/, ''), terms);
  const rest = plain(suffix).trimEnd();
  return {
    key: item.key,
    ...(prefix !== '' && { prefix: `${prefix} ` }),
    ...(locator !== undefined && { locator: plain(locator), ...(label !== undefined && { label }) }),
    ...(rest.trim() !== '' && { suffix: /^[\s,;.:!?)]/.test(rest) ? rest : ` ${rest}` }),
    ...(item.suppressAuthor && { suppressAuthor: true }),
  };
}

/** What `plain` has something to do about; most affixes have none of it, and a note is asked about at every key. */
const MARKED = /[*_\\]|\s\s|[^\S ]/;

/** Affixes as citeproc takes them: emphasis as HTML, escapes resolved, on one line. */
function plain(markdown: string): string {
  if (!MARKED.test(markdown)) return markdown;
  return markdown
    .replace(/\s+/g, ' ')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/(?<![\p{L}\p{N}\\])([*_])([^*_]+)\1(?![\p{L}\p{N}])/gu, '<i>$2</i>')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
