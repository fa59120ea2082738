/** Papers in, ranked hits out. The only door of the search, and the only room that knows Fuse.js. */
export { PaperSearch, type SearchOptions } from './paperSearch';
export { abstractSnippet, LINE_WIDTH, type Snippet } from './snippet';
export { spokenWords } from './spokenWords';
export { asksFor, parseQuery, type Query } from './query';
export type { Condition, Flag } from './condition';
export { suggestFilters, type FilterSuggestion } from './suggestFilters';
export type { FieldMatch, Hit, MatchRange, MatchReason } from './hit';
export type { SearchContext } from './conditionTest';
export type { SearchField } from './searchFields';
