/** Citations as HighWire's sites write them (bioRxiv, medRxiv): search pages that became feeds carry them instead of abstracts. */
import { doi } from '../../identity';
import type { Author } from '../../paper';
import { authorNamed } from '../facts/authorNames';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { readMarkup } from '../text/markup';

export interface HighwireCitation {
  readonly authors: readonly Author[];
  readonly doi?: string;
  /** "bioRxiv", "Genetics". */
  readonly journal?: string;
}

type Part = 'given' | 'family' | 'collaboration' | 'doi' | 'journal';

/** What the classes of HighWire's elements say of their text. */
const CLASSES: readonly (readonly [string, Part])[] = [
  ['nlm-given-names', 'given'],
  ['nlm-surname', 'family'],
  ['nlm-collab', 'collaboration'],
  ['highwire-cite-metadata-doi', 'doi'],
  ['highwire-cite-metadata-journal', 'journal'],
];

/** The authors and DOI in `html`; undefined where it is no such citation. Linear. */
export function highwireCitation(html: string): HighwireCitation | undefined {
  if (!html.includes('highwire-cit')) return undefined;
  const authors: Author[] = [];
  const facts: { doi?: string; journal?: string } = {};
  let given = '';
  let text = '';
  let open: { readonly part: Part; readonly tag: string } | undefined;
  const take = (part: Part): void => {
    const value = foldWhiteSpace(text);
    const found = part === 'doi' ? doi(value) : undefined;
    if (found !== undefined) facts.doi ??= found;
    if (part === 'journal' && value !== '') facts.journal ??= value;
    if (part === 'given') given = value;
    if ((part !== 'family' && part !== 'collaboration') || value === '') return;
    const author = part === 'collaboration' ? { family: value } : given === '' ? authorNamed(value) : { family: value, given };
    if (author !== undefined) authors.push(author);
    given = '';
  };
  readMarkup(html, 'html', {
    open(name, attributes) {
      const classes = new Set((attributes.get('class') ?? '').split(/\s+/));
      const part = CLASSES.find(([className]) => classes.has(className))?.[1];
      if (part === undefined) return;
      open = { part, tag: name };
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      // A label within ("doi:") is of the same kind of element; the text goes on behind it.
      if (open?.tag !== name || foldWhiteSpace(text) === 'doi:') return;
      take(open.part);
      open = undefined;
    },
  });
  return { authors, ...facts };
}
