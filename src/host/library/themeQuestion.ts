/** What can be asked about papers and their themes beside grouping them. Answers tell papers and themes by their places, so that they may come from another thread. */
import type { Paper, Theme } from '../../core/paper';
import type * as core from '../../core/themes';
import type { ThemePreferences } from '../../core/themes';
import { outlineThemes, themesOf, type ThemeOutline } from './themeOutline';

export interface ThemeAnswers {
  /** The themes that the papers would have if they were grouped anew. */
  readonly regroup: readonly ThemeOutline[];
  /** The parts that the first theme could be split into; none where it is all of a kind. The others are those beside it, whose names are taken. */
  readonly split: readonly ThemeOutline[];
  readonly map: MapOutline;
  /** Papers that belong to a second theme as well: the place of the paper, then the place of that theme. */
  readonly seconds: readonly (readonly [paper: number, theme: number])[];
}

export type ThemeQuestion = keyof ThemeAnswers;

/** A map by places; coordinates are in 0 to 1, y downwards. */
export interface MapOutline {
  readonly points: readonly { readonly paper: number; readonly theme: number; readonly x: number; readonly y: number }[];
  /** The grounds of the themes, in the order they were asked about. */
  readonly grounds: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

type Answering = { readonly [What in ThemeQuestion]: (papers: readonly Paper[], themes: readonly Theme[], preferences: ThemePreferences, themeCore: typeof core) => ThemeAnswers[What] };

const ANSWERING: Answering = {
  regroup: (papers, themes, preferences, { regroup }) => outlineThemes(regroup(papers, themes, preferences), papers),
  split: (papers, [theme, ...others], preferences, { suggestSplit }) => {
    const neverNames = [...(preferences.neverNames ?? []), ...others.map(({ name }) => name)];
    return theme === undefined ? [] : outlineThemes(suggestSplit(theme, { ...preferences, neverNames }), papers);
  },
  map: (papers, themes, preferences, { themeMap }) => {
    const map = themeMap(papers, themes, preferences);
    const paperPlaces = places(papers);
    const themePlaces = places(themes);
    return {
      points: map.points.map(({ paper, themeId, x, y }) => ({ paper: paperPlaces.get(paper.id) ?? -1, theme: themePlaces.get(themeId) ?? -1, x, y })),
      grounds: map.themes.map(({ x, y, radius }) => ({ x, y, radius })),
    };
  },
  seconds: (papers, themes, preferences, { ThemeExplainer }) => {
    const paperPlaces = places(papers);
    const themePlaces = places(themes);
    return [...new ThemeExplainer(papers, themes, preferences).strongSeconds()].map(([id, theme]) => [paperPlaces.get(id) ?? -1, themePlaces.get(theme.id) ?? -1] as const);
  },
};

/** Answers at once, on the thread that asks. */
export async function answerThemeQuestion<What extends ThemeQuestion>(
  what: What,
  papers: readonly Paper[],
  themes: readonly ThemeOutline[],
  preferences: ThemePreferences,
): Promise<ThemeAnswers[What]> {
  const answer: Answering[What] = ANSWERING[what];
  return answer(papers, themesOf(themes, papers), preferences, await import('../../core/themes'));
}

function places(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, place) => [id, place]));
}
