/** Papers for the tests of the search. */
import { readFileSync } from 'node:fs';
import { readDigest } from '../../../../src/core/digest';
import { paperId } from '../../../../src/core/identity';
import type { Author, Paper } from '../../../../src/core/paper';

/** A paper of which only these facts are known; authors as "Given Family". */
export function paper(
  title: string,
  facts: Partial<Omit<Paper, 'title' | 'authors'>> & { readonly authors?: readonly string[] } = {},
): Paper {
  return {
    id: paperId({
      title,
      ...(facts.arxiv === undefined ? {} : { arxiv: facts.arxiv }),
      ...(facts.doi === undefined ? {} : { doi: facts.doi }),
    }),
    title,
    abstract: '',
    headings: [],
    sources: [],
    ...facts,
    authors: (facts.authors ?? []).map(author),
  };
}

function author(name: string): Author {
  const space = name.lastIndexOf(' ');
  return space < 0 ? { family: name } : { given: name.slice(0, space), family: name.slice(space + 1) };
}

/** The 85 papers that the extension shows without any digest. */
export function embeddedPapers(): readonly Paper[] {
  return readDigest(readFileSync(new URL('../../../../media/embedded.json', import.meta.url), 'utf8'), 'embedded.json').papers;
}
