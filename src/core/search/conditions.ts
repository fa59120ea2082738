/** The conditions of a query as tests of a document. */
import { yearOf, type Paper } from '../paper';
import { foldText } from './foldText';
import type { IndexView } from './indexView';
import type { Condition, Flag } from './query';
import { lookUpWord, type QueryWord } from './queryWord';
import { SEARCH_FIELDS, type SearchField } from './searchFields';
import { WEIGHT_BITS } from './segment';
import { queryTokens } from './tokens';

/** What a query may refer to that is not in the papers. */
export interface SearchContext {
  /** Ids of papers cited where the user writes. */
  readonly cited?: ReadonlySet<string> | undefined;
  /** Ids of papers that are new. */
  readonly fresh?: ReadonlySet<string> | undefined;
}

/** A test of the condition; documents without a paper must not be asked for. */
export function conditionTest(condition: Condition, view: IndexView, context: SearchContext): (document: number) => boolean {
  const paperOf = (document: number): Paper => view.papers[document]!;
  switch (condition.kind) {
    case 'words': {
      const sets = conditionWords(condition.words, view).map((word) => documentsWith(word, condition.field, view));
      return (document) => sets.every((set) => set.has(document));
    }
    case 'phrase': {
      const phrase = plainWords(condition.text);
      const sought = condition.open ? ` ${phrase}` : ` ${phrase} `;
      return (document) => {
        const { title, abstract } = paperOf(document);
        return [title, abstract].some((text) => ` ${plainWords(text)} `.includes(sought));
      };
    }
    case 'years':
      return (document) => {
        const year = Number(yearOf(paperOf(document)) ?? Number.NaN);
        return year >= condition.from && year <= condition.to;
      };
    case 'flag':
      return (document) => hasFlag(paperOf(document), condition.flag, context);
  }
}

/** The words of a condition, looked up. */
export function conditionWords(text: string, view: IndexView): readonly QueryWord[] {
  return queryTokens(foldText(text)).map(({ term }) => lookUpWord(term, view));
}

/** Words of a text, in order, with one space between them: what phrases are compared by. */
export function plainWords(text: string): string {
  return queryTokens(foldText(text))
    .map(({ term }) => term)
    .join(' ');
}

function documentsWith({ spans }: QueryWord, field: SearchField | undefined, view: IndexView): ReadonlySet<number> {
  const wanted = field === undefined ? -1 : 1 << SEARCH_FIELDS.indexOf(field);
  const documents = new Set<number>();
  view.segments.forEach(({ segment, firstDocument }, number) => {
    for (const { first, end } of spans[number]!) {
      for (let i = segment.starts[first]!; i < segment.starts[end]!; i++) {
        if ((segment.fields[i]! & wanted) !== 0) documents.add((segment.postings[i]! >>> WEIGHT_BITS) + firstDocument);
      }
    }
  });
  return documents;
}

function hasFlag(paper: Paper, flag: Flag, { cited, fresh }: SearchContext): boolean {
  switch (flag) {
    case 'code':
      return paper.code !== undefined;
    case 'abstract':
      return paper.abstract !== '';
    case 'doi':
      return paper.doi !== undefined;
    case 'arxiv':
      return paper.arxiv !== undefined;
    case 'cited':
      return cited?.has(paper.id) === true;
    case 'new':
      return fresh?.has(paper.id) === true;
  }
}
