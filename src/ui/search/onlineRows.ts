/** The rows below the search's own: the offer to search online, and what the services found. Nothing is asked before the user takes the offer. */
import { QuickPickItemKind, ThemeIcon } from 'vscode';
import type { PaperFinder } from '../../core/library';
import { byline, missingFacts, paperAddress } from '../../core/describe';
import type { Paper } from '../../core/paper';
import type { OnlineFinds, OnlineHit } from '../../core/resolve';
import { SERVICE_NAMES, paperFromRecord } from '../../core/resolve/plain';
import { spokenWords } from '../../core/search';
import type { OwnDigest } from '../../host/library/ownDigest';
import type { OnlineServices } from '../../host/records/onlineServices';
import { plainLabel } from '../words/plainLabel';
import { hitRow, type OnlineQuestion, type RowContext, type SearchRow } from './searchRows';
import { serviceSentence } from '../words/serviceSentence';

export interface OnlineSource {
  readonly online: OnlineServices;
  readonly ownDigest: OwnDigest;
}

/** Hits of each service at a time. */
const PAGE = 10;

const INSERT = { action: 'insert', iconPath: new ThemeIcon('quote'), tooltip: 'Insert Citation' };
const OPEN = { action: 'open', iconPath: new ThemeIcon('link-external'), tooltip: 'Open Paper' };

/** What was asked for these words, and what came of it so far. */
interface Asked {
  readonly words: string;
  readonly pages: readonly OnlineFinds[];
  readonly find: PaperFinder;
  readonly asking: boolean;
}

export class OnlineRows {
  private asked: Asked | undefined;
  private aborting = new AbortController();
  /** Papers made of hits, each once, so that a row that was picked stays picked. */
  private readonly papers = new Map<OnlineHit['record'], Paper>();
  /** The library's papers that stand above. */
  private shown: readonly Paper[] = [];
  /** How many papers stand before the row to go to next. */
  private goTo: number | undefined;

  /** `changed` is called whenever there are other rows. */
  constructor(
    private readonly source: OnlineSource,
    private readonly changed: () => void,
  ) {}

  get isAsking(): boolean {
    return this.asked?.asking === true;
  }

  /** The rows for what is typed; none while nothing is. `shown` are the library's papers above them. */
  rows(query: string, shown: readonly Paper[], context: RowContext): readonly SearchRow[] {
    const words = spokenWords(query);
    if (words === '' || !this.source.online.isPossible) return [];
    if (this.asked?.words !== words) return [offerRow(words)];
    const { pages, asking } = this.asked;
    this.shown = shown;
    const rows = this.found().map(({ paper, hit }) => (this.isOurs(paper) ? hitRow({ paper, score: 0, matches: [] }, context) : onlineRow(paper, hit)));
    const failures = Object.assign({}, ...pages.map(({ failures: some }) => some)) as OnlineFinds['failures'];
    const trouble = serviceSentence(failures);
    return [
      { label: 'online', kind: QuickPickItemKind.Separator },
      ...rows,
      ...(asking ? [{ label: '$(loading~spin) Asking the services…', alwaysShow: true }] : []),
      ...(!asking && rows.length === 0 && trouble === '' ? [{ label: `No service found more for "${plainLabel(words)}"`, alwaysShow: true }] : []),
      ...(!asking && pages.at(-1)?.more === true ? [{ label: '$(ellipsis) More results', alwaysShow: true, online: 'more' as const }] : []),
      ...(trouble === '' || asking ? [] : [{ label: '$(refresh) Ask again: not every service answered', detail: plainLabel(trouble), alwaysShow: true, online: 'again' as const }]),
    ];
  }

  /** The row to go to, where the user asked for rows that are there now. Told once. */
  goesTo(rows: readonly SearchRow[]): SearchRow | undefined {
    if (this.goTo === undefined || this.asked === undefined) return undefined;
    const start = rows.findIndex(({ label, kind }) => kind === QuickPickItemKind.Separator && label === 'online');
    const row = rows.slice(start + 1).filter(({ paper }) => paper !== undefined)[this.goTo];
    if (row !== undefined || !this.isAsking) this.goTo = undefined;
    return row;
  }

  /** Asks, if there are words to ask for. Resolves when the services have answered. */
  async take(what: OnlineQuestion, query: string): Promise<void> {
    const words = spokenWords(query);
    if (words === '' || (this.isAsking && this.asked?.words === words)) return;
    if (!(await this.source.online.withConsent())) return;
    const pages = what === 'search' || this.asked?.words !== words ? [] : what === 'more' ? this.asked.pages : this.asked.pages.slice(0, -1);
    this.goTo = what === 'more' ? this.found().length : 0;
    await this.ask(words, pages);
  }

  dispose(): void {
    this.aborting.abort();
  }

  private async ask(words: string, before: readonly OnlineFinds[]): Promise<void> {
    const { online, ownDigest } = this.source;
    this.aborting.abort();
    const { signal } = (this.aborting = new AbortController());
    const find = await ownDigest.libraryFinder();
    const show = (finds: OnlineFinds, asking: boolean): void => {
      if (signal.aborted) return;
      this.asked = { words, pages: [...before, finds], find, asking };
      this.changed();
    };
    show({ hits: [], failures: {}, more: false }, true);
    try {
      show(await online.search(words, { limit: PAGE, start: before.length * PAGE, signal, onFinds: (some) => show(some, true) }), false);
    } catch (error) {
      // The same words can be asked for again.
      show({ hits: [], failures: {}, more: false }, false);
      throw error;
    }
  }

  /** What was found, each paper once, and the library's own paper where it has it; without those that are shown anyway. */
  private found(): readonly { readonly paper: Paper; readonly hit: OnlineHit }[] {
    const { asked } = this;
    if (asked === undefined) return [];
    const seen = new Set(this.shown.map(({ id }) => id));
    return asked.pages
      .flatMap(({ hits }) => hits)
      .map((hit) => ({ hit, paper: this.paperOf(hit, asked) }))
      .filter(({ paper: { id } }) => !seen.has(id) && seen.add(id));
  }

  private paperOf({ record }: OnlineHit, { find }: Asked): Paper {
    const made = this.papers.get(record) ?? paperFromRecord(record);
    this.papers.set(record, made);
    return find(made) ?? made;
  }

  private isOurs(paper: Paper): boolean {
    return paper.sources.length > 0;
  }
}

function offerRow(words: string): SearchRow {
  return { label: `$(globe) Search online for "${plainLabel(words)}"`, alwaysShow: true, online: 'search' };
}

function onlineRow(paper: Paper, { services }: OnlineHit): SearchRow {
  const by = services.map((id) => SERVICE_NAMES[id]).join(', ');
  return {
    label: plainLabel(paper.title),
    description: plainLabel(byline(paper)) + (missingFacts(paper) === '' ? '' : ' $(unverified)'),
    detail: ['$(globe) online', plainLabel([by, paper.venue].filter(Boolean).join(' · '))].join(' · '),
    alwaysShow: true,
    buttons: paperAddress(paper) === undefined ? [INSERT] : [INSERT, OPEN],
    paper,
  };
}
