export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The stress no longer changes visibly after this. */
const ITERATIONS = 150;
/** A start that is neither a line nor has two points in one place: turning by the golden angle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places points in the plane so that their distances come as close as can be to the wanted ones, near pairs mattering most.
 * Method: stress majorization, E. Gansner, Y. Koren and S. North, "Graph drawing by stress majorization", GD 2004. The same input gives the
 * same layout.
 *
 * @param distance wanted, above 0, symmetric
 */
export function stressLayout(count: number, distance: (a: number, b: number) => number): readonly Point[] {
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let point = 0; point < count; point++) {
    [xs[point], ys[point]] = spiral(point);
  }
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    for (let a = 0; a < count; a++) {
      let [x, y, weights] = [0, 0, 0];
      for (let b = 0; b < count; b++) {
        if (b === a) continue;
        const wanted = distance(a, b);
        const weight = 1 / wanted ** 2;
        const apart = Math.hypot(xs[a]! - xs[b]!, ys[a]! - ys[b]!) || 1e-9;
        x += weight * (xs[b]! + (wanted * (xs[a]! - xs[b]!)) / apart);
        y += weight * (ys[b]! + (wanted * (ys[a]! - ys[b]!)) / apart);
        weights += weight;
      }
      if (weights > 0) {
        xs[a] = x / weights;
        ys[a] = y / weights;
      }
    }
  }
  return Array.from(xs, (x, point) => ({ x, y: ys[point]! }));
}

/** The place of the `index`th of points that fill a disc evenly, one to a unit of area or so. */
export function spiral(index: number): readonly [x: number, y: number] {
  const radius = Math.sqrt(index + 0.5);
  return [radius * Math.cos(index * GOLDEN_ANGLE), radius * Math.sin(index * GOLDEN_ANGLE)];
}
