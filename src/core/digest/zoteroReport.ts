/** Zotero's report, the page it makes of selected items: a heading and a table of two columns for each. */
import type { Paper, Problem } from '../paper';
import { type DigestFormat, problemAt } from './format';
import { paperFromRecord } from './json/paperFromRecord';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import { LineIndex } from './text/lineIndex';
import { readMarkup } from './text/markup';

/** How much of a file tells what it is, in characters: the style of the page may come first. */
const SAMPLE = 200_000;

/** Items that hang on others, and stand alone only when they were selected alone. */
const BESIDE = /^item (?:attachment|note|annotation)\b/;

export const zoteroReport: DigestFormat = {
  name: 'Zotero report',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /<ul class="report\b/.test(sample) && /<li id="i\w{0,20}_\w{4,20}" class="item \w+"/.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const { record, startLine, endLine } of itemsOf(text)) {
      const paper = paperFromRecord(record, { uri: fileName, startLine, endLine }, []);
      if (paper !== undefined) papers.push(paper);
      else problems.push(problemAt(fileName, 'missing-title', 'warning', Object.values(record).flat().join(' '), startLine, endLine));
    }
    return { papers, problems };
  },
};

interface ReportItem {
  readonly record: Record<string, string | readonly string[]>;
  readonly startLine: number;
  readonly endLine: number;
}

/** The items as records: what the first column says to what is in the second. Linear. */
function itemsOf(text: string): readonly ReportItem[] {
  const lines = new LineIndex(text);
  const items: { record: Record<string, string | readonly string[]>; authors: string[]; tags: string[]; startLine: number; endLine: number }[] = [];
  let item: (typeof items)[number] | undefined;
  let part: 'h2' | 'th' | 'td' | 'tag' | undefined;
  let content = '';
  let label = '';
  let isAuthor = false;
  let isInTags = false;
  readMarkup(text, 'html', {
    open(name, attributes, offset) {
      const classes = attributes.get('class') ?? '';
      if (name === 'li' && /^item \w/.test(classes)) {
        item = BESIDE.test(classes) ? undefined : { record: {}, authors: [], tags: [], startLine: lines.lineAt(offset), endLine: lines.lineAt(offset) };
        if (item !== undefined) items.push(item);
      } else if (name === 'ul') isInTags = classes === 'tags';
      else if (name === 'h2' || name === 'th' || name === 'td') {
        part = name;
        content = '';
        if (name === 'th') isAuthor = classes === 'author';
      } else if (name === 'li') {
        part = isInTags ? 'tag' : undefined;
        content = '';
      }
    },
    text(piece) {
      if (part !== undefined) content += piece;
    },
    close(name, offset) {
      const value = foldWhiteSpace(content);
      if (item === undefined || part === undefined || (part === 'tag' ? name !== 'li' : name !== part)) return;
      if (part === 'h2') item.record['title'] ??= value;
      else if (part === 'th') label = value;
      else if (part === 'tag') item.tags.push(value);
      else if (isAuthor) item.authors.push(value);
      else if (label !== 'Type' && label !== '') item.record[label] ??= value;
      part = undefined;
      item.endLine = lines.lineAt(offset);
    },
  });
  return items.map(({ record, authors, tags, ...place }) => ({ ...place, record: { ...record, authors, tags } }));
}
