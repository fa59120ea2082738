/** Which keys that no bibliography has are worth a warning: `@name` is also how people, packages and macros are written. */
import { linkedKeys, nearestKeys, parseCitations, type CitedKey, type NoteSyntax } from '../../core/citation/plain';

/** What is known of the bibliographies of a note: read, or named and not there, or neither. */
export type Bibliographic = 'read' | 'named' | 'none';

/**
 * The mentions among `cited` that are meant as citations beyond doubt. With a bibliography, all but links; where it is only named, those in
 * brackets; without any, those in brackets that the library has, or nearly. In LaTeX nothing is cited by chance, but a chapter whose document
 * is not found says nothing of its bibliography.
 */
export function certainCitations(text: string, syntax: NoteSyntax, cited: readonly CitedKey[], bibliographic: Bibliographic, library: Iterable<string>): ReadonlySet<CitedKey> {
  if (syntax === 'latex') return new Set(bibliographic === 'none' ? [] : cited);
  const linked = linkedKeys(text);
  const others = cited.filter(({ key }) => !linked.has(key));
  if (bibliographic === 'read') return new Set(others);
  const bracketed = new Set(parseCitations(text).flatMap(({ kind, items }) => (kind === 'bracketed' ? items.map(({ keyStart }) => keyStart) : [])));
  const meant = others.filter(({ start }) => bracketed.has(start));
  if (bibliographic === 'named') return new Set(meant);
  const keys = new Set(meant.length === 0 ? [] : library);
  const known = new Set([...new Set(meant.map(({ key }) => key))].filter((key) => keys.has(key) || nearestKeys(key, keys, 1).length > 0));
  return new Set(meant.filter(({ key }) => known.has(key)));
}
