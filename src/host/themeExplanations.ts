/** Why papers are in their themes, worked out when somebody asks. */
import type { ThemeExplainer, ThemePreferences } from '../core/themes';
import type { DigestLibrary, LibraryContent } from './library/digestLibrary';

/** The first question takes as long as grouping, a quarter of a millisecond a paper, on the thread that everybody shares: half a second at most. */
const MOST_PAPERS = 2000;

export class ThemeExplanations {
  private current: { readonly of: LibraryContent; readonly explainer: Promise<ThemeExplainer> } | undefined;

  constructor(private readonly library: DigestLibrary) {}

  /** Explains the themes of this moment; undefined where there are so many papers that it would keep others waiting. */
  async explainer(): Promise<ThemeExplainer | undefined> {
    const { content } = this.library;
    if (content.papers.length > MOST_PAPERS) return undefined;
    if (this.current?.of !== content) this.current = { of: content, explainer: explain(content, this.library.steering.preferences) };
    return this.current.explainer;
  }
}

async function explain({ papers, themes }: LibraryContent, preferences: ThemePreferences): Promise<ThemeExplainer> {
  const { ThemeExplainer } = await import('../core/themes');
  return new ThemeExplainer(papers, themes, preferences);
}
