/** Feeds of newsletters: an item is a whole issue, and the papers stand in lists within it. */
import type { Paper } from '../../paper';
import { asMarkdown, isHtml } from '../html/visibleText';
import { listReading } from '../list/listReading';
import { isPaperAddress } from '../list/paperAddress';
import { readBlocks } from '../list/readBlocks';
import { markdownBlocks } from '../markdown/blocks';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { plainMarkup } from '../text/plainMarkup';
import type { FeedItem } from './feedItems';

/** A post may mention a paper or two; an issue lists more, and a feed of issues has a list in most of its items. */
const FEWEST_PAPERS = 2;
const ISSUE_SHARE = 0.5;
const FEWEST_IN_ALL = 3;

/** The papers of all issues, under the names of the issues; none where the items are no issues. `body` is what an item says. */
export function papersInIssues(items: readonly FeedItem[], body: (item: FeedItem) => string, uri: string): readonly Paper[] {
  const issues = items.map((item) => papersIn(item, body(item), uri)).filter((papers) => papers.length >= FEWEST_PAPERS);
  const papers = issues.flat();
  return issues.length >= items.length * ISSUE_SHARE && papers.length >= FEWEST_IN_ALL ? papers : [];
}

function papersIn(item: FeedItem, body: string, uri: string): readonly Paper[] {
  const page = isHtml(body) || /<(?:ul|ol|li|h\d|p|a)\b/i.test(body) ? asMarkdown(body).text : body;
  const name = foldWhiteSpace(plainMarkup(item.texts.get('title')?.[0] ?? ''));
  return listReading(readBlocks(markdownBlocks(page)), uri)
    .papers.filter(({ arxiv, doi, url }) => arxiv !== undefined || doi !== undefined || isPaperAddress(url ?? ''))
    .map((paper) => ({
      ...paper,
      headings: name === '' ? paper.headings : [name, ...paper.headings],
      sources: [{ uri, startLine: item.startLine, endLine: item.endLine }],
    }));
}
