/** From the layout's unit square to a pane of any shape: the layout is stretched to fill it, within reason, so that it is the same every time. */
import type { PictureTheme } from '../picture';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  /** Pixels of a unit, across and down. */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Beyond this, likeness would no longer be seen as nearness. */
const MOST_STRETCH = 1.7;

/** `margin` is kept free on all sides, for labels. */
export function frameOf(themes: readonly PictureTheme[], { width, height }: Size, margin: Size): Frame {
  const left = Math.min(...themes.map(({ x, radius }) => x - radius));
  const right = Math.max(...themes.map(({ x, radius }) => x + radius));
  const top = Math.min(...themes.map(({ y, radius }) => y - radius));
  const bottom = Math.max(...themes.map(({ y, radius }) => y + radius));
  const across = Math.max(1, width - 2 * margin.width) / Math.max(right - left, 1e-6);
  const down = Math.max(1, height - 2 * margin.height) / Math.max(bottom - top, 1e-6);
  const scaleX = Math.min(across, down * MOST_STRETCH);
  const scaleY = Math.min(down, across * MOST_STRETCH);
  return {
    x: (x) => width / 2 + (x - (left + right) / 2) * scaleX,
    y: (y) => height / 2 + (y - (top + bottom) / 2) * scaleY,
    scaleX,
    scaleY,
  };
}
