/** The conditions of a query as tests of a document. */
import type { Paper, ReadingState } from '../paper';
import { foldText } from './foldText';
import type { IndexView } from './indexView';
import type { Condition, Flag } from './condition';
import { lookUpWholeWord, lookUpWord, type QueryWord } from './queryWord';
import { SEARCH_FIELDS, years, type SearchField } from './searchFields';
import { WEIGHT_BITS } from './segment';
import { queryTokens, type Token } from './tokens';

/** What a query may refer to that is not in the papers. */
export interface SearchContext {
  /** Ids of papers cited where the user writes. */
  readonly cited?: ReadonlySet<string> | undefined;
  /** Ids of papers that are new. */
  readonly fresh?: ReadonlySet<string> | undefined;
  /** Ids of papers first seen at a local day or time, or later. */
  readonly seenSince?: ((from: string) => ReadonlySet<string>) | undefined;
  /** How far the user is with a paper; every paper is unread where it is not given. */
  readonly readingOf?: ((paper: Paper) => ReadingState) | undefined;
}

/** A test that a paper meets the condition. Documents without a paper must not be asked for. */
export function conditionTest(condition: Condition, view: IndexView, context: SearchContext): (document: number) => boolean {
  const paperOf = (document: number): Paper => view.papers[document]!;
  switch (condition.kind) {
    case 'words':
      return holdsWords(conditionWords(condition, view), condition.field, view);
    case 'phrase': {
      const tokens = queryTokens(foldText(condition.text));
      const holdsAll = holdsWords(
        tokens.map(({ term }, i) => (condition.open && i === tokens.length - 1 ? lookUpWord : lookUpWholeWord)(term, view)),
        undefined,
        view,
      );
      const pattern = phrasePattern(tokens, condition.open);
      return (document) =>
        holdsAll(document) && [paperOf(document).title, paperOf(document).abstract].some((text) => pattern.test(foldText(text)));
    }
    case 'seen': {
      const seen = context.seenSince?.(condition.from);
      return (document) => seen?.has(paperOf(document).id) === true;
    }
    case 'years':
      return (document) => years(paperOf(document)).some((year) => Number(year) >= condition.from && Number(year) <= condition.to);
    case 'flag':
      return (document) => hasFlag(paperOf(document), condition.flag, context);
  }
}

/** The words of a condition, looked up: in a field as typed so far, else as whole words, since one cannot exclude what is not typed yet. */
export function conditionWords({ words, field }: Extract<Condition, { kind: 'words' }>, view: IndexView): readonly QueryWord[] {
  return queryTokens(foldText(words)).map(({ term }) => (field === undefined ? lookUpWholeWord : lookUpWord)(term, view));
}

/** Whether a document holds every word, in the field where one is given. */
function holdsWords(words: readonly QueryWord[], field: SearchField | undefined, view: IndexView): (document: number) => boolean {
  const holders = words.map((word) => documentsWith(word, field, view));
  return (document) => holders.every((isHolder) => isHolder[document] === 1);
}

/** For every document, 1 where it holds the word. */
function documentsWith({ spans }: QueryWord, field: SearchField | undefined, view: IndexView): Uint8Array {
  const wanted = field === undefined ? -1 : 1 << SEARCH_FIELDS.indexOf(field);
  const isHolder = new Uint8Array(view.papers.length);
  view.segments.forEach(({ segment, firstDocument }, number) => {
    for (const { first, end } of spans[number]!) {
      for (let i = segment.starts[first]!; i < segment.starts[end]!; i++) {
        if ((segment.fields[i]! & wanted) !== 0) isHolder[(segment.postings[i]! >>> WEIGHT_BITS) + firstDocument] = 1;
      }
    }
  });
  return isHolder;
}

/** The words one behind the other, whatever signs stand between them; none where the script of the query has none. */
function phrasePattern(tokens: readonly Token[], open: boolean): RegExp {
  const letter = String.raw`[\p{L}\p{N}\p{M}]`;
  const other = String.raw`[^\p{L}\p{N}\p{M}]`;
  const pieces = tokens.map(
    ({ term, start }, i) => (i === 0 ? '' : tokens[i - 1]!.end === start ? `${other}*` : `(?:'s)?${other}+`) + term,
  );
  const isApart = !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(pieces.join(''));
  const [before, after] = isApart ? [`(?<!${letter})`, open ? '' : `(?!${letter})`] : ['', ''];
  return new RegExp(before + pieces.join('') + after, 'iu');
}

function hasFlag(paper: Paper, flag: Flag, { cited, fresh, readingOf }: SearchContext): boolean {
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
    case 'read':
    case 'toread':
    case 'unread':
      return (readingOf?.(paper) ?? 'unread').toLowerCase() === flag;
  }
}
