/** Who wrote a paper and when, in the brackets behind its title: "(Lee & Chen, 2014)", "(Lee et al., 2016)". */
import type { Author } from '../../paper';
import { isoDate } from '../facts/isoDate';
import { isKnownSeries } from '../facts/venueSeries';
import { areFamilies } from './noPeople';

export interface BracketedPeople {
  /** Empty where not all of them are named. */
  readonly authors: readonly Author[];
  readonly date: string;
}

const PEOPLE = /^(\p{Lu}[\p{L}’', &-]{1,80}?)(?:(,? et\.? ?al\.?),?|(,)) ((?:19|20)\d\d)[a-z]?$/u;

/** "Lee", "Lee and Chen", "Lee, Chen & Doe": cities and their countries are parted by nothing but a comma. */
const LIST = /^[^,&]+(?:(?:,? & |,? and )[^,&]+|(?:, [^,&]+)+(?:,? & |,? and )[^,&]+)?$/;

/** How journals and places in brackets are called, and people hardly ever. */
const NO_FAMILY =
  /^(?:springer|men|women|mind|matter|brain|gait|sleep|computers?|science|nature|culture|law|water|food|space|place|race|class|crime|media|work|society|technology|ecology|economics|education|environment|health|justice|philosophy|policy|politics)$|(?:ics|ica|ika|[ao]logy|try|tion|sion|ment|ity|ities|ness|ence|ance|ism|sis|ture|graphy|computing|engineering|learning|processing|review|reports?|systems?)$/i;

/**
 * People and a year; undefined for anything else. A name alone may be a journal's: it says no more than that it is no part of the title.
 * "Lee et al." is who wrote first and no list of authors: who takes it for one cites a paper of one author.
 */
export function bracketedPeople(inside: string): BracketedPeople | undefined {
  const [, names = '', others, , date] = PEOPLE.exec(inside.trim()) ?? [];
  if (date === undefined || !LIST.test(names) || isKnownSeries(names)) return undefined;
  const families = names.split(/,? (?:and|&) |, /);
  if (!areFamilies(families) || families.some((family) => NO_FAMILY.test(family) || isMonth(family))) return undefined;
  return { authors: others === undefined && families.length > 1 ? families.map((family) => ({ family })) : [], date };
}

/** "(March, 2015)" is when, and not by whom. */
function isMonth(name: string): boolean {
  return isoDate(`${name} 2000`) !== '2000';
}
