import { arxivId } from '../../identity';
import type { Paper } from '../../paper';
import type { RevisedFact } from '../bibtex/reviseBibtex';
import { cslItem } from './cslItem';
import { isArxivDoi, isPreprint } from './publication';

const PROPERTIES: Readonly<Record<RevisedFact, string>> = {
  title: 'title',
  authors: 'author',
  date: 'issued',
  published: 'issued',
  venue: 'container-title',
  type: 'type',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  publisher: 'publisher',
  doi: 'DOI',
};

/** What stands for the venue of a preprint, and is wrong of what was published. */
const STAND_INS = ['number', 'publisher', 'container-title', 'DOI'];

/** Where an arXiv id may stand. */
const NAME_ARXIV = ['archive_location', 'number', 'URL', 'DOI', 'note', 'container-title'];

/** What an item of CSL says otherwise from now on: properties with their new values, and those that go. */
export interface CslRevision {
  readonly written: ReadonlyMap<string, unknown>;
  readonly removed: readonly string[];
}

/** The revision after which `item` says what `paper` says of these facts. What it says already is left out, and no arXiv id is lost. */
export function cslRevision(item: Readonly<Record<string, unknown>>, paper: Paper, facts: readonly RevisedFact[]): CslRevision {
  const wanted = cslItem(paper, '');
  const names = [...new Set(facts.map(fact => PROPERTIES[fact]))].filter(name => wanted[name] !== undefined);
  const removed = isPreprint(paper) ? [] : STAND_INS.filter(name => !names.includes(name) && (name === 'DOI' ? isArxivDoi(textOf(item[name])) : /^\W*arxiv\b/i.test(textOf(item[name]))));
  const written = new Map(names.filter(name => JSON.stringify(item[name]) !== JSON.stringify(wanted[name])).map(name => [name, wanted[name]]));
  const before = arxivIn(item);
  const after = arxivIn({ ...Object.fromEntries(Object.entries(item).filter(([name]) => !removed.includes(name))), ...Object.fromEntries(written) });
  if (before === undefined || after !== undefined) return { written, removed };
  return { written: new Map([...written, ['archive', 'arXiv'], ['archive_location', before]]), removed };
}

function arxivIn(item: Readonly<Record<string, unknown>>): string | undefined {
  return NAME_ARXIV.map(name => arxivId(textOf(item[name]))).find(id => id !== undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
