/** Papers as blocks of labelled lines: `Title: …`, `PDF: …`, `Summary: …`. */
import type { Paper } from '../paper';
import { foldWhiteSpace } from './text/foldWhiteSpace';
import type { DigestFormat, Reading } from './format';
import { isPaperRecord, paperFromRecord } from './json/paperFromRecord';

/** Label, as people write it, to the field it means. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: ['title', 'paper title', 'paper', 'article'],
    authors: ['author', 'authors', 'author(s)', 'by'],
    abstract: ['abstract', 'summary', 'tl;dr', 'tldr'],
    // A page's front matter has one, too: by itself it makes no paper.
    description: ['description'],
    date: ['date', 'published', 'publication date', 'published on', 'submitted', 'submitted on', 'year'],
    venue: ['venue', 'journal', 'conference', 'published in', 'journal reference', 'journal-ref', 'booktitle'],
    url: ['url', 'link', 'pdf', 'pdf url', 'pdf link', 'paper link', 'paper url', 'arxiv link', 'arxiv url', 'abs', 'html'],
    arxiv: ['arxiv', 'arxiv id', 'id', 'paper id', 'identifier'],
    doi: ['doi'],
    code: ['code', 'code url', 'github', 'github url', 'repository', 'repo', 'project', 'project page'],
    category: ['primary category', 'category'],
    categories: ['categories', 'subjects'],
    keywords: ['keywords', 'tags', 'topics'],
    // Known, so that they do not run into the field above.
    comments: ['comment', 'comments', 'notes', 'note', 'score', 'rating', 'upvotes', 'license', 'jel'],
  }).flatMap(([field, labels]) => labels.map((label) => [label, field] as const)),
);

const LABELLED = /^(?:[-*•>#]{1,3}\s|\d{1,4}[.)]\s|\[\d{1,4}\]\s)?[*_]{0,2}([A-Za-z][A-Za-z ;()-]{1,20}?)[*_]{0,2}\s?:[*_]{0,2}(?:\s+|$)/;
/** "1. Weak monotonicity of trees" right above "By: …": a title that needs no label. */
const NUMBERED = /^\d{1,4}[.)]\s+(?=\p{L})(.{8,400})$/u;
/** Source code has labels too: `title: 'Record a video',`. */
const CODE = /^['"`{[(].*[,;{[(]$|[,;{[]$/;
/** So has data: `title: 'All that moves'`. */
const DATA = /^(['"]).*\1$/;
const RULE = /^[-=*_#]{3,}$/;
/** `model: GNN`, `task:`: a label of the list's own, after which the field above is over. A sentence of an abstract has more before its colon. */
const OTHER_LABEL = /^(?:[-*•>#]{1,3}\s)?[*_]{0,2}[A-Za-z][A-Za-z-]{1,20}(?: [a-z]{1,12})?[*_]{0,2}\s?:[*_]{0,2}(?:\s|$)/;

/** How much of the text is looked at, in characters. */
const SAMPLE = 20_000;

export const labelledBlocks: DigestFormat = {
  name: 'Labelled blocks',

  recognise(text) {
    const lines = text.slice(0, SAMPLE).split('\n').map(foldWhiteSpace);
    const fields = lines.map((line, index) => (numberedTitle(line, lines[index + 1] ?? '', lines[index + 2] ?? '') === undefined ? labelled(line)?.field : 'title'));
    const titles = fields.filter((field) => field === 'title').length;
    const others = fields.filter((field) => field === 'abstract' || field === 'url' || field === 'authors' || field === 'arxiv').length;
    return titles > 0 && others >= titles ? 0.75 : 0;
  },

  read(text, fileName): Reading {
    const papers: Paper[] = [];
    const found = blocks(text);
    for (const { record, startLine, endLine } of found) {
      if (!isPaperRecord(record) || (found.length === 1 && isPost(record))) continue;
      const paper = paperFromRecord(record, { uri: fileName, startLine, endLine }, []);
      if (paper !== undefined) papers.push(paper);
    }
    return { papers, problems: [] };
  },
};

interface Block {
  readonly record: Record<string, string>;
  readonly startLine: number;
  endLine: number;
}

/** Fewer characters sum up anything. */
const SHORTEST_ABSTRACT = 100;

/** One title with an author and a date begins a page on anything; one with a line on what it is, a program's description. */
function isPost(record: Record<string, string>): boolean {
  if (['venue', 'url', 'arxiv', 'doi', 'code', 'category', 'categories'].some((field) => record[field] !== undefined)) return false;
  const abstract = record['abstract'] ?? '';
  return abstract === '' || (record['authors'] === undefined && abstract.length < SHORTEST_ABSTRACT);
}

function labelled(line: string): { readonly field: string; readonly value: string } | undefined {
  const [whole, label] = LABELLED.exec(line) ?? [];
  const field = label === undefined ? undefined : LABELS.get(label.toLowerCase());
  if (whole === undefined || field === undefined) return undefined;
  const value = line.slice(whole.length);
  return field === 'title' && (CODE.test(value) || (label === 'title' && DATA.test(value))) ? undefined : { field, value };
}

/** The title in the line, if authors follow: at once, or after the date. */
function numberedTitle(line: string, next: string, second: string): string | undefined {
  const [, title] = NUMBERED.exec(line) ?? [];
  if (title === undefined || labelled(line) !== undefined) return undefined;
  const field = labelled(foldWhiteSpace(next))?.field;
  return field === 'authors' || (field === 'date' && labelled(foldWhiteSpace(second))?.field === 'authors') ? title : undefined;
}

/** A title begins a block; fields go on until the next label, a rule or, but for abstracts, a blank line. */
function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  let block: Block | undefined;
  let field: string | undefined;
  const lines = text.split('\n');
  lines.forEach((raw, line) => {
    const content = foldWhiteSpace(raw);
    const title = numberedTitle(content, lines[line + 1] ?? '', lines[line + 2] ?? '');
    const label = title === undefined ? labelled(content) : { field: 'title', value: title };
    if (label !== undefined) {
      if (label.field === 'title') found.push((block = { record: {}, startLine: line, endLine: line }));
      field = label.field;
      if (block !== undefined && block.record[field] === undefined) block.record[field] = label.value;
      else field = undefined;
    } else if (RULE.test(content)) {
      block = field = undefined;
    } else if (content === '') {
      if (field !== 'abstract') field = undefined;
    } else if (field !== 'abstract' && field !== 'title' && OTHER_LABEL.test(content)) {
      field = undefined;
    } else if (block !== undefined && field !== undefined) {
      const before = block.record[field] ?? '';
      // An address is one word; a paragraph right below it is the abstract.
      if (field === 'url' && before !== '' && block.record['abstract'] === undefined) field = 'abstract';
      // People with their institutions stand one a line.
      block.record[field] = `${block.record[field] ?? ''}${field === 'authors' && before.endsWith(')') ? ';' : ''} ${content}`;
    }
    if (block !== undefined && content !== '') block.endLine = line;
  });
  return found;
}
