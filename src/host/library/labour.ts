/** What takes long: reading a digest, grouping papers, and questions about their themes. Where it is done is for others to say. */
import type { DigestReading } from '../../core/digest';
import { finderById } from '../../core/identity';
import type { Paper, Theme } from '../../core/paper';
import type { ThemePreferences } from '../../core/themes';
import { outlineThemes, type ThemeOutline } from './themeOutline';
import { answerThemeQuestion, type ThemeAnswers, type ThemeQuestion } from './themeQuestion';

/** An earlier theme by the ids of its papers. */
export interface ThemeIds {
  readonly id: string;
  readonly name: string;
  readonly paperIds: readonly string[];
  readonly themes?: readonly ThemeIds[];
  /** See `ThemeOutline`. */
  readonly own?: true;
}

/** Who does the work. A promise that is cancelled is rejected with an AbortError. */
export interface Labour {
  read(bytes: Uint8Array, fileName: string): Promise<DigestReading>;
  group(papers: readonly Paper[], previous: readonly ThemeIds[] | undefined, preferences: ThemePreferences): Promise<readonly ThemeOutline[]>;
  consider<What extends ThemeQuestion>(what: What, papers: readonly Paper[], themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]>;
  cancel(what: 'read' | 'group'): void;
}

/** Does the work at once, on the thread that asks. There is nothing to cancel. */
export const labourHere: Labour = {
  async read(bytes, fileName) {
    const { readDigestBytes } = await import('./readDigestBytes');
    return readDigestBytes(bytes, fileName);
  },
  async group(papers, previous, preferences) {
    const { groupByTheme } = await import('../../core/themes');
    const ownNames = new Set(preferences.ownThemes?.map(({ name }) => name));
    // One that the user no longer asks for is no theme: its papers go where they belong without it.
    const find = finderById(papers);
    const before = previous?.filter((theme) => theme.own !== true || ownNames.has(theme.name));
    const themes = outlineThemes(groupByTheme(papers, before && themesBefore(before, find), preferences), papers);
    return themes.map((theme) => (ownNames.has(theme.name) ? { ...theme, own: true } : theme));
  },
  consider: answerThemeQuestion,
  cancel() {},
};

/** Earlier themes of the papers of today: those that are gone have no place to keep; of those whose id has changed since, the place is kept. */
function themesBefore(themes: readonly ThemeIds[], find: (id: string) => Paper | undefined): readonly Theme[] {
  return themes.map(({ id, name, paperIds, themes: inner }) => ({
    id,
    name,
    papers: [...new Set(paperIds.flatMap((paperId) => find(paperId) ?? []))],
    ...(inner && { themes: themesBefore(inner, find) }),
  }));
}

export function aborted(): Error {
  const error = new Error('The work was cancelled.');
  error.name = 'AbortError';
  return error;
}
