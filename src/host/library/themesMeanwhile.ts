/** Themes to show while papers are being grouped. */
import type { Paper, Theme } from '../../core/paper';

/** Not an id that grouping gives, which are made of words. */
const ID = '(not grouped yet)';
const NAME = 'Not grouped yet';

/** The themes of before with what is left of their papers, and first of all those that no theme holds yet. */
export function themesMeanwhile(before: readonly Theme[], papers: readonly Paper[]): readonly Theme[] {
  const own = new Map(papers.map((paper) => [paper.id, paper]));
  const kept = before.filter(({ id }) => id !== ID).flatMap((theme) => left(theme, own));
  const placed = new Set(kept.flatMap((theme) => theme.papers));
  const waiting = papers.filter((paper) => !placed.has(paper));
  return waiting.length === 0 ? kept : [{ id: ID, name: NAME, papers: waiting }, ...kept];
}

function left({ id, name, papers, themes }: Theme, own: ReadonlyMap<string, Paper>): readonly Theme[] {
  const members = papers.flatMap((paper) => own.get(paper.id) ?? []);
  if (members.length === 0) return [];
  return [{ id, name, papers: members, ...(themes && { themes: themes.flatMap((theme) => left(theme, own)) }) }];
}
