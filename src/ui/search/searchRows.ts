/** The rows of the search: papers found, what to try next, filters to complete. */
import { QuickPickItemKind, ThemeIcon, type QuickInputButton, type QuickPickItem } from 'vscode';
import { byline, missingFacts, paperAddress } from '../../core/describe';
import type { Paper } from '../../core/paper';
import { abstractSnippet, LINE_WIDTH, suggestFilters, type Hit } from '../../core/search';
import type { NotesByPaper } from '../../host/notes/citedInNotes';
import { plainLabel } from '../words/plainLabel';

export type RowAction = 'accept' | 'insert' | 'details' | 'open' | 'reveal';

/** To search online for what is typed, for the next results, or once more for the last ones. */
export type OnlineQuestion = 'search' | 'more' | 'again';

export interface SearchRow extends QuickPickItem {
  readonly paper?: Paper;
  /** What the box holds after this row is taken, for a row that completes a filter. */
  readonly completion?: string;
  /** What a row asks the online services for. */
  readonly online?: OnlineQuestion;
}

export interface RowContext {
  /** Ids of papers cited in the note in the editor. */
  readonly here: ReadonlySet<string>;
  /** The papers that any notes cite. */
  readonly notes: NotesByPaper;
  /** Names of themes by paper id. */
  readonly themes: ReadonlyMap<string, string>;
}

const INSERT = { action: 'insert', iconPath: new ThemeIcon('quote'), tooltip: 'Insert Citation' };
const DETAILS = { action: 'details', iconPath: new ThemeIcon('edit'), tooltip: 'Insert Citation with Locator... (Shift+Enter)' };
const OPEN = { action: 'open', iconPath: new ThemeIcon('link-external'), tooltip: 'Open Paper' };
const REVEAL = { action: 'reveal', iconPath: new ThemeIcon('list-tree'), tooltip: 'Show in Tree' };

/** Of a shorter piece of an abstract one understands nothing. */
const SHORTEST_LINE = 40;

export function hitRow(hit: Hit, context: RowContext): SearchRow {
  const { paper } = hit;
  const { themes } = context;
  const buttons: QuickInputButton[] = paperAddress(paper) === undefined ? [INSERT, DETAILS, REVEAL] : [INSERT, DETAILS, OPEN, REVEAL];
  const cites = citedBadge(paper.id, context);
  const place = [themes.get(paper.id), paper.venue].filter(Boolean).join(' · ');
  const why = matchReason(hit);
  // The line of the abstract is cut to what the others leave, so that the word that matched is in sight.
  const before = [cites, why].filter(Boolean).join(' · ').length;
  const line = matchingLine(hit, Math.max(SHORTEST_LINE, LINE_WIDTH - before));
  return {
    label: plainLabel(paper.title),
    description: plainLabel(byline(paper)) + (missingFacts(paper) === '' ? '' : ' $(unverified)'),
    // Long titles push the description out of sight, so what must be seen stands here.
    detail: [cites, plainLabel([why, line ?? place].filter(Boolean).join(' · '))].filter(Boolean).join(' · '),
    alwaysShow: true,
    buttons,
    paper,
  };
}

/** A sign and words for who cites the paper already; empty where nobody does. */
function citedBadge(id: string, { here, notes }: RowContext): string {
  if (here.has(id)) return '$(quote) cited here';
  const [note, ...others] = notes.get(id) ?? [];
  if (note === undefined) return '';
  return others.length > 0 ? `$(references) cited in ${others.length + 1} notes` : `$(references) cited in ${plainLabel(note.path.slice(note.path.lastIndexOf('/') + 1))}`;
}

/** Rows for an empty box: what the user is likely to want, then everything in order. */
export function startRows(groups: readonly { readonly heading: string; readonly papers: readonly Paper[] }[], all: readonly Hit[], context: RowContext): readonly SearchRow[] {
  const shown = new Set<string>();
  const rows = groups.flatMap(({ heading, papers }) => {
    const fresh = papers.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    return fresh.length === 0 ? [] : [separator(heading), ...fresh.map((paper) => hitRow({ paper, score: 0, matches: [] }, context))];
  });
  const rest = all.filter(({ paper }) => !shown.has(paper.id)).map((hit) => hitRow(hit, context));
  return rows.length === 0 || rest.length === 0 ? [...rows, ...rest] : [...rows, separator('all papers'), ...rest];
}

/** Filters that continue what is being typed; `urgent` where a filter is already begun, so that they come first. */
export function suggestionRows(query: string): { readonly rows: readonly SearchRow[]; readonly urgent: boolean } {
  const typed = /\S*$/.exec(query)?.[0] ?? '';
  const begun = typed.includes(':');
  if (typed.length < MIN_FILTER_LETTERS) return { rows: [], urgent: false };
  const rows = suggestFilters(query, query.length).map(({ text, description, start, end }) => ({
    label: `$(filter) ${text}`,
    description,
    alwaysShow: true,
    completion: query.slice(0, start) + text + query.slice(end),
  }));
  return { rows, urgent: begun };
}

/** One letter begins a filter and half of all words. */
const MIN_FILTER_LETTERS = 2;

export function messageRow(query: string): SearchRow {
  return { label: query.trim() === '' ? 'No digest with papers has been read. Add one with "Paper Digest: Add Digest..."' : `No paper matches "${plainLabel(query)}"`, alwaysShow: true };
}

/** Why the paper is here, where that is not plain to see: a word read with another spelling. */
function matchReason({ matches }: Hit): string {
  const ranges = matches.flatMap(({ text, ranges: found }) => found.map((range) => ({ ...range, found: text.slice(range.start, range.end) })));
  const plain = new Set(ranges.filter(({ reason }) => reason === 'exact' || reason === 'prefix').map(({ word }) => word));
  const odd = new Map(ranges.filter(({ reason, word }) => (reason === 'fuzzy' || reason === 'variant') && !plain.has(word)).map(({ word, found }) => [word, found]));
  return [...odd].map(([word, found]) => `${word} ≈ ${found}`).join(', ');
}

/** The line of the abstract that matched, where title, authors and venue do not show the match. */
function matchingLine(hit: Hit, width: number): string | undefined {
  const words = new Set(hit.matches.flatMap(({ ranges }) => ranges.map(({ word }) => word)));
  for (const { field, ranges } of hit.matches) if (field !== 'abstract') for (const { word } of ranges) words.delete(word);
  return words.size === 0 ? undefined : abstractSnippet(hit, width)?.text;
}

function separator(label: string): SearchRow {
  return { label, kind: QuickPickItemKind.Separator };
}
