/** Papers in, named themes out: the only door of this room. */
export { groupByTheme } from './groupByTheme';
export type { OwnTheme, ThemePreferences } from './preferences';
export { OTHER_ID } from './themeId';

export { ThemeExplainer, type PaperExplanation, type ThemeExplanation } from './explaining/themeExplainer';
export { themeMap, type MapPoint, type MapTheme, type ThemeMap } from './map/themeMap';

export { groupByFact, type Fact } from './groupings/groupByFact';
export { groupByReading } from './groupings/groupByReading';
export { hasTopicHeadings } from './groupings/hasTopicHeadings';

export { applyOverrides } from './steering/applyOverrides';
export { compareThemes, type PaperMove, type ThemeChanges } from './steering/compareThemes';
export {
  allowName,
  forbidName,
  makeTheme,
  mergeTheme,
  movePapers,
  removeTheme,
  renameTheme,
  unmergeTheme,
  unpinPapers,
} from './steering/editOverrides';
export { formatOverrides } from './steering/formatOverrides';
export { keepPins } from './steering/keepPins';
export { keepThemeIds } from './steering/keepThemeIds';
export { mergedThemes } from './steering/mergedThemes';
export { mergeOverrides } from './steering/mergeOverrides';
export { NO_OVERRIDES, preferencesOf, type MadeTheme, type Overrides } from './steering/overrides';
export { readOverrides, type OverridesReading } from './steering/readOverrides';
export { regroup } from './steering/regroup';
export { renamePins } from './steering/renamePins';
export { suggestSplit } from './steering/suggestSplit';
