/** What keys are made of, in plain Latin letters. */
import { yearOf, type Paper } from '../../paper';
import { transliterate } from './transliterate';

export function familiesOf(paper: Paper): readonly string[] {
  return paper.authors.map(({ family }) => transliterate(family));
}

/** The capitals of each author's given names: "JR" of "John R.". */
export function initialsOf(paper: Paper): readonly string[] {
  return paper.authors.map(({ given = '' }) => transliterate(given.replace(/[^\p{Lu}\p{Lt}]/gu, '')).replace(/[^\p{Lu}]/gu, ''));
}

/** The year of the version of record; empty where it is unknown. */
export function citedYear(paper: Paper): string {
  return yearOf(paper) ?? '';
}
