/** Real papers from beside the repo, for benches: the development corpus, the digest of 85, and all that the sample digests hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDigest } from '../../../src/core/digest';
import type { Author, Paper } from '../../../src/core/paper';
import type { KnownItem } from './queries';

const SHARED = new URL('../../../../shared/', import.meta.url);
const EMBEDDED = new URL('../../../media/embedded.json', import.meta.url);

export const hasShared = existsSync(SHARED);

function author(name: string): Author {
  const space = name.lastIndexOf(' ');
  return space < 0 ? { family: name } : { given: name.slice(0, space), family: name.slice(space + 1) };
}

interface DevelopmentPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

export function developmentPapers(): readonly Paper[] {
  const papers = JSON.parse(readFileSync(new URL('search/dev-corpus.json', SHARED), 'utf8')) as readonly DevelopmentPaper[];
  return papers.map(({ id, title, abstract, authors }) => ({
    id,
    title,
    abstract,
    authors: authors.map(author),
    headings: [],
    sources: [],
  }));
}

export function developmentQueries(): readonly KnownItem[] {
  const queries = JSON.parse(readFileSync(new URL('search/dev-queries.json', SHARED), 'utf8')) as readonly {
    kind: string;
    q: string;
    answers: readonly string[];
  }[];
  return queries.map(({ kind, q, answers }) => ({ kind, query: q, answers }));
}

/** The papers of the embedded digest, with the abstracts of the page it comes from where that page is at hand. */
export function digestPapers(): readonly Paper[] {
  const embedded = readDigest(readFileSync(EMBEDDED, 'utf8'), 'embedded.json').papers;
  if (!hasShared) return embedded;
  const name = 'trending-power-consumption.txt';
  const page = readDigest(readFileSync(new URL(`digest/${name}`, SHARED), 'utf8'), name).papers;
  const abstracts = new Map(page.map(({ title, abstract }) => [title.toLowerCase(), abstract]));
  return embedded.map((paper) => ({ ...paper, abstract: abstracts.get(paper.title.toLowerCase()) ?? paper.abstract }));
}

/** Every paper of every sample digest, each title once. */
export function samplePapers(): readonly Paper[] {
  const papers = new Map<string, Paper>();
  const add = (found: readonly Paper[]): void => {
    for (const paper of found) if (!papers.has(paper.title.toLowerCase())) papers.set(paper.title.toLowerCase(), paper);
  };
  add(digestPapers());
  if (hasShared) {
    add(developmentPapers());
    const folder = new URL('digests/', SHARED);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) add(readDigest(readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'), entry.name).papers);
    }
  }
  const numbered = [...papers.values()].map((paper, number) => ({ ...paper, id: `sample:${String(number)}` }));
  // Without the pages that the strings were cut from.
  return JSON.parse(JSON.stringify(numbered)) as readonly Paper[];
}
