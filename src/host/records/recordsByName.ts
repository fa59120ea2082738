import { normaliseTitle } from '../../core/identity';
import type { Paper } from '../../core/paper';
import type { CompletedEntry } from './recordFile';

/** What a work goes by, in a library or in a bibliography. */
export type WorkNames = Partial<Pick<Paper, 'title' | 'arxiv' | 'doi'>>;

/** Finds completed records by whatever a paper goes by. */
export class RecordsByName {
  private readonly byId = new Map<string, CompletedEntry>();
  private readonly byTitle = new Map<string, CompletedEntry[]>();

  constructor(entries: readonly CompletedEntry[]) {
    for (const entry of entries) {
      const { paper, record: { facts } } = entry;
      for (const id of [paper.arxiv, facts.arxiv, paper.doi, facts.doi]) if (id !== undefined) this.byId.set(id, entry);
      for (const title of new Set([paper.title, facts.title].map(normaliseTitle))) this.byTitle.set(title, [...(this.byTitle.get(title) ?? []), entry]);
    }
  }

  /** By identifier, else by title where no identifier contradicts it: "Introduction" is the title of many papers. */
  of({ title, arxiv, doi }: WorkNames): CompletedEntry | undefined {
    const byId = [arxiv, doi].map((id) => (id === undefined ? undefined : this.byId.get(id))).find((entry) => entry !== undefined);
    if (byId !== undefined || title === undefined) return byId;
    const alike = (this.byTitle.get(normaliseTitle(title)) ?? []).filter(({ paper, record: { facts } }) => {
      return !differs(arxiv, paper.arxiv ?? facts.arxiv) && (arxiv !== undefined || !differs(doi, paper.doi ?? facts.doi));
    });
    return alike.length === 1 ? alike[0] : undefined;
  }
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
