import type { Theme } from '../paper';
import { restrict, type Analysis } from './analysis';
import { formThemes, LEAST_FIT } from './formThemes';
import { ThemeFits } from './grouping/placePapers';
import { chooseNames } from './naming/chooseNames';
import { likeliestName } from './naming/likeliestName';
import { numbersOfNames } from './naming/names';
import { proposeThemes } from './naming/proposeThemes';
import { OTHER_ID } from './themeId';

/** An earlier theme with the papers it has now, or a new one without an id. */
export interface ExtendedTheme {
  readonly id: string | undefined;
  readonly name: string;
  readonly papers: readonly number[];
}

/** Stands for a theme that may not have its name and finds no other. */
const NAMELESS = 'Unnamed theme';

/**
 * Themes of an earlier run for the papers of today. Placed papers stay; each new paper joins the theme it fits best or waits; of those that
 * wait, three that share a name become a theme, if one of them is new: where nothing came, nothing changes. Where most papers are new, those
 * that wait are grouped as a digest of their own. New papers are placed by the earlier ones alone, so that their order does not matter.
 */
export function extendThemes(
  analysis: Analysis,
  previous: readonly Theme[],
  forbidden: ReadonlySet<string>,
): readonly ExtendedTheme[] {
  const { papers, names } = analysis;
  const earlier = previous.filter((theme) => theme.id !== OTHER_ID);
  const seen = new Set(previous.flatMap((theme) => theme.papers.map((paper) => paper.id)));
  const themeOfId = new Map(earlier.flatMap((theme, index) => theme.papers.map((paper) => [paper.id, index] as const)));
  const themeOf = Int32Array.from(papers, (paper) => themeOfId.get(paper.id) ?? -1);
  const numberOfName = numbersOfNames(names);
  const nameOf = earlier.map((theme) => numberOfName.get(theme.name.toLowerCase()));

  const fits = new ThemeFits(analysis, nameOf, themeOf);
  const members: number[][] = earlier.map(() => []);
  const waiting: number[] = [];
  let newcomers = 0;
  papers.forEach(({ id }, paper) => {
    const isNew = !seen.has(id);
    if (isNew) newcomers++;
    const best = isNew ? fits.of(paper)[0] : undefined;
    if (themeOf[paper]! >= 0) members[themeOf[paper]!]!.push(paper);
    else if (best !== undefined && best.score > LEAST_FIT) members[best.theme]!.push(paper);
    else waiting.push(paper);
  });

  const given = new Set(earlier.map((theme) => theme.name.toLowerCase()));
  const isTaken = (key: string): boolean => forbidden.has(key) || given.has(key);
  const kept = earlier.flatMap((theme, index) => {
    // By its text: a name may be refused that today's papers would not find.
    const isRefused = forbidden.has(theme.name.toLowerCase());
    return members[index]!.length === 0
      ? []
      : [{ id: theme.id, name: isRefused ? otherName(members[index]!, analysis, isTaken, given) : theme.name, papers: members[index]! }];
  });
  if (newcomers <= papers.length - newcomers) {
    const added = proposeThemes(waiting, names, ({ key }) => !isTaken(key)).filter((proposal) => proposal.papers.some((paper) => !seen.has(papers[paper]!.id)));
    return [...kept, ...added.map((draft) => ({ id: undefined, name: names.names[draft.name]!.text, papers: draft.papers }))];
  }
  const rest = restrict(analysis, waiting);
  const found = formThemes(rest, isTaken).map(({ name, papers: members }) => ({
    id: undefined,
    name: rest.names.names[name]!.text,
    papers: members.map((paper) => waiting[paper]!),
  }));
  return [...kept, ...found];
}

/** The name that fits next best, however well: the papers stay together. It is given then. */
function otherName(papers: readonly number[], { names }: Analysis, isTaken: (key: string) => boolean, given: Set<string>): string {
  const [fit] = chooseNames([papers], names, isTaken);
  const name = fit?.name ?? likeliestName(papers, names, ({ key }) => !isTaken(key));
  if (name === undefined) return NAMELESS;
  const { text, key } = names.names[name]!;
  given.add(key);
  return text;
}
