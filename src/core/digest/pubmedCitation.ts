/** The parts of a citation as PubMed writes it in plain text. */
import type { Author } from '../paper';
import { isoDate } from './facts/isoDate';
import type { PaperFacts } from './facts/paperFromFacts';
import { pubmedPage } from './facts/pubmedPage';
import { trimmed } from './text/trimmed';

/** The journal in PubMed's abbreviation, which has no full stops, then the year and what is known of the day. */
const JOURNAL =
  /(?<=[.?!\]] )([^.?!;]{2,150}?)\. ((?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2}(?:-\d{1,2})?)?| (?:Spring|Summer|Fall|Autumn|Winter))?)(?=[;:.])/;
const NUMBERS = /^;([^():;.]{0,40})(?:\(([^()]{1,40})\))?(?::([^.;]{1,40}))?/;
const PREPRINT = / \[Preprint\]$/;

/** "Hajj-Ali RA", "van der Berg J Jr": initials last. */
const PERSON = /^(\p{L}[\p{L}\p{M}'’ .-]{0,60}) (\p{Lu}{1,4})(?: (Jr|Sr|2nd|3rd|4th))?$/u;

/** The journal behind the first sentence of `citation`, when it appeared, and where in the citation that stands; undefined where none does. */
export function pubmedJournal(citation: string): { readonly index: number; readonly facts: Pick<PaperFacts, 'date' | 'venue' | 'type' | 'volume' | 'issue' | 'pages'> } | undefined {
  const journal = JOURNAL.exec(citation);
  if (journal === null) return undefined;
  const [whole, name = '', date = ''] = journal;
  const [, volume, issue, pages] = NUMBERS.exec(citation.slice(journal.index + whole.length, journal.index + whole.length + 200)) ?? [];
  const type = PREPRINT.test(name) ? 'article' : 'article-journal';
  return { index: journal.index, facts: { date: isoDate(date), venue: name.replace(PREPRINT, ''), type, volume, issue, pages } };
}

/** The names of a list; undefined where the words are no names. */
export function pubmedAuthors(words: string): readonly Author[] | undefined {
  const names = words.split(/[,;] /).map((name) => name.trim()).filter((name) => !/^(?:et al)?$/i.test(name));
  const people = names.map((name) => PERSON.exec(name));
  // A group may stand among people, but not alone: it would look like a title.
  if (names.length === 0 || people.filter((person) => person !== null).length * 2 < names.length) return undefined;
  return people.map((person, place) => {
    const [, family = '', given, suffix] = person ?? [];
    return given === undefined ? { family: names[place] ?? '' } : { family: suffix === undefined ? family : `${family} ${suffix}`, given };
  });
}

/** The library ends each title with a full stop and puts translated ones in square brackets. */
export function pubmedTitle(text: string): string {
  const bare = text.replace(/(?<!\.)\.$/, '');
  return /^\[[^[\]]*\]$/.test(bare) ? trimmed(bare, '[]. ') : bare;
}

/** The identifiers in a text. */
export function pubmedLinks(text: string): Pick<PaperFacts, 'doi' | 'url'> {
  return { doi: /\bdoi: ?(10\.\S+?)\.?(?:\s|$)/i.exec(text)?.[1], url: pubmedPage(/\bPMID: ?(\d{1,9})/.exec(text)?.[1] ?? '') };
}
