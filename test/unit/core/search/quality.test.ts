/** The quality measured on queries written by hand for papers beside the repo; the bench measures much more. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { PaperSearch } from '../../../../src/core/search';
import { paper } from './samplePapers';

const SHARED = new URL('../../../../../shared/search/', import.meta.url);
/** Mean reciprocal rank of the first right answer; the method as measured before reached 1. */
const LEAST_RANK = 0.995;

interface DevelopmentPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

interface DevelopmentQuery {
  readonly q: string;
  readonly answers: readonly string[];
}

function readShared<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(name, SHARED), 'utf8')) as readonly T[];
}

describe('the quality of the search', () => {
  it('keeps what was measured on the development queries', function () {
    this.timeout(30_000);
    if (!existsSync(SHARED)) {
      console.log('      skipped: no ../shared/search beside the repo');
      this.skip();
    }
    const papers = readShared<DevelopmentPaper>('dev-corpus.json').map(({ id, title, abstract, authors }) => ({
      ...paper(title, { abstract, authors }),
      id,
    }));
    const queries = readShared<DevelopmentQuery>('dev-queries.json');
    const search = new PaperSearch(papers);
    const ranks = queries.map(({ q, answers }) => search.search(q, 10).findIndex((hit) => answers.includes(hit.paper.id)));
    const mean = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length;
    assert.ok(mean >= LEAST_RANK, `mean reciprocal rank ${mean.toFixed(4)}`);
  });
});
