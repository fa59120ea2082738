import type { Paper, Theme } from '../../paper';
import { groupByTheme } from '../groupByTheme';
import type { ThemePreferences } from '../preferences';
import { keepThemeIds } from './keepThemeIds';

/** Groups the papers anew, whatever theme they are in now. Themes that live on keep their ids; `compareThemes` tells what would change. */
export function regroup(papers: readonly Paper[], before: readonly Theme[], preferences: ThemePreferences = {}): readonly Theme[] {
  return keepThemeIds(before, groupByTheme(papers, undefined, preferences));
}
