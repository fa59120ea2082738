import { withoutAuthor } from '../notes/citeCommand';
import type { CitationFormat } from './citationFormat';
import { pandocKey } from './pandocKey';

/** What a citation says beside the key. */
export interface CitationDetails {
  /** "see" */
  readonly prefix?: string;
  /** "pp. 33-35" */
  readonly locator?: string;
  readonly suppressAuthor?: boolean;
}

/** A key to cite, with what stands around it in the brackets. */
export interface Mark extends CitationDetails {
  readonly key: string;
}

/** What a format has a place for beside the key. The rest of a mark's details is left out there. */
export function detailsOf(format: CitationFormat): readonly (keyof CitationDetails)[] {
  switch (format) {
    case 'pandoc':
    case 'latex':
    case 'myst':
    case 'citation':
      return ['locator', 'prefix', 'suppressAuthor'];
    case 'narrative':
      return ['locator'];
    case 'wikilink':
    case 'link':
    case 'footnote':
    case 'reference':
      return [];
  }
}

export function hasDetails({ prefix, locator, suppressAuthor }: CitationDetails): boolean {
  return filled(prefix) || filled(locator) || suppressAuthor === true;
}

/** Inside Pandoc's brackets: `see -@key, pp. 33-35`. */
export function bracketedMark({ key, prefix, locator, suppressAuthor }: Mark): string {
  const lead = filled(prefix) ? `${inBrackets(prefix)} ` : '';
  const tail = filled(locator) ? `, ${inBrackets(locator)}` : '';
  return `${lead}${suppressAuthor ? '-' : ''}${pandocKey(key)}${tail}`;
}

/** In the sentence, as Pandoc takes it: `@key [p. 33]`. */
export function narrativeMark({ key, locator }: Mark): string {
  return filled(locator) ? `${pandocKey(key)} [${inBrackets(locator)}]` : pandocKey(key);
}

/**
 * `\cite{a,b}`, or with another `command` like it; a mark with details has a command of its own, `\cite[see][pp. 33-35]{a}`, as natbib and
 * BibLaTeX read it.
 */
export function latexMarks(marks: readonly Mark[], command = 'cite'): string {
  return runs(marks, ({ suppressAuthor }) => suppressAuthor === true, true)
    .map(([{ prefix, locator, suppressAuthor }, keys]) => {
      const notes = filled(prefix) ? `[${latexNote(prefix)}][${latexNote(locator ?? '')}]` : filled(locator) ? `[${latexNote(locator)}]` : '';
      return `\\${suppressAuthor ? withoutAuthor(command) : command}${notes}{${keys.join(',')}}`;
    })
    .join('');
}

/** One role for all, `` {cite:p}`{see}a{pp. 33-35},b` ``; the year alone has a role of its own. Syntax: https://sphinxcontrib-bibtex.readthedocs.io. */
export function mystMarks(marks: readonly Mark[]): string {
  return runs(marks, ({ suppressAuthor }) => suppressAuthor === true, false)
    .map(([{ suppressAuthor }, keys]) => `{cite:${suppressAuthor ? 'yearpar' : 'p'}}\`${keys.join(',')}\``)
    .join(' ');
}

/** An item of a MyST role's list. */
export function mystMark({ key, prefix, locator }: Mark): string {
  const braced = (text: string | undefined) => (filled(text) ? `{${text.trim().replace(/[{}`]/g, '')}}` : '');
  return `${braced(prefix)}${key}${braced(locator)}`;
}

/** Marks that go into one command, in order, with their keys; with `apart`, a mark with details stands alone. */
function runs(marks: readonly Mark[], kind: (mark: Mark) => boolean, apart: boolean): readonly (readonly [Mark, string[]])[] {
  const all: [Mark, string[]][] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    const together = last !== undefined && kind(last[0]) === kind(mark) && !(apart && (alone(mark) || alone(last[0])));
    const written = apart ? mark.key : mystMark(mark);
    if (together) last[1].push(written);
    else all.push([mark, [written]]);
  }
  return all;
}

function alone({ prefix, locator }: Mark): boolean {
  return filled(prefix) || filled(locator);
}

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** What would end the citation, or begin another one, is escaped. */
function inBrackets(text: string): string {
  return balanced(text.trim()).replace(/(?<!\\)[;@]/g, '\\$&');
}

/** Brackets that have no partner are escaped. */
function balanced(text: string): string {
  const open: number[] = [];
  const odd = new Set<number>();
  for (const { 0: bracket, index } of text.matchAll(/(?<!\\)[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (open.pop() === undefined) odd.add(index);
  }
  for (const index of open) odd.add(index);
  return Array.from({ length: text.length }, (_, index) => (odd.has(index) ? `\\${text[index]}` : text[index])).join('');
}

/** In an optional argument a bracket needs braces around it. */
function latexNote(text: string): string {
  return /[[\]]/.test(text) ? `{${text.trim()}}` : text.trim();
}
