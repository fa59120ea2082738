/** Where the names of themes stand: beside their ground, over nothing else; largest themes choose first. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a theme on the screen. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

export interface Labelled {
  readonly ground: Ground;
  /** Sizes of the label in each way of breaking its lines, the best first. */
  readonly shapes: readonly { readonly width: number; readonly height: number }[];
  /** Who chooses first. */
  readonly weight: number;
}

export interface Placed extends Box {
  /** Place in `shapes`. */
  readonly shape: number;
}

/** Between a label and its ground, and between labels. */
const GAP = 4;
/** Nearer than this to another's ground, a label could be taken for that one's. */
const NEAR = 14;
/** What it costs to stand on a point, on another's ground or near it, per step down the list of places, and per further line break. */
const ON_POINT = 3;
const ON_GROUND = 6;
const NEAR_GROUND = 2;
const PER_PLACE = 0.5;
const PER_SHAPE = 0.8;
/** A label that costs more would be read as another theme's. */
const WORST = 24;

/**
 * A place for each label, undefined where there is none. `inside` is what labels must not leave. Labels never overlap; they stand on points,
 * and on other grounds or near them, only where there is no better place.
 */
export function placeLabels(labels: readonly Labelled[], points: readonly { readonly x: number; readonly y: number; readonly radius: number }[], inside: Box): readonly (Placed | undefined)[] {
  const placed: (Placed | undefined)[] = labels.map(() => undefined);
  const taken: Box[] = [];
  const order = labels.map((_, index) => index).sort((a, b) => labels[b]!.weight - labels[a]!.weight || a - b);
  for (const index of order) {
    const { ground, shapes } = labels[index]!;
    const others = labels.flatMap((other, place) => (place === index ? [] : [other.ground]));
    let best: { readonly place: Placed; readonly cost: number } | undefined;
    shapes.forEach(({ width, height }, shape) => {
      placesAround(ground, width, height).forEach((corner, step) => {
        const box = within({ ...corner, width, height }, inside);
        if (box === undefined || taken.some((other) => overlap(box, other, GAP))) return;
        const cost =
          ON_POINT * points.filter((point) => touches(box, point.x, point.y, point.radius, point.radius)).length +
          ON_GROUND * others.filter((other) => touches(box, other.x, other.y, other.radiusX, other.radiusY)).length +
          NEAR_GROUND * others.filter((other) => touches(box, other.x, other.y, other.radiusX + NEAR, other.radiusY + NEAR)).length +
          PER_PLACE * step +
          PER_SHAPE * shape +
          0.1 * Math.hypot(box.x - corner.x, box.y - corner.y);
        if (cost <= WORST && (best === undefined || cost < best.cost)) best = { place: { ...box, shape }, cost };
      });
    });
    if (best === undefined) continue;
    placed[index] = best.place;
    taken.push(best.place);
  }
  return placed;
}

/** Upper left corners of a label above, below, beside and at the corners of a ground, then on it. */
function placesAround({ x, y, radiusX, radiusY }: Ground, width: number, height: number): readonly { readonly x: number; readonly y: number }[] {
  const slantX = radiusX * Math.SQRT1_2;
  const slantY = radiusY * Math.SQRT1_2;
  return [
    { x: x - width / 2, y: y - radiusY - GAP - height },
    { x: x - width / 2, y: y + radiusY + GAP },
    { x: x + radiusX + GAP, y: y - height / 2 },
    { x: x - radiusX - GAP - width, y: y - height / 2 },
    { x: x + slantX, y: y - slantY - height },
    { x: x - slantX - width, y: y - slantY - height },
    { x: x + slantX, y: y + slantY },
    { x: x - slantX - width, y: y + slantY },
    { x: x - width / 2, y: y - height / 2 },
  ];
}

/** The box moved inside; undefined where it does not fit. */
function within(box: Box, inside: Box): Box | undefined {
  if (box.width > inside.width || box.height > inside.height) return undefined;
  const x = Math.min(Math.max(box.x, inside.x), inside.x + inside.width - box.width);
  const y = Math.min(Math.max(box.y, inside.y), inside.y + inside.height - box.height);
  return { ...box, x, y };
}

function overlap(a: Box, b: Box, gap: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** Whether a box touches an ellipse. */
function touches(box: Box, x: number, y: number, radiusX: number, radiusY: number): boolean {
  const dx = (x - Math.min(Math.max(x, box.x), box.x + box.width)) / radiusX;
  const dy = (y - Math.min(Math.max(y, box.y), box.y + box.height)) / radiusY;
  return dx * dx + dy * dy < 1;
}
