/** Who wrote a paper and when, in the brackets behind its title: "(Lee & Chen, 2014)", "(Lee et al., 2016)". */
import type { Author } from '../../paper';
import { isKnownSeries } from '../facts/venueSeries';
import { areFamilies } from './noPeople';

export interface BracketedPeople {
  /** Empty where not all of them are named. */
  readonly authors: readonly Author[];
  readonly date: string;
}

const PEOPLE = /^(\p{Lu}[\p{L}’', &-]{1,80}?)(?:(,? et\.? ?al\.?),?|(,)) ((?:19|20)\d\d)[a-z]?$/u;

/**
 * People and a year; undefined for anything else. A name alone may be a journal's: it says no more than that it is no part of the title.
 * "Lee et al." is who wrote first and no list of authors: who takes it for one cites a paper of one author.
 */
export function bracketedPeople(inside: string): BracketedPeople | undefined {
  const [, names = '', others, , date] = PEOPLE.exec(inside.trim()) ?? [];
  const families = names.split(/,? (?:and|&) |, /);
  if (date === undefined || !areFamilies(families) || isKnownSeries(names)) return undefined;
  return { authors: others === undefined && families.length > 1 ? families.map((family) => ({ family })) : [], date };
}
