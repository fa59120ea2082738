import type { Paper } from '../../paper';
import { readBibtexFile } from '../bibtex/bibtexFile';
import { bibtexLayout } from '../bibtex/bibtexLayout';
import { addition } from '../bibtex/reviseBibtex';
import type { TextEdit } from '../textEdit';
import { bareKey } from './key';
import type { KeyTemplate } from './keyTemplate';

/**
 * The key that a work would get now that more is known of it, where its key was made of less; undefined where it would be the same, where the key
 * is somebody's own, and where another work has the better one. A key once written never changes, so the better one can only be an alias.
 */
export function betterKey(key: string, before: Paper, after: Paper, taken: ReadonlySet<string>, template?: KeyTemplate): string | undefined {
  const made = (paper: Paper, by?: KeyTemplate): string => bareKey(withoutKey(paper), by);
  const isMade = [template, undefined].some(by => key.startsWith(made(before, by)) && /^[a-z]?$/.test(key.slice(made(before, by).length)));
  const better = made(after, template);
  return isMade && better !== made(before, template) && !taken.has(better.toLowerCase()) ? better : undefined;
}

/** The edits that give the entry of `key` another key beside its own: BibLaTeX's field `ids`, which Pandoc reads too. */
export function aliasEdits(text: string, key: string, alias: string): readonly TextEdit[] {
  const { entries } = readBibtexFile(text);
  const entry = entries.find(one => one.key === key);
  if (entry === undefined) return [];
  const place = entry.places.get('ids');
  if (place === undefined) return addition(text, entry, [{ name: 'ids', value: alias }], bibtexLayout(text, entries));
  // BibLaTeX parts them by commas, Pandoc 2 by white space.
  const end = /["}]$/.test(text.slice(place.valueStart, place.end)) ? place.end - 1 : undefined;
  return end === undefined ? [] : [{ start: end, end, text: `${(entry.fields.get('ids') ?? '').trim() === '' ? '' : ' , '}${alias}` }];
}

/** Where the field `ids` of the entry of `key` names `alias`; undefined where it does not. */
export function aliasPlace(text: string, key: string, alias: string): { readonly start: number; readonly end: number } | undefined {
  const place = readBibtexFile(text).entries.find(entry => entry.key === key)?.places.get('ids');
  if (place === undefined) return undefined;
  const found = Array.from(text.slice(place.valueStart, place.end).matchAll(/[^\s,{}"]+/g)).find(([name]) => name === alias);
  return found && { start: place.valueStart + found.index, end: place.valueStart + found.index + alias.length };
}

/** A digest's own key is no made one. */
function withoutKey(paper: Paper): Paper {
  const { citationKey, ...rest } = paper;
  return citationKey === undefined ? paper : rest;
}
