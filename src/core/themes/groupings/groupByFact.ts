import { yearOf, type Author, type Paper, type Theme } from '../../paper';
import { compareText } from '../analysis';
import { OTHER_ID } from '../themeId';

/** What papers can be grouped by without reading them. */
export type Fact = 'heading' | 'year' | 'venue' | 'author' | 'digest';

/** What the group of papers that lack the fact is called. */
const WITHOUT: Readonly<Record<Fact, string>> = {
  heading: 'No heading',
  year: 'Year unknown',
  venue: 'Venue unknown',
  author: 'Author unknown',
  digest: 'No digest',
};

interface Label {
  /** Equal labels have equal keys. */
  readonly key: string;
  readonly name: string;
}

/**
 * Groups papers by a fact of their record: headings in the digest's order, years latest first, venues and digests with most papers first,
 * authors by name. A paper with several authors, or in several digests, is in several groups. Papers without the fact come last, under the
 * id `other`. The papers of a group stay in the order given.
 */
export function groupByFact(papers: readonly Paper[], fact: Fact): readonly Theme[] {
  if (fact === 'heading') return byHeadings(papers, 0, '');
  const groups = new Map<string, { name: string; papers: Paper[] }>();
  const without: Paper[] = [];
  for (const paper of papers) {
    const labels = new Map(labelsOf(paper, fact).map((label) => [label.key, label]));
    if (labels.size === 0) without.push(paper);
    for (const { key, name } of labels.values()) {
      const group = groups.get(key) ?? { name, papers: [] };
      group.papers.push(paper);
      groups.set(key, group);
    }
  }
  const themes = [...groups].map(([key, group]) => ({ id: `${fact}:${key}`, ...group })).sort(ORDER[fact]);
  return without.length === 0 ? themes : [...themes, { id: OTHER_ID, name: WITHOUT[fact], papers: without }];
}

const byKey = (a: Theme, b: Theme): number => compareText(a.id, b.id);
const bySize = (a: Theme, b: Theme): number => b.papers.length - a.papers.length || compareText(a.name, b.name);
const ORDER: Readonly<Record<Exclude<Fact, 'heading'>, (a: Theme, b: Theme) => number>> = {
  year: (a, b) => -byKey(a, b),
  venue: bySize,
  author: byKey,
  digest: bySize,
};

function labelsOf(paper: Paper, fact: Exclude<Fact, 'heading'>): readonly Label[] {
  switch (fact) {
    case 'year': {
      const year = yearOf(paper);
      return year === undefined ? [] : [{ key: year, name: year }];
    }
    case 'venue':
      return paper.venue === undefined || paper.venue.trim() === '' ? [] : [{ key: folded(paper.venue), name: paper.venue }];
    case 'author':
      return paper.authors.map((author) => ({ key: folded(`${author.family}, ${author.given ?? ''}`), name: fullName(author) }));
    case 'digest':
      return paper.sources.map(({ uri }) => ({ key: uri, name: fileName(uri) }));
  }
}

/** Headings of one level, and below each those of the next where it has several. */
function byHeadings(papers: readonly Paper[], level: number, outer: string): readonly Theme[] {
  const groups = new Map<string, Paper[]>();
  const without: Paper[] = [];
  for (const paper of papers) {
    const heading = paper.headings[level];
    if (heading === undefined) without.push(paper);
    else groups.set(heading, [...(groups.get(heading) ?? []), paper]);
  }
  // A heading over everything is the digest's own title, and divides nothing.
  if (groups.size === 1 && without.length === 0 && papers.some((paper) => paper.headings.length > level + 1))
    return byHeadings(papers, level + 1, outer);
  const themes = [...groups].map(([heading, members]): Theme => {
    const id = `${outer === '' ? 'heading:' : `${outer}/`}${folded(heading)}`;
    const inner = byHeadings(members, level + 1, id);
    return { id, name: heading, papers: members, ...(inner.length > 1 ? { themes: inner } : {}) };
  });
  return without.length === 0
    ? themes
    : [...themes, { id: outer === '' ? OTHER_ID : `${outer}/${OTHER_ID}`, name: WITHOUT.heading, papers: without }];
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function fullName({ family, given }: Author): string {
  return given === undefined ? family : `${given} ${family}`;
}

function fileName(uri: string): string {
  const name = uri.replace(/\/+$/, '').split('/').pop() ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
