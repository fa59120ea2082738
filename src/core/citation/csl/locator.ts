/** What stands behind a key in a citation, told apart as Pandoc does. */
export interface Locator {
  /** CSL's name of the kind of place: `page`, `chapter`. */
  readonly label?: string;
  /** The place or places: "33-35, 38-39". */
  readonly locator?: string;
  /** The rest. */
  readonly suffix: string;
}

/** Words for places, in lower case, with CSL's name for the kind: `p.`, `pages`, `chap.`. */
export type LocatorTerms = ReadonlyMap<string, string>;

const ROMAN = /^[ivxlcdm]+$/i;

/**
 * Tells the place cited from the rest of a suffix: `, pp. 33-35, 38-39 and *passim*` is pages "33-35, 38-39" and " and *passim*".
 * A number without a word before it is a page; braces hold whatever else is to be taken for the place (`{pp. iv, vi-xi} with suffix`).
 * Rules: https://pandoc.org/MANUAL.html#syntax-for-citations.
 */
export function readLocator(suffix: string, terms: LocatorTerms): Locator {
  const lead = /^\s*,?\s*/.exec(suffix)?.[0].length ?? 0;
  const rest = suffix.slice(lead);
  if (rest.startsWith('{')) return bracedLocator(rest, terms) ?? { suffix };
  for (const term of [...termsAt(rest, terms), '']) {
    const places = readPlaces(rest.slice(term.length), term === '');
    const label = term === '' ? 'page' : terms.get(term);
    if (places !== undefined && label !== undefined) return { label, locator: places.trim(), suffix: rest.slice(term.length + places.length) };
  }
  return { suffix };
}

/** The words for a kind of place that the text may begin with, the longest first. */
function termsAt(text: string, terms: LocatorTerms): readonly string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (const term of terms.keys()) if (lower.startsWith(term)) found.push(term);
  return found.sort((a, b) => b.length - a.length);
}

/** The places at the beginning of `text`: words with a digit or Roman numerals, joined by commas; undefined where it begins otherwise. */
function readPlaces(text: string, needsDigit: boolean): string | undefined {
  let end = 0;
  for (;;) {
    const word = /^(?:\s*[,;](?=\s))?\s*(\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|[^\s,;.()[\]{}]+(?:\.(?=[^\s.,;])[^\s,;.()[\]{}]+)*)+/.exec(text.slice(end));
    if (word === null || (end === 0 && /^\s*[,;]/.test(word[0]))) break;
    const place = word[0].replace(/^[\s,;]+/, '');
    const romans = !needsDigit && place.split(/[-–().[\]{}]+/).filter(Boolean).every(part => ROMAN.test(part) || /\d/.test(part));
    if (!/\d/.test(place) && !romans) break;
    end += word[0].length;
  }
  return end === 0 ? undefined : text.slice(0, end);
}

function bracedLocator(text: string, terms: LocatorTerms): Locator | undefined {
  let depth = 0;
  const close = Array.from(text).findIndex(character => {
    if (character === '{') depth++;
    return character === '}' && --depth === 0;
  });
  if (close === -1) return undefined;
  const inner = text.slice(1, close).trim();
  const rest = text.slice(close + 1);
  // Empty braces say that what follows is no place.
  if (inner === '') return { suffix: rest };
  const [term = ''] = termsAt(inner, terms);
  return { label: terms.get(term) ?? 'page', locator: inner.slice(term.length).trim(), suffix: rest };
}
