/** The picture of a library, from its themes and the places that the layout gave them. */
import { byline } from '../../core/describe';
import type { Paper, Theme } from '../../core/paper';
import type { MapOutline } from '../../host/library/themeQuestion';
import { OTHER_ID } from '../tree/otherTheme';
import type { Picture } from './picture';

/** More points than this are a blur on any screen, and slow to lay out and to draw. */
const MOST_POINTS = 5000;

/** Of a large library so many papers of each theme, evenly, that all of them can be drawn; else the themes as they are. */
export function drawnThemes(themes: readonly Theme[], most = MOST_POINTS): readonly Theme[] {
  const count = themes.reduce((sum, { papers }) => sum + papers.length, 0);
  if (count <= most) return themes;
  return themes.map((theme) => {
    const share = Math.max(1, Math.floor((theme.papers.length * most) / count));
    return { ...theme, papers: Array.from({ length: share }, (_, index) => theme.papers[Math.floor((index * theme.papers.length) / share)] as Paper) };
  });
}

/** `papers` and `outline` as they were answered; `themes` those asked about, of which `all` has every paper. */
export function pictureOf(all: readonly Theme[], papers: readonly Paper[], { points, grounds }: MapOutline): Picture {
  const drawn = points.flatMap(({ paper: place, theme, x, y }) => {
    const paper = papers[place];
    return paper === undefined || all[theme] === undefined ? [] : [{ id: paper.id, title: paper.title, byline: byline(paper), theme, x, y }];
  });
  const count = all.reduce((sum, theme) => sum + theme.papers.length, 0);
  return {
    themes: all.flatMap(({ id, name, papers: { length } }, index) => {
      const ground = grounds[index];
      return ground === undefined ? [] : [{ name, size: length, isOther: id === OTHER_ID, ...ground }];
    }),
    points: drawn,
    note: drawn.length < count ? `${drawn.length.toLocaleString('en')} of ${count.toLocaleString('en')} papers are drawn, of each theme its share.` : '',
  };
}
