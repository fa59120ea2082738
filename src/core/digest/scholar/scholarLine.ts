/** The line that Google Scholar puts below a title: "A Lee, B Chen… - Journal of Trees, 2020 - trees.org". */
import { arxivId } from '../../identity';
import type { Author } from '../../paper';
import { authorNamed } from '../facts/authorNames';
import { isoDate } from '../facts/isoDate';
import { foldWhiteSpace } from '../text/foldWhiteSpace';

export interface ScholarLine {
  readonly authors: readonly Author[];
  readonly date: string | undefined;
  /** Undefined for preprints too, and where Scholar has cut it: a name that is cut is no name. */
  readonly venue: string | undefined;
  readonly isPreprint: boolean;
  readonly arxiv: string | undefined;
}

/** What the line says. */
export function scholarLine(line: string): ScholarLine {
  // Hyphens between the parts stand between no-break spaces; those within words do not.
  const [names = '', place = ''] = foldWhiteSpace(line).split(/ [-–] /);
  const comma = place.lastIndexOf(',');
  const date = isoDate(comma < 0 ? place : place.slice(comma + 1));
  const venue = date === undefined ? place : place.slice(0, Math.max(0, comma));
  const isPreprint = /^arxiv\b/i.test(venue);
  return { authors: authorsOf(names), date, venue: isPreprint || venue.includes('…') ? undefined : venue, isPreprint, arxiv: arxivId(place) };
}

function authorsOf(names: string): readonly Author[] {
  return (
    names
      .split(',')
      .map((name) => name.replace('…', '').trim())
      // Where the line was cut, initials may be all that is left of a name.
      .filter((name) => !/^\p{Lu}{1,3}$/u.test(name))
      .map(authorNamed)
      .filter((author) => author !== undefined)
  );
}
