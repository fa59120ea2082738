/** Papers in, ranked hits out. The only door of the search, and the only room that knows Fuse.js. */
export { PaperSearch, type SearchOptions } from './paperSearch';
export type { FieldMatch, Hit, MatchRange, MatchReason } from './hit';
export { parseQuery, suggestFilters, type Condition, type FilterSuggestion, type Flag, type Query } from './query';
export type { SearchField } from './searchFields';
export { abstractSnippet, type Snippet } from './snippet';
