/**
 * The public API, which `activate()` returns. Answers are plain data: frozen snapshots that never change under the caller;
 * what may take long is a promise.
 *
 *     const api = await vscode.extensions.getExtension<PaperDigestApi>('paper-digest.paper-digest')?.activate();
 */
import type { Event } from 'vscode';
import type { CitationFormat } from './core/citation/plain';
import type { MarkdownIt } from './core/markdownIt';
import type { Paper, Problem, Theme } from './core/paper';
import type { Hit } from './core/search';

export type { CitationFormat } from './core/citation/plain';
export type { Author, Paper, PaperType, Problem, Severity, Source, Theme } from './core/paper';
export type { Hit } from './core/search';

export interface CiteOptions {
  /** Default: the setting `paperDigest.citation.format`. */
  readonly format?: CitationFormat;
  /** Id of a CSL style, for the formats `reference`, `citation` and `footnote`. Default: the setting `paperDigest.citation.style`. */
  readonly style?: string;
}

export interface PaperDigestApi {
  /** Grows when something is added; what is here stays. */
  readonly apiVersion: 1;
  /** Resolves when the digests have been read; starts the reading if nobody has yet. */
  whenReady(): Promise<void>;
  /** Fires after the papers, themes or problems changed; ask again for what you need. */
  readonly onDidChange: Event<void>;
  /** Every paper once, in the order of the digests. Empty before `whenReady()`. */
  papers(): readonly Paper[];
  /** The papers as grouped in the sidebar; every paper is in one theme. */
  themes(): readonly Theme[];
  /** What could not be read, and where. */
  problems(): readonly Problem[];
  /** Papers that match the query, best first. */
  search(query: string, limit?: number): Promise<readonly Hit[]>;
  /**
   * The text of one citation of these papers, in this order, as `Insert Citation` would write it at an empty place.
   * Rejects with a sentence where an id is unknown. Writes nothing.
   */
  cite(paperIds: string | readonly string[], options?: CiteOptions): Promise<string>;
  /** For VS Code's Markdown preview, which shows citations and the reference list by it. Gives back the `md` it was given. */
  extendMarkdownIt<T extends MarkdownIt>(md: T): T;
}
