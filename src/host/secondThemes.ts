/** The papers that belong to a second theme as well, for those who want to see them under both. */
import type { Paper } from '../core/paper';
import type { DigestLibrary, LibraryContent } from './library/digestLibrary';
import { isAbort } from './library/isAbort';
import { showsSecondThemes } from './settings';

/** By theme: the papers of other themes that belong to it as well. */
export type Guests = ReadonlyMap<string, readonly Paper[]>;

const NONE: Guests = new Map();

export class SecondThemes {
  private current: { readonly of: LibraryContent; readonly guests: Promise<Guests> } | undefined;

  constructor(private readonly library: DigestLibrary) {}

  /** Of the themes of this moment; none where the setting says so. */
  guests(): Promise<Guests> {
    if (!showsSecondThemes()) return Promise.resolve(NONE);
    const { content } = this.library;
    if (this.current?.of !== content) this.current = { of: content, guests: this.find(content).catch((error: unknown) => this.unknown(content, error)) };
    return this.current.guests;
  }

  /** Whoever asks about newer papers ends the question about these, and draws the tree anew. */
  private unknown(content: LibraryContent, error: unknown): Guests {
    if (this.current?.of === content) this.current = undefined;
    if (isAbort(error)) return NONE;
    throw error;
  }

  private async find({ themes }: LibraryContent): Promise<Guests> {
    const { papers, answer } = await this.library.grouped.consider('seconds', themes);
    const guests = new Map<string, Paper[]>();
    for (const [place, second] of answer) {
      const paper = papers[place];
      const theme = themes[second];
      if (paper !== undefined && theme !== undefined) guests.set(theme.id, [...(guests.get(theme.id) ?? []), paper]);
    }
    return guests;
  }
}
