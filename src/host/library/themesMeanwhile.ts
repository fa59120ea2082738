/** Themes to show while papers are being grouped. */
import type { Paper, Theme } from '../../core/paper';

/** Not an id that grouping gives, which are made of words. */
const ID = '(not grouped yet)';
const NAME = 'Not grouped yet';

/**
 * The themes of before without the papers that are `gone`, and with those that have `come`: in the place of one that had their id, else first
 * of all, with what waited already. Costs next to nothing where few came or went.
 */
export function themesMeanwhile(before: readonly Theme[], gone: ReadonlySet<Paper>, come: readonly Paper[]): readonly Theme[] {
  const byId = new Map(come.map((paper) => [paper.id, paper]));
  const placed = new Set<Paper>();
  const ofNow = (paper: Paper): Paper | undefined => {
    if (!gone.has(paper)) return paper;
    const now = byId.get(paper.id);
    if (now !== undefined) placed.add(now);
    return now;
  };
  const after = before.flatMap((theme) => left(theme, ofNow));
  const waited = after.flatMap(({ id, papers }) => (id === ID ? papers : []));
  const waiting = [...waited, ...come.filter((paper) => !placed.has(paper))];
  const kept = after.filter(({ id }) => id !== ID);
  return waiting.length === 0 ? kept : [{ id: ID, name: NAME, papers: waiting }, ...kept];
}

/** The theme with its papers as they are now; none where none is left. A theme whose papers are all as they were stays the same object. */
function left(theme: Theme, ofNow: (paper: Paper) => Paper | undefined): readonly Theme[] {
  const { id, name, papers, themes } = theme;
  if (papers.every((paper) => ofNow(paper) === paper)) return [theme];
  const members = papers.flatMap((paper) => ofNow(paper) ?? []);
  if (members.length === 0) return [];
  return [{ id, name, papers: members, ...(themes && { themes: themes.flatMap((inner) => left(inner, ofNow)) }) }];
}
