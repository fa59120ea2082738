/** The papers and themes that are shown at this moment: one frozen set, swapped as a whole. */
import { EventEmitter, type Disposable } from 'vscode';
import { finderById } from '../../core/identity';
import type { Paper, Theme } from '../../core/paper';
import type { LibraryContent } from './libraryContent';

export class ShownContent implements Disposable {
  private readonly changed = new EventEmitter<LibraryContent>();
  readonly onDidChange = this.changed.event;
  private current: LibraryContent = { papers: [], themes: [], problems: [], digests: [], embedded: false };
  /** Made when somebody asks for a paper. */
  private find: ((id: string) => Paper | undefined) | undefined;
  private isShown = false;
  private themesBefore: readonly Theme[] = [];

  /** `steered` gives the themes as the user wants them. */
  constructor(private readonly steered: (themes: readonly Theme[]) => readonly Theme[]) {}

  /** False until something was swapped in. */
  get isThere(): boolean {
    return this.isShown;
  }

  get content(): LibraryContent {
    return this.current;
  }

  /** The themes before the user's changes to them. */
  get grouped(): readonly Theme[] {
    return this.themesBefore;
  }

  /** Also by an id that it had before more was known of it. */
  paper(id: string): Paper | undefined {
    this.find ??= finderById(this.current.papers);
    return this.find(id);
  }

  /** `content` with its themes as they were grouped. */
  swap(content: LibraryContent): void {
    if (content.papers !== this.current.papers) this.find = undefined;
    this.isShown = true;
    this.themesBefore = content.themes;
    this.current = Object.freeze({ ...content, themes: this.steered(content.themes) });
    this.changed.fire(this.current);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
