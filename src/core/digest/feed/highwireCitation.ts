/** Citations as HighWire's sites write them (bioRxiv, medRxiv): search pages that became feeds carry them instead of abstracts. */
import { Parser } from 'htmlparser2';
import { doi } from '../../identity';
import type { Author } from '../../paper';
import { authorNamed } from '../authorNames';
import { foldWhiteSpace } from '../foldWhiteSpace';

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
  const open: (Part | undefined)[] = [];
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
  const parser = new Parser({
    onopentag(_name, { class: names }) {
      const words = new Set((names ?? '').split(/\s+/));
      const part = CLASSES.find(([name]) => words.has(name))?.[1];
      if (part !== undefined) text = '';
      open.push(part);
    },
    ontext(piece) {
      text += piece;
    },
    onclosetag() {
      const part = open.pop();
      if (part !== undefined) take(part);
    },
  });
  parser.end(html);
  return { authors, ...facts };
}
