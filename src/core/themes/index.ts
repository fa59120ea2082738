/** Papers in, named themes out: the only door of this room. */
export { groupByTheme } from './groupByTheme';
export type { OwnTheme, ThemePreferences } from './preferences';
export { OTHER_ID } from './themeId';
