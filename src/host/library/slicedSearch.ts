/** The search over a changing set of papers, kept up to date in slices, so that the host answers others meanwhile. */
import type { Paper, Theme } from '../../core/paper';
import type { PaperSearch } from '../../core/search';
import { pauses } from './pause';

interface Searchable {
  readonly papers: readonly Paper[];
  readonly themes: readonly Theme[];
}

export class SlicedSearch {
  private search: PaperSearch | undefined;
  private indexed: Searchable | undefined;
  private updating: Promise<PaperSearch> | undefined;

  constructor(private readonly content: () => Searchable) {}

  /** The search over the papers of this moment. Made when first asked for; later changes cost what changed. */
  current(): Promise<PaperSearch> {
    if (this.search !== undefined && this.indexed === this.content()) return Promise.resolve(this.search);
    return (this.updating ??= this.update().finally(() => (this.updating = undefined)));
  }

  private async update(): Promise<PaperSearch> {
    const { PaperSearch } = await import('../../core/search');
    const search = (this.search ??= new PaperSearch());
    const pause = pauses();
    while (this.indexed !== this.content()) {
      const content = this.content();
      const updating = search.updating(content.papers, content.themes);
      while (content === this.content() && updating.next().done !== true) await pause();
      if (content === this.content()) this.indexed = content;
    }
    return search;
  }
}
