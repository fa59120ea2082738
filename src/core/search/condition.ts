/** What a query can ask of a paper beside its words. */
import type { SearchField } from './searchFields';

/** Something a paper has, or is to the user. */
export type Flag = 'code' | 'abstract' | 'doi' | 'arxiv' | 'cited' | 'new' | 'read' | 'toread' | 'unread';

export type Condition =
  /** All the words, in the field where one is given. */
  | { readonly kind: 'words'; readonly field: SearchField | undefined; readonly words: string }
  /** `open`: the closing quote is not typed yet, so that the last word may be unfinished. */
  | { readonly kind: 'phrase'; readonly text: string; readonly open: boolean }
  /** First seen then or later: a local day, `2026-11-27`, or a time of it, `2026-11-27T14:03`. */
  | { readonly kind: 'seen'; readonly from: string }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'flag'; readonly flag: Flag };
