/** The papers that belong to a second theme as well, for those who want to see them under both. */
import type { Paper } from '../core/paper';
import type { DigestLibrary, LibraryContent } from './library/digestLibrary';
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
    if (this.current?.of !== content) this.current = { of: content, guests: this.find(content) };
    return this.current.guests;
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
