import type { Paper, Theme } from '../../paper';

/** A paper that changes its theme; an absent theme means that the paper is new, or gone. */
export interface PaperMove {
  readonly paper: Paper;
  readonly from: Theme | undefined;
  readonly to: Theme | undefined;
}

/** What regrouping would change. Themes are the same where their ids are: see `keepThemeIds`. */
export interface ThemeChanges {
  readonly moves: readonly PaperMove[];
  readonly added: readonly Theme[];
  readonly removed: readonly Theme[];
  readonly renamed: readonly { readonly from: Theme; readonly to: Theme }[];
  /** How many papers stay in their theme. */
  readonly staying: number;
}

/** What is different in `after`, on the first level, in the order of its themes; papers that are gone last. */
export function compareThemes(before: readonly Theme[], after: readonly Theme[]): ThemeChanges {
  const beforeOf = themeByPaper(before);
  const afterOf = themeByPaper(after);
  const beforeById = new Map(before.map((theme) => [theme.id, theme]));
  const afterIds = new Set(after.map((theme) => theme.id));
  const moves: PaperMove[] = [];
  let staying = 0;
  for (const to of after) {
    for (const paper of to.papers) {
      const from = beforeOf.get(paper.id);
      if (from?.id === to.id) staying++;
      else moves.push({ paper, from, to });
    }
  }
  for (const from of before) for (const paper of from.papers) if (!afterOf.has(paper.id)) moves.push({ paper, from, to: undefined });
  return {
    moves,
    added: after.filter(({ id }) => !beforeById.has(id)),
    removed: before.filter(({ id }) => !afterIds.has(id)),
    renamed: after.flatMap((to) => {
      const from = beforeById.get(to.id);
      return from === undefined || from.name === to.name ? [] : [{ from, to }];
    }),
    staying,
  };
}

function themeByPaper(themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  return new Map(themes.flatMap((theme) => theme.papers.map((paper) => [paper.id, theme] as const)));
}
