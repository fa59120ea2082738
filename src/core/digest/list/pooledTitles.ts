/** Entries that nothing marks as papers, neither a link nor a name: what those of one make say together tells whether they are titles. */
import { wordCount } from '../text/wordCount';
import type { Entry } from './entry';
import { linkRole } from './linkRole';
import { isElse, mayListPapers } from './saysPapers';
import { soundLikeResearch } from './soundLikeResearch';
import { isInTitleCase } from './titleLike';

/** An entry that could be a paper, and how it stands on its page. */
export interface Candidate {
  readonly entry: Entry;
  readonly headings: readonly string[];
  readonly start: number;
  readonly kind: 'item' | 'row' | 'paragraph' | 'heading';
}

/** Fewer sound like anything. */
const FEWEST = 3;

/** Fewer words may be anything. */
const FEWEST_WORDS = 3;

/** Of those that do not stand out, so many are written as titles are. */
const TITLE_CASE_SHARE = 0.6;

/** What instructions and changes begin with. */
const TOLD_TO_DO =
  /^(?:add|allow|avoid|build|bump|change|check|clean|configure|convert|correct|create|define|delete|deprecate|disable|document|download|drop|enable|ensure|expose|extend|extract|fix|format|generate|give|handle|ignore|implement|improve|include|increase|initialize|install|introduce|keep|make|merge|migrate|move|open|pass|prevent|provide|read|refactor|remove|rename|replace|restore|return|revert|rewrite|run|select|send|set|show|simplify|split|start|stop|support|switch|test|update|upgrade|use|validate|verify|write|explain|describe|discuss|compare|derive|state|name|list|calculate|prove|join)(?:s|ed|d)? /i;
const MOST_TOLD = 0.1;
const MOST_SMALL = 0.15;

/**
 * Those of the candidates that are titles: all of one make, as links, in bold, as headings, that together sound like research. To be asked
 * where something declares papers: posts and documents sound like research, too.
 */
export function pooledTitles<Some extends Candidate>(candidates: readonly Some[]): readonly Some[] {
  const pools = new Map<string, Some[]>();
  for (const candidate of candidates.filter(mayBeTitle)) {
    const make = `${candidate.kind} ${candidate.entry.shape}`;
    const pool = pools.get(make);
    if (pool === undefined) pools.set(make, [candidate]);
    else pool.push(candidate);
  }
  return [...pools.values()].filter(areTitles).flatMap((pool) => pool.filter(({ entry }) => wordCount(entry.title) >= FEWEST_WORDS));
}

function mayBeTitle({ entry: { title, url, shape }, headings }: Candidate): boolean {
  if (headings.some(isElse) || !headings.every(mayListPapers) || isElse(title)) return false;
  // What links into the page is its table of contents, and a talk is none.
  return shape !== 'link' || (url?.startsWith('#') !== true && linkRole('', url ?? '').role !== 'talk');
}

function areTitles(pool: readonly Candidate[]): boolean {
  const titles = pool.map(({ entry }) => entry.title);
  if (titles.length < FEWEST || !soundLikeResearch(titles)) return false;
  if (titles.filter((title) => TOLD_TO_DO.test(title)).length > MOST_TOLD * titles.length) return false;
  // Notes on papers are written in the words of research, too, but begin small.
  if (titles.filter((title) => /^[^\p{L}]*\p{Ll}\p{Ll}/u.test(title)).length > MOST_SMALL * titles.length) return false;
  return pool[0]?.entry.shape !== 'text' || titles.filter(isInTitleCase).length >= TITLE_CASE_SHARE * titles.length;
}
