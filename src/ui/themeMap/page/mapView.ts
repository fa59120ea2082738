/** The picture on the screen: grounds, points and names as SVG; the wheel, the mouse and the keyboard move about in it. */
import { Delaunay } from 'd3-delaunay';
import { pointer, select, type Selection } from 'd3-selection';
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Picture, PicturePoint } from '../picture';
import { breakLines } from './breakLines';
import { Card } from './card';
import { frameOf, type Frame } from './frame';
import { nextPoint, type Direction } from './nextPoint';
import { placeLabels } from './placeLabels';
import { svgText } from './svgText';

/** Where a person was in the map, whatever the size of the pane. */
export interface MapPlace {
  readonly zoom: number;
  /** What is in the middle, as a share of the pane. */
  readonly x: number;
  readonly y: number;
  /** The paper that had the keyboard last. */
  readonly paper: string | undefined;
}

interface ScreenPoint extends PicturePoint {
  readonly place: number;
  /** Before zooming. */
  readonly left: number;
  readonly top: number;
}

/** Six colours and seven shapes make 42 themes that all differ. */
const COLOURS = 6;
const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye];
/** Diameter of a point, in pixels. */
const SMALLEST = 4;
const LARGEST = 14;
/** Points of a ground lie about so far apart, in its radius and its number of papers: the layout's own measure. */
const ROOM = 0.75;
const MOST_ZOOM = 12;
/** How near the mouse must be, in pixels. */
const REACH = 20;
const MARGIN = { width: 96, height: 44 };
const NARROW = { width: 28, height: 44 };
const NARROW_PANE = 560;
const LINE_HEIGHT = 15;
/** Size of the mark before a name, and the room it takes: the name of a ground says by it which points are meant, wherever it stands. */
const MARK = { size: 9, room: 14 };
const STEP = 1.5;
const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export class MapView {
  private readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly scene: Selection<SVGGElement, unknown, null, undefined>;
  private readonly names: Selection<SVGGElement, unknown, null, undefined>;
  private readonly ring: Selection<SVGCircleElement, unknown, null, undefined>;
  private readonly card: Card;
  private readonly zoom = zoom<SVGSVGElement, unknown>().scaleExtent([1, MOST_ZOOM]);
  private transform: ZoomTransform = zoomIdentity;
  private picture: Picture | undefined;
  private points: readonly ScreenPoint[] = [];
  private frame: Frame | undefined;
  private delaunay: Delaunay<ScreenPoint> | undefined;
  private diameter = LARGEST;
  private focused: string | undefined;

  constructor(
    private readonly pane: HTMLElement,
    private readonly ports: { readonly take: (paper: string, open: boolean) => void; readonly moved: (place: MapPlace) => void },
    private start: MapPlace | undefined,
  ) {
    this.svg = select(pane).append('svg').attr('role', 'group');
    this.scene = this.svg.append('g');
    this.ring = this.scene.append('circle').attr('class', 'ring').attr('visibility', 'hidden');
    this.names = this.svg.append('g').attr('class', 'names').attr('aria-hidden', 'true');
    this.card = new Card(pane);
    this.focused = start?.paper;
    this.zoom.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.moveTo(event.transform));
    this.svg
      .call(this.zoom)
      .on('dblclick.zoom', null)
      .on('mousemove', (event: MouseEvent) => this.point(event))
      .on('mouseleave', () => this.card.hide())
      .on('click', (event: MouseEvent) => {
        const found = this.near(event);
        if (found !== undefined) this.ports.take(found.id, event.ctrlKey || event.metaKey);
      })
      .on('keydown', (event: KeyboardEvent) => this.key(event));
    new ResizeObserver(() => this.draw()).observe(pane);
  }

  show(picture: Picture): void {
    this.picture = picture;
    this.svg.attr('aria-label', `Theme map: ${picture.points.length} papers in ${picture.themes.length} themes`);
    this.draw();
  }

  zoomBy(factor: number): void {
    this.svg.call((svg) => this.zoom.scaleBy(svg, factor));
  }

  showAll(): void {
    this.svg.call((svg) => this.zoom.transform(svg, zoomIdentity));
  }

  toSvg(): string {
    return svgText(this.svg.node()!, getComputedStyle(document.body).backgroundColor);
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.pane;
    const { picture } = this;
    if (picture === undefined || picture.points.length === 0 || width === 0 || height === 0) return;
    this.svg.attr('width', width).attr('height', height);
    this.zoom.extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]]); // prettier-ignore
    const frame = frameOf(picture.themes, { width, height }, width < NARROW_PANE ? NARROW : MARGIN);
    this.frame = frame;
    this.points = picture.points.map((point, place) => ({ ...point, place, left: frame.x(point.x), top: frame.y(point.y) }));
    this.delaunay = Delaunay.from(this.points, ({ left }) => left, ({ top }) => top); // prettier-ignore
    const [ground] = picture.themes;
    const drawn = this.points.filter(({ theme }) => theme === 0).length;
    const apart = ((ground?.radius ?? 0) * Math.min(frame.scaleX, frame.scaleY)) / (ROOM * Math.sqrt(drawn) + 0.5);
    this.diameter = Math.min(LARGEST, Math.max(SMALLEST, 0.7 * apart));
    this.drawThemes(picture, frame);
    if (this.start !== undefined) {
      const { zoom: scale, x, y } = this.start;
      this.start = undefined;
      this.svg.call((svg) => this.zoom.transform(svg, zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-x * width, -y * height)));
    }
    this.moveTo(this.transform);
  }

  private drawThemes(picture: Picture, frame: Frame): void {
    const hadFocus = document.activeElement?.classList.contains('point') === true;
    const tabStops = new Map<number, string>();
    for (const point of this.points) if (!tabStops.has(point.theme) || point.id === this.focused) tabStops.set(point.theme, point.id);
    this.scene.selectAll('g.theme').remove();
    const groups = this.scene
      .selectAll('g.theme')
      .data(picture.themes)
      .join((enter) => enter.insert('g', 'circle.ring'))
      .attr('class', (theme, index) => `theme ${theme.isOther ? 'other' : `colour-${index % COLOURS}`}`)
      .attr('role', 'group')
      .attr('aria-label', ({ name, size }) => `${name}: ${size} ${size === 1 ? 'paper' : 'papers'}`);
    groups
      .append('ellipse')
      .attr('class', 'ground')
      .attr('cx', ({ x }) => frame.x(x))
      .attr('cy', ({ y }) => frame.y(y))
      .attr('rx', ({ radius }) => radius * frame.scaleX)
      .attr('ry', ({ radius }) => radius * frame.scaleY);
    groups
      .selectAll('path.point')
      .data((_, theme) => this.points.filter((point) => point.theme === theme))
      .join('path')
      .attr('class', 'point')
      .attr('role', 'button')
      .attr('tabindex', ({ id, theme }) => (tabStops.get(theme) === id ? 0 : -1))
      .attr('aria-label', ({ title, byline, theme }) => [title, byline, picture.themes[theme]?.name].filter(Boolean).join('. '))
      .attr('d', ({ theme }) => this.shape(theme, this.diameter))
      .on('focus', (_event: FocusEvent, point) => this.focus(point))
      .on('blur', () => {
        this.ring.attr('visibility', 'hidden');
        this.card.hide();
      });
    if (hadFocus) this.element(this.points.find(({ id }) => id === this.focused))?.focus();
  }

  /** The mark of a theme's papers. */
  private shape(theme: number, diameter: number): string | null {
    const area = Math.PI * (diameter / 2) ** 2;
    return symbol(this.picture?.themes[theme]?.isOther === true ? symbolCircle : SHAPES[theme % SHAPES.length]!, area)();
  }

  /** Moves the scene; points grow less than the space between them, and names not at all. */
  private moveTo(transform: ZoomTransform): void {
    const grew = transform.k !== this.transform.k;
    this.transform = transform;
    this.scene.attr('transform', transform.toString());
    const scale = 1 / Math.sqrt(transform.k);
    const points = this.scene.selectAll<SVGPathElement, ScreenPoint>('path.point');
    if (grew || points.empty() || !points.attr('transform')) points.attr('transform', ({ left, top }) => `translate(${round(left)},${round(top)}) scale(${round(scale)})`);
    this.ring.attr('r', (this.diameter / 2 + 4) * scale).attr('stroke-width', 2 / transform.k);
    this.nameThemes();
    this.card.hide();
    this.tell();
  }

  private nameThemes(): void {
    const { picture, frame, transform } = this;
    if (picture === undefined || frame === undefined) return;
    const { clientWidth: width, clientHeight: height } = this.pane;
    const labels = picture.themes.map(({ name, size, x, y, radius }) => {
      const ways = [...new Map([1, 2, 3].map((lines) => breakLines(name, lines)).map((lines) => [lines.join('\n'), lines])).values()];
      return {
        ways,
        weight: size,
        ground: { x: transform.applyX(frame.x(x)), y: transform.applyY(frame.y(y)), radiusX: radius * frame.scaleX * transform.k, radiusY: radius * frame.scaleY * transform.k },
        shapes: ways.map((lines) => ({ width: Math.max(...lines.map((line, index) => this.widthOf(line) + (index === 0 ? MARK.room : 0))) + 2, height: lines.length * LINE_HEIGHT })),
      };
    });
    // A theme that is out of sight needs no name.
    const seen = labels.map(({ ground: { x, y, radiusX, radiusY } }) => x + radiusX > 0 && x - radiusX < width && y + radiusY > 0 && y - radiusY < height);
    const radius = (this.diameter / 2) * Math.sqrt(transform.k);
    const points = this.points.map(({ left, top }) => ({ x: transform.applyX(left), y: transform.applyY(top), radius }));
    const shown = labels.filter((_, index) => seen[index]);
    const themes = [...labels.keys()].filter((index) => seen[index]);
    const places = placeLabels(shown, points, { x: 6, y: 6, width: width - 12, height: height - 12 });
    const rows = places.flatMap((place, index) => (place === undefined ? [] : [{ place, lines: shown[index]!.ways[place.shape]!, theme: themes[index]! }]));
    const names = this.names
      .selectAll('g')
      .data(rows)
      .join((enter) => {
        const added = enter.append('g');
        added.append('path');
        added.append('text');
        return added;
      })
      .attr('class', ({ theme }) => (picture.themes[theme]?.isOther === true ? 'other' : `colour-${theme % COLOURS}`));
    names
      .select('path')
      .attr('d', ({ theme }) => this.shape(theme, MARK.size))
      .attr('transform', ({ place, lines }) => {
        const x = place.x + (place.width - this.widthOf(lines[0] ?? '') - MARK.room + MARK.size) / 2;
        return `translate(${round(x)},${round(place.y + LINE_HEIGHT / 2)})`;
      });
    names
      .select('text')
      .selectAll('tspan')
      .data(({ place, lines }) => lines.map((line, index) => ({ line, index, place })))
      .join('tspan')
      .attr('x', ({ place, index }) => round(place.x + (place.width + (index === 0 ? MARK.room : 0)) / 2))
      .attr('y', ({ place, index }) => round(place.y + (index + 1) * LINE_HEIGHT - 4))
      .text(({ line }) => line);
  }

  private readonly widths = new Map<string, number>();
  private readonly pen = document.createElement('canvas').getContext('2d');

  private widthOf(line: string): number {
    const known = this.widths.get(line);
    if (known !== undefined) return known;
    const { fontFamily } = getComputedStyle(document.body);
    if (this.pen !== null) this.pen.font = `600 12px ${fontFamily}`;
    const width = this.pen?.measureText(line).width ?? line.length * 7;
    this.widths.set(line, width);
    return width;
  }

  private near(event: MouseEvent): ScreenPoint | undefined {
    const [x, y] = this.transform.invert(pointer(event, this.svg.node()));
    const point = this.points[this.delaunay?.find(x, y) ?? -1];
    return point !== undefined && Math.hypot(point.left - x, point.top - y) * this.transform.k <= REACH ? point : undefined;
  }

  private point(event: MouseEvent): void {
    const found = event.buttons === 0 ? this.near(event) : undefined;
    this.svg.classed('pointing', found !== undefined);
    if (found === undefined) this.card.hide();
    else this.describe(found);
  }

  private describe(point: ScreenPoint): void {
    const [x, y] = this.transform.apply([point.left, point.top]);
    this.card.show(point, this.picture?.themes[point.theme]?.name ?? '', x, y);
  }

  private focus(point: ScreenPoint): void {
    this.focused = point.id;
    const { clientWidth: width, clientHeight: height } = this.pane;
    const [x, y] = this.transform.apply([point.left, point.top]);
    if (x < 0 || y < 0 || x > width || y > height) this.svg.call((svg) => this.zoom.translateTo(svg, point.left, point.top));
    this.ring.attr('cx', point.left).attr('cy', point.top).attr('visibility', 'visible');
    this.describe(point);
    this.tell();
  }

  private key(event: KeyboardEvent): void {
    const from = this.points.findIndex(({ id }) => id === this.focused);
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) this.goTo(nextPoint(this.points.map(({ left, top }) => ({ x: left, y: top })), from, arrow));
    else if (event.key === 'Enter' || event.key === ' ') {
      if (this.focused !== undefined) this.ports.take(this.focused, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape') this.card.hide();
    else if (event.key === '+' || event.key === '=') this.zoomBy(STEP);
    else if (event.key === '-') this.zoomBy(1 / STEP);
    else if (event.key === '0') this.showAll();
    else return;
    event.preventDefault();
  }

  /** Gives the keyboard to a point; from then on, Tab comes back to it in its theme. */
  private goTo(place: number | undefined): void {
    const point = this.points[place ?? -1];
    const element = this.element(point);
    if (point === undefined || element === null) return;
    this.scene.selectAll<SVGPathElement, ScreenPoint>('path.point').filter(({ theme }) => theme === point.theme).attr('tabindex', -1);
    element.setAttribute('tabindex', '0');
    element.focus();
  }

  private element(point: ScreenPoint | undefined): SVGPathElement | null {
    return this.scene.selectAll<SVGPathElement, ScreenPoint>('path.point').filter(({ id }) => id === point?.id).node();
  }

  private tell(): void {
    const { clientWidth: width, clientHeight: height } = this.pane;
    const [x, y] = this.transform.invert([width / 2, height / 2]);
    this.ports.moved({ zoom: this.transform.k, x: x / width, y: y / height, paper: this.focused });
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
