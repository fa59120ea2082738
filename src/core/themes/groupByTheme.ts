import type { Paper, Theme } from '../paper';
import { analyse, byTitle, restrict, type Analysis } from './analysis';
import { claimPapers } from './claimPapers';
import { extendThemes } from './extendThemes';
import { formThemes } from './formThemes';
import { lexicon } from './lexicon/lexicon';
import { LARGE_DIGEST } from './mostThemes';
import type { ThemePreferences } from './preferences';
import { newThemeId, OTHER_ID, OTHER_NAME } from './themeId';

/** A theme with fewer papers is overlooked at a glance. */
const LARGE_THEME = 25;
/** One theme with nearly all papers of another divides nothing. */
const MOST_OF_THEME = 0.8;
/** Nor do themes that leave so many of its papers over. */
const MOST_LEFT_OVER = 0.4;

/**
 * Groups papers by what they are about, under names a researcher would give.
 *
 * The answer depends on the papers alone, not on their order, on time or on chance. With `previous`, the themes of an earlier run, nothing
 * that was placed moves: a new paper joins the theme it fits, or waits in Other until three belong together and make a theme of their own.
 * The papers of `preferences.ownThemes` are the exception, since the user asks for them by name.
 *
 * @returns own themes in their order, then the others, largest first (with `previous`: in its order, new ones last), Other at the end; no
 * empty theme.
 *   A paper is in one theme; papers with the same id are one paper. Above 200 papers, large themes have `themes` of their own.
 */
export function groupByTheme(papers: readonly Paper[], previous?: readonly Theme[], preferences: ThemePreferences = {}): readonly Theme[] {
  const analysis = analyse(withoutRepeats(papers), preferences);
  const { ownThemes = [], neverNames = [] } = preferences;
  const claimed = claimPapers(analysis, ownThemes);
  const ids = new Set([...(previous ?? []), ...ownThemes].flatMap(({ id }) => (id === undefined ? [] : [id])));
  const own = ownThemes.flatMap(({ id: ownId, name }, number): readonly Theme[] => {
    const members = analysis.papers.filter((_, paper) => claimed[paper] === number);
    if (members.length === 0) return [];
    const id = ownId ?? previous?.find((theme) => theme.name === name)?.id ?? newThemeId(name, ids);
    return [{ id, name, papers: members }];
  });
  const free = [...claimed.keys()].filter((paper) => claimed[paper]! < 0);
  const forbidden = new Set([OTHER_NAME, ...neverNames, ...ownThemes.map((theme) => theme.name)].map((name) => name.toLowerCase()));
  const ownIds = new Set(own.map((theme) => theme.id));
  const rest = free.length === analysis.papers.length ? analysis : restrict(analysis, free);
  const found = placePapers(
    rest,
    previous?.filter((theme) => !ownIds.has(theme.id)),
    forbidden,
    ids,
  );
  return [...own, ...(analysis.papers.length > LARGE_DIGEST ? withSecondLevel(found, rest, previous, forbidden) : found)];
}

/** One paper for each id: the first by title, so that the order given does not matter. */
function withoutRepeats(papers: readonly Paper[]): readonly Paper[] {
  return [
    ...new Map(
      [...papers]
        .sort(byTitle)
        .reverse()
        .map((paper) => [paper.id, paper]),
    ).values(),
  ];
}

/** The themes of one level. `ids` are taken, and grow. */
function placePapers(
  analysis: Analysis,
  previous: readonly Theme[] | undefined,
  forbidden: ReadonlySet<string>,
  ids: Set<string>,
): readonly Theme[] {
  const { papers, names } = analysis;
  const drafts =
    previous === undefined
      ? formThemes(analysis, (key) => forbidden.has(key)).map(({ papers, name }) => ({ papers, name: names.names[name]!.text, id: undefined }))
      : extendThemes(analysis, previous, forbidden);
  const themes: Theme[] = drafts.map((draft) => ({
    id: draft.id ?? newThemeId(draft.name, ids),
    name: draft.name,
    papers: draft.papers.map((paper) => papers[paper]!).sort(byTitle),
  }));
  const placed = new Set(drafts.flatMap((draft) => draft.papers));
  const other = papers.filter((_, paper) => !placed.has(paper));
  return other.length === 0 ? themes : [...themes, { id: OTHER_ID, name: OTHER_NAME, papers: other }];
}

function withSecondLevel(
  themes: readonly Theme[],
  analysis: Analysis,
  previous: readonly Theme[] | undefined,
  forbidden: ReadonlySet<string>,
): readonly Theme[] {
  const number = new Map(analysis.papers.map((paper, index) => [paper, index]));
  // What is inside a theme is narrower than it: neither another theme nor a whole family of subjects.
  const outside = new Set([...forbidden, ...[...lexicon().families, ...themes.map(({ name }) => name)].map((name) => name.toLowerCase())]);
  return themes.map((theme) => {
    if (theme.id === OTHER_ID || theme.papers.length < LARGE_THEME) return theme;
    const before = previous?.find(({ id }) => id === theme.id)?.themes?.map((inner) => ({ ...inner, id: innerId(theme.id, inner.id) }));
    const members = restrict(
      analysis,
      theme.papers.map((paper) => number.get(paper)!),
    );
    // What has a name keeps it.
    const kept = new Set(before?.map(({ name }) => name.toLowerCase()));
    const refused = new Set([...outside].filter((name) => forbidden.has(name) || !kept.has(name)));
    const inner = placePapers(members, before, refused, new Set(before?.map(({ id }) => id)));
    const isDivided = inner.every(({ id, papers }) => papers.length <= (id === OTHER_ID ? MOST_LEFT_OVER : MOST_OF_THEME) * theme.papers.length);
    if (inner.filter(({ id }) => id !== OTHER_ID).length < 2 || (before === undefined && !isDivided)) return theme;
    return { ...theme, themes: inner.map((each) => ({ ...each, id: `${theme.id}/${each.id}` })) };
  });
}

/** `edge-ai/tinyml` is `tinyml` inside its theme. */
function innerId(outer: string, id: string): string {
  return id.startsWith(`${outer}/`) ? id.slice(outer.length + 1) : id;
}
