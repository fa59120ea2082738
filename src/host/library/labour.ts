/** The two things that take long: reading a digest, and grouping papers. Where they are done is for others to say. */
import type { DigestReading } from '../../core/digest';
import type { Paper, Theme } from '../../core/paper';
import { outlineThemes, type ThemeOutline } from './themeOutline';

/** An earlier theme by the ids of its papers. */
export interface ThemeIds {
  readonly id: string;
  readonly name: string;
  readonly paperIds: readonly string[];
  readonly themes?: readonly ThemeIds[];
}

/** Who does the work. A promise that is cancelled is rejected with an AbortError. */
export interface Labour {
  read(bytes: Uint8Array, fileName: string): Promise<DigestReading>;
  group(papers: readonly Paper[], previous: readonly ThemeIds[] | undefined): Promise<readonly ThemeOutline[]>;
  cancel(what: 'read' | 'group'): void;
}

/** Does the work at once, on the thread that asks. There is nothing to cancel. */
export const labourHere: Labour = {
  async read(bytes, fileName) {
    const { readDigestBytes } = await import('./readDigestBytes');
    return readDigestBytes(bytes, fileName);
  },
  async group(papers, previous) {
    const { groupByTheme } = await import('../../core/themes');
    const own = new Map(papers.map((paper) => [paper.id, paper]));
    return outlineThemes(groupByTheme(papers, previous && themesBefore(previous, own)), papers);
  },
  cancel() {},
};

/** Earlier themes of the papers of today: those that are gone have no place to keep. */
function themesBefore(themes: readonly ThemeIds[], own: ReadonlyMap<string, Paper>): readonly Theme[] {
  return themes.map(({ id, name, paperIds, themes: inner }) => ({
    id,
    name,
    papers: paperIds.flatMap((paperId) => own.get(paperId) ?? []),
    ...(inner && { themes: themesBefore(inner, own) }),
  }));
}

export function aborted(): Error {
  const error = new Error('The work was cancelled.');
  error.name = 'AbortError';
  return error;
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
