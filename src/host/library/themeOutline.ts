/** Themes told by their papers' places in a list, so that they cross to another thread, or into a file, without the papers. */
import type { Paper, Theme } from '../../core/paper';

export interface ThemeOutline {
  readonly id: string;
  readonly name: string;
  /** Places in the list of papers. */
  readonly papers: readonly number[];
  readonly themes?: readonly ThemeOutline[];
  /** Made because the user asked for it by words; it goes when they no longer do. */
  readonly own?: true;
}

/** `themes`, whose papers are all in `papers`, by their places there. Papers are known by id. */
export function outlineThemes(themes: readonly Theme[], papers: readonly Paper[]): readonly ThemeOutline[] {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  const outline = ({ id, name, papers: members, themes: inner }: Theme): ThemeOutline => ({
    id,
    name,
    papers: members.flatMap((paper) => places.get(paper.id) ?? []),
    ...(inner && { themes: inner.map(outline) }),
  });
  return themes.map(outline);
}

/** What `outlines` tell of the papers `before`, told of `papers`: papers are known by id. Those that are gone are left out, and themes without any. */
export function movedOutlines(outlines: readonly ThemeOutline[], before: readonly Paper[], papers: readonly Paper[]): readonly ThemeOutline[] {
  const places = new Map(papers.map(({ id }, place) => [id, place]));
  const moved = (all: readonly ThemeOutline[]): readonly ThemeOutline[] =>
    all
      .map((outline) => ({
        ...outline,
        papers: outline.papers.flatMap((place) => places.get(before[place]?.id ?? '') ?? []),
        ...(outline.themes && { themes: moved(outline.themes) }),
      }))
      .filter((outline) => outline.papers.length > 0);
  return moved(outlines);
}

/** The themes that `outlines` tell, of the objects in `papers`. */
export function themesOf(outlines: readonly ThemeOutline[], papers: readonly Paper[]): readonly Theme[] {
  return outlines.map(({ id, name, papers: places, themes }) => ({
    id,
    name,
    papers: places.flatMap((place) => papers[place] ?? []),
    ...(themes && { themes: themesOf(themes, papers) }),
  }));
}
