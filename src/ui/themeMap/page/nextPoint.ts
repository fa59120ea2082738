export type Direction = 'left' | 'right' | 'up' | 'down';

interface At {
  readonly x: number;
  readonly y: number;
}

const UNIT: Readonly<Record<Direction, At>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } };
/** How much farther a point seems that lies aside of the direction. */
const ASIDE = 2;

/** The nearest point in a direction, by its place among `points`; undefined where there is none. What lies more aside than ahead is in another direction. */
export function nextPoint(points: readonly At[], from: number, direction: Direction): number | undefined {
  const start = points[from];
  if (start === undefined) return undefined;
  const unit = UNIT[direction];
  let best: { readonly place: number; readonly distance: number } | undefined;
  points.forEach(({ x, y }, place) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * unit.x + dy * unit.y;
    const aside = Math.abs(dx * unit.y - dy * unit.x);
    if (place === from || ahead <= 0 || aside > ahead) return;
    const distance = ahead + ASIDE * aside;
    if (best === undefined || distance < best.distance) best = { place, distance };
  });
  return best?.place;
}
