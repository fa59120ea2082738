/** Where a part of an entry ends. */
import { isKnownSeries } from '../facts/venueSeries';

/** Words that a full stop shortens, in names and in the titles of journals. */
const ABBREVIATION =
  /^(?:et|jr|sr|proc|trans|conf|int|j|ann|adv|lett|rev|symp|vol|no|pp|st|univ|inf|syst|sci|comput|chem|phys|model|mach|learn|res|intell|anal|assoc|nat|am|soc|natl|acad|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;
/** "Comput. Ling.", but not "Haibin Ling." */
const LINGUISTICS = /(?:comput|assoc)\. ling$/i;
const LONGEST_ABBREVIATION = 14;
/** "Lee A, Chen B M. Journal of Trees": initials stand last, and a full stop behind one ends the names. */
const FAMILIES_FIRST = /^(?:\p{Lu}[\p{L}’'-]{1,30} \p{Lu}(?: ?\p{Lu}){0,2}, ){1,30}\p{Lu}[\p{L}’'-]{1,30} \p{Lu}(?: ?\p{Lu}){0,2}$/u;
const LONGEST_NAMES = 600;

/** Where a run of names or a venue ends: at a bracket, a bar, a dash or a full stop that is none of an initial or abbreviation. */
export function chunkEnd(text: string): number {
  for (const { 0: mark, index } of text.matchAll(/\s[([（]|【|\s[-–—|·]\s|[:：]\s|\.(?=[\s,]|$)|[。|]/g)) {
    if (mark !== '.') return index;
    // "Ann Lee et.al., Paper: …": no name comes behind it. Other full stops before a comma are those of initials.
    if (text.charAt(index + 1) === ',') {
      if (/\bet\.? ?al$/i.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))) return index + 1;
      continue;
    }
    // "Lee A, Chen B. EYES, 2018": nor behind a conference.
    if (index < LONGEST_NAMES && /^ \p{Lu}/u.test(text.slice(index + 1, index + 3)) && FAMILIES_FIRST.test(text.slice(0, index))) return index + 1;
    if (isKnownSeries(/^ ([A-Z][A-Za-z]{2,11})[,. ]/.exec(text.slice(index + 1, index + LONGEST_ABBREVIATION))?.[1] ?? '')) return index + 1;
    const word = /[^\s.(]*$/.exec(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))?.[0] ?? '';
    if (
      /^al$/i.test(word)
        ? !/^[\s,]*(?:\p{Ll}|&)/u.test(text.slice(index + 1, index + 4))
        : !ABBREVIATION.test(word) &&
          !/^-?\p{Lu}(?:\p{Ll}?-?\p{Lu})?$/u.test(word) &&
          !LINGUISTICS.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))
    )
      return index + 1;
  }
  return text.length;
}
