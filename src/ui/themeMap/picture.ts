/** What the theme map's page is told, and what it tells: shapes that both sides know. Texts are those of a digest, and only ever shown as text. */

export interface PicturePoint {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  /** Place in `themes`. */
  readonly theme: number;
  /** 0 to 1, y downwards. */
  readonly x: number;
  readonly y: number;
}

/** A theme and the disc of ground that its points lie on. */
export interface PictureTheme {
  readonly name: string;
  /** How many papers it has; some of them may not be drawn. */
  readonly size: number;
  /** Whether it holds what belongs to no theme. */
  readonly isOther: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Picture {
  readonly themes: readonly PictureTheme[];
  readonly points: readonly PicturePoint[];
  /** What must be said below the picture; empty where nothing must. */
  readonly note: string;
}

export type ToPage = { readonly type: 'picture'; readonly picture: Picture } | { readonly type: 'waiting'; readonly text: string } | { readonly type: 'export' };

export type FromPage =
  | { readonly type: 'ready' }
  /** Show the paper in the tree, or open it. */
  | { readonly type: 'show' | 'open'; readonly id: string }
  | { readonly type: 'svg'; readonly text: string };
