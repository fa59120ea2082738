import type { Paper, Theme } from '../../paper';
import { analyse, type Analysis } from '../analysis';
import type { ThemePreferences } from '../preferences';
import { edgesOf } from '../grouping/graph';
import { spiral, stressLayout, type Point } from './stressLayout';

/** A paper on the map. */
export interface MapPoint extends Point {
  readonly paper: Paper;
  readonly themeId: string;
}

/** The ground a theme's papers lie on. */
export interface MapTheme extends Point {
  readonly theme: Theme;
  readonly radius: number;
}

/** A picture of a digest as data: like papers lie near each other, themes do not overlap. All coordinates are in 0 to 1, y downwards. */
export interface ThemeMap {
  readonly points: readonly MapPoint[];
  readonly themes: readonly MapTheme[];
}

/** Room for a paper: the least distance between two, in the units of the layout. */
const SPACING = 1;
/** Discs of that distance fill a disc of this radius times the square root of their number, with room to move. */
const ROOM = 0.75;
/** Gap between two themes that have nothing in common, and between the two that have most. */
const FAR_GAP = 5;
const NEAR_GAP = 1;
/** How often papers are drawn to those they are like. */
const STEPS = 60;
/** How far a paper goes towards its neighbours in a step, and how strongly papers that are too close push each other away. */
const PULL = 0.12;
const PUSH = 0.5;
/** Papers of other themes pull less, or all would lie at the rim. */
const OUTSIDE = 0.25;
/** How often grounds that still overlap are pushed apart. */
const SEPARATIONS = 200;
/** Coordinates finer than this are no difference to see. */
const PRECISION = 1e4;
/** Cells of a grid in one column; no map has more. */
const GRID_WIDTH = 2 ** 20;
const CELLS_AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => right * GRID_WIDTH + down));
/** White space around the picture, as a share of it. */
const MARGIN = 0.03;

/**
 * Lays out themes by their likeness, and in each the papers, so that those near another theme lie on its side. The same papers and themes
 * give the same map.
 */
export function themeMap(papers: readonly Paper[], themes: readonly Theme[], preferences: ThemePreferences = {}): ThemeMap {
  const analysis = analyse(papers, preferences);
  const number = new Map(analysis.papers.map((paper, index) => [paper.id, index]));
  const members = themes.map((theme) => theme.papers.flatMap(({ id }) => (number.has(id) ? [number.get(id)!] : [])));
  const radii = members.map((group) => SPACING * (ROOM * Math.sqrt(group.length) + 0.5));
  const centres = placeThemes(members, radii, analysis);
  const places = placePapers(members, radii, centres, analysis);
  return normalised({
    themes: themes.map((theme, index) => ({ theme, ...centres[index]!, radius: radii[index]! })),
    points: themes.flatMap((theme, index) =>
      members[index]!.map((paper) => ({ paper: analysis.papers[paper]!, themeId: theme.id, ...places[paper]! })),
    ),
  });
}

function placeThemes(members: readonly (readonly number[])[], radii: readonly number[], { graph, papers }: Analysis): readonly Point[] {
  const themeOf = themesOf(members, papers.length);
  const links = members.map(() => new Float64Array(members.length));
  themeOf.forEach((own, paper) => {
    if (own < 0) return;
    for (const { to, weight } of edgesOf(graph, paper)) if (themeOf[to]! >= 0) links[own]![themeOf[to]!]! += weight;
  });
  // Large themes have more edges; what counts is how like two themes are for their size.
  const likeness = (a: number, b: number): number => links[a]![b]! / Math.sqrt(members[a]!.length * members[b]!.length || 1);
  let most = 0;
  members.forEach((_, a) => members.forEach((_, b) => (most = a === b ? most : Math.max(most, likeness(a, b)))));
  const distance = (a: number, b: number): number =>
    radii[a]! + radii[b]! + FAR_GAP - (FAR_GAP - NEAR_GAP) * Math.sqrt(most === 0 ? 0 : likeness(a, b) / most);
  return separated(stressLayout(members.length, distance), radii);
}

/** Pushes grounds apart until none overlaps another. */
function separated(centres: readonly Point[], radii: readonly number[]): readonly Point[] {
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  for (let round = 0; round < SEPARATIONS; round++) {
    let moved = false;
    for (let a = 0; a < xs.length; a++) {
      for (let b = a + 1; b < xs.length; b++) {
        const [dx, dy] = [xs[b]! - xs[a]!, ys[b]! - ys[a]!];
        const apart = Math.hypot(dx, dy) || 1e-9;
        const lack = radii[a]! + radii[b]! + NEAR_GAP - apart;
        if (lack <= 1e-6) continue;
        moved = true;
        const [mx, my] = [(dx / apart) * (lack / 2), (dy / apart) * (lack / 2)];
        xs[a]! -= mx;
        ys[a]! -= my;
        xs[b]! += mx;
        ys[b]! += my;
      }
    }
    if (!moved) break;
  }
  return xs.map((x, index) => ({ x, y: ys[index]! }));
}

function placePapers(
  members: readonly (readonly number[])[],
  radii: readonly number[],
  centres: readonly Point[],
  { graph: { start, to, weight }, papers }: Analysis,
): readonly Point[] {
  const xs = new Float64Array(papers.length);
  const ys = new Float64Array(papers.length);
  const themeOf = themesOf(members, papers.length);
  members.forEach((group, theme) =>
    group.forEach((paper, index) => {
      const [x, y] = spiral(index);
      xs[paper] = centres[theme]!.x + 0.8 * SPACING * x;
      ys[paper] = centres[theme]!.y + 0.8 * SPACING * y;
    }),
  );
  for (let step = 0; step < STEPS; step++) {
    const pull = PULL * (1 - step / STEPS);
    members.forEach((group, theme) => {
      for (const paper of group) {
        let [x, y, all] = [0, 0, 0];
        for (let at = start[paper]!; at < start[paper + 1]!; at++) {
          const other = to[at]!;
          const force = themeOf[other] === theme ? weight[at]! : OUTSIDE * weight[at]!;
          x += force * xs[other]!;
          y += force * ys[other]!;
          all += force;
        }
        if (all > 0) {
          xs[paper]! += pull * (x / all - xs[paper]!);
          ys[paper]! += pull * (y / all - ys[paper]!);
        }
      }
      keepApart(group, xs, ys);
      keepCentred(group, xs, ys, centres[theme]!);
      keepInside(group, xs, ys, centres[theme]!, radii[theme]!);
    });
  }
  return Array.from(xs, (x, paper) => ({ x, y: ys[paper]! }));
}

/** Theme of each paper, -1 for none. */
function themesOf(members: readonly (readonly number[])[], papers: number): Int32Array {
  const themeOf = new Int32Array(papers).fill(-1);
  members.forEach((group, theme) => group.forEach((paper) => (themeOf[paper] = theme)));
  return themeOf;
}

/** The papers of a theme move about its centre, not away from it. */
function keepCentred(group: readonly number[], xs: Float64Array, ys: Float64Array, centre: Point): void {
  let [x, y] = [0, 0];
  for (const paper of group) {
    x += xs[paper]! - centre.x;
    y += ys[paper]! - centre.y;
  }
  for (const paper of group) {
    xs[paper]! -= x / group.length;
    ys[paper]! -= y / group.length;
  }
}

/**
 * Pushes papers apart that are too close: each with those that were in its cell of a grid, or in a cell around, before the first was pushed.
 * No other can be.
 */
function keepApart(group: readonly number[], xs: Float64Array, ys: Float64Array): void {
  const cells = new Map<number, number[]>();
  const cellOf = Float64Array.from(group, (paper) => Math.floor(xs[paper]! / SPACING) * GRID_WIDTH + Math.floor(ys[paper]! / SPACING));
  cellOf.forEach((cell, index) => {
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [index]);
    else members.push(index);
  });
  for (let i = 0; i < group.length; i++) {
    for (const step of CELLS_AROUND) {
      const members = cells.get(cellOf[i]! + step);
      if (members === undefined) continue;
      for (const j of members) if (j > i) pushApart(group[i]!, group[j]!, j - i, xs, ys);
    }
  }
}

/** @param turn two papers in one place part along a direction of their own, by their order */
function pushApart(a: number, b: number, turn: number, xs: Float64Array, ys: Float64Array): void {
  const [dx, dy] = [xs[b]! - xs[a]!, ys[b]! - ys[a]!];
  const squared = dx * dx + dy * dy;
  if (squared >= SPACING * SPACING) return;
  const apart = Math.sqrt(squared) || 1e-9;
  const push = (PUSH * (SPACING - apart)) / apart;
  const [px, py] = squared === 0 ? [PUSH * SPACING * 0.01 * turn, PUSH * SPACING * 0.01] : [push * dx, push * dy];
  xs[a]! -= px;
  ys[a]! -= py;
  xs[b]! += px;
  ys[b]! += py;
}

function keepInside(group: readonly number[], xs: Float64Array, ys: Float64Array, centre: Point, radius: number): void {
  for (const paper of group) {
    const [dx, dy] = [xs[paper]! - centre.x, ys[paper]! - centre.y];
    const apart = Math.hypot(dx, dy);
    const most = radius - SPACING / 2;
    if (apart <= most) continue;
    xs[paper] = centre.x + (dx / apart) * most;
    ys[paper] = centre.y + (dy / apart) * most;
  }
}

/** The map in the unit square, centred, both axes to one scale. */
function normalised({ points, themes }: ThemeMap): ThemeMap {
  if (themes.length === 0) return { points, themes };
  const left = Math.min(...themes.map(({ x, radius }) => x - radius));
  const right = Math.max(...themes.map(({ x, radius }) => x + radius));
  const top = Math.min(...themes.map(({ y, radius }) => y - radius));
  const bottom = Math.max(...themes.map(({ y, radius }) => y + radius));
  const size = Math.max(right - left, bottom - top);
  const round = (value: number): number => Math.round(value * PRECISION) / PRECISION;
  const scale = (1 - 2 * MARGIN) / size;
  const place = ({ x, y }: Point): Point => ({
    x: round(0.5 + scale * (x - (left + right) / 2)),
    y: round(0.5 + scale * (y - (top + bottom) / 2)),
  });
  return {
    points: points.map((point) => ({ ...point, ...place(point) })),
    themes: themes.map((theme) => ({ ...theme, ...place(theme), radius: round(scale * theme.radius) })),
  };
}
