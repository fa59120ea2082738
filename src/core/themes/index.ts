/** Papers in, named themes out: the only door of this room. */
export { groupByTheme, OTHER_ID } from './groupByTheme';
